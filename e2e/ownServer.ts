import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** A server that a journey may kill and start again on the same data. */
export type OwnServer = {
  readonly url: string
  readonly dataDir: string
  readonly start: () => Promise<void>
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** `settings`: beside those that every journey needs. */
export async function ownServer(settings: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
  const port = await freePort()
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'journey-'))
  fs.chmodSync(dataDir, 0o711)
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (child === null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
    child = null
  }

  return {
    url,
    dataDir,
    start: async () => {
      const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn', RATE_LIMIT_FACTOR: '50', CONTINUATIONS: '0', ...settings }
      child = spawn(process.execPath, ['lib/setup/start.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
      for (const endMs = Date.now() + 90_000; Date.now() < endMs;) {
        const isReady = await fetch(`${url}/api/ready`).then((answer) => answer.ok, () => false)
        if (isReady) return
        await new Promise((resolve) => setTimeout(resolve, 150))
      }
      throw new Error('the server did not become ready')
    },
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM')
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
