import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { newDataFolder, removeDataFolder } from '../lib/server/testing/dataFolder.ts'

const WAYS = [['npm', ['start']], [process.execPath, ['lib/setup/start.mjs']]] as const
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

test.skip(process.platform !== 'linux', 'processes are counted in /proc')

/** Every process with its parent, by Linux's own list. */
function parents(): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const name of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const [, state = '', parent = ''] = /\) (\w) (\d+)/.exec(fs.readFileSync(`/proc/${name}/stat`, 'utf8')) ?? []
      if (state !== 'Z') found.set(Number(name), Number(parent))
    } catch {
      // It has just ended.
    }
  }
  return found
}

/** These processes and all that they have started. */
function familyOf(pids: readonly number[]): readonly number[] {
  const children = [...parents()].filter(([, parent]) => pids.includes(parent)).map(([pid]) => pid)
  return children.length === 0 ? pids : [...pids, ...familyOf(children)]
}

async function printedBy(child: ChildProcess, words: RegExp): Promise<string> {
  let text = ''
  child.stdout?.on('data', (part) => { text += String(part) })
  await expect.poll(() => words.test(text), { timeout: 90_000 }).toBe(true)
  return text
}

for (const [command, args] of WAYS) {
  for (const signal of SIGNALS) {
    test(`${signal} to ${path.basename(command)} ends everything that it started, within ten seconds`, async () => {
      const folder = newDataFolder('process')
      const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'warn' }
      const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
      const printed = await printedBy(child, /with password/)
      expect(printed).toMatch(/On this machine: +http:\/\/localhost:\d+/)
      const database = Number(fs.readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
      const family = familyOf([child.pid ?? 0, database])
      expect(family.length).toBeGreaterThan(3)
      const gone = once(child, 'exit')
      const askedMs = Date.now()
      child.kill(signal)
      await gone
      await expect.poll(() => family.filter((pid) => parents().has(pid)), { timeout: 15_000 }).toEqual([])
      expect(Date.now() - askedMs).toBeLessThan(10_000)
      removeDataFolder(folder)
    })
  }
}
