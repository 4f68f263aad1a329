import fs from 'node:fs'

/** What stands in this file, made at the first start and kept: the same for all who read it, whoever writes it first. */
export function writtenOnce(file: string, make: () => string): string {
  if (!fs.existsSync(file)) {
    const whole = `${file}.${process.pid}`
    fs.writeFileSync(whole, make(), { mode: 0o600 })
    try {
      fs.linkSync(whole, file)
    } catch (error) {
      if (!fs.existsSync(file)) throw error
    } finally {
      fs.rmSync(whole)
    }
  }
  return fs.readFileSync(file, 'utf8').trim()
}
