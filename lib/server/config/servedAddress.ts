import fs from 'node:fs'
import path from 'node:path'

const fileIn = (dataDir: string) => path.join(dataDir, 'served.address')

/** Kept for the operator's command line, which knows nothing of the port that the server was started on. */
export function noteServedAddress(dataDir: string, address: string): void {
  fs.writeFileSync(fileIn(dataDir), `${address}\n`)
}

/** Where the server that started last on this data folder is reached; null before the first. */
export function servedAddress(dataDir: string): string | null {
  const file = fileIn(dataDir)
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : null
}
