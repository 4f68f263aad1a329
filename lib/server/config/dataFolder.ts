import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { BadConfiguration } from './badConfiguration.ts'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there', EPERM: 'this user may not write there', EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full', ENOTDIR: 'a file stands in its way', EEXIST: 'a file stands in its way', ENOENT: 'there is no place for it',
}

/**
 * Makes the data folder where it is missing; it may be entered but not listed, whatever the umask.
 * @throws BadConfiguration that says what is wrong with the folder and what to do.
 */
export function makeDataFolder(dataDir: string): void {
  inDataFolder(dataDir, () => {
    if (!fs.existsSync(dataDir)) {
      makeFolder(dataDir)
      fs.chmodSync(dataDir, 0o711)
    }
    fs.readdirSync(dataDir)
    fs.accessSync(dataDir, fs.constants.W_OK | fs.constants.X_OK)
  })
}

/** With those above it, one by one: Node's own way of making them all tries without end where the system has no place for any, as in /proc. */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return
  makeFolder(path.dirname(folder))
  try {
    fs.mkdirSync(folder)
  } catch (error) {
    // Another process that starts with this one may have made it.
    if (!fs.existsSync(folder)) throw error
  }
}

/** What the system says of the folder, in words for the operator. */
export function inDataFolder<Value>(dataDir: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = REASONS[code]
    if (reason === undefined) throw error
    const example = path.join(os.homedir(), 'lips-and-teeth')
    throw new BadConfiguration(`DATA_DIR is ${dataDir}, and can't be used: ${reason} (${code}). Set DATA_DIR to a folder of your own, such as DATA_DIR=${example}, or start as the user whom this one belongs to.`)
  }
}
