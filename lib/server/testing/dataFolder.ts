import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A data folder of a test's own. PostgreSQL's account may enter it, so that the cluster is inside and goes with it. */
export function newDataFolder(name: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`))
  fs.chmodSync(folder, 0o711)
  return folder
}

export function removeDataFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true })
}
