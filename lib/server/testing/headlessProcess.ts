import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { build } from 'esbuild'

export type Headless = { readonly child: ChildProcess; readonly port: number; readonly url: string }

let bundled: Promise<string> | null = null

/** One file, made once a test process, so that a server starts in a moment however often it is killed. */
function bundle(): Promise<string> {
  const outfile = path.resolve(`node_modules/.lips-and-teeth/headless-${process.pid}.mjs`)
  bundled ??= build({
    entryPoints: ['lib/server/testing/headless.ts'], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external',
  }).then(() => outfile)
  return bundled
}

/** The server without pages as a process of its own; answers when it listens. */
export async function startHeadless(environment: Readonly<Record<string, string>>): Promise<Headless> {
  const child = spawn(process.execPath, [await bundle()], { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { readonly port: number }) => resolve(message.port))
    child.once('exit', (code, signal) => reject(new Error(`the server ended before it listened: ${code ?? signal}`)))
  })
  return { child, port, url: `http://127.0.0.1:${port}` }
}

export async function endHeadless({ child }: Headless, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
