/** Runs programs so that none of them outlives us. Built-ins of Node only. */
import { spawn } from 'node:child_process'
import path from 'node:path'

const hasGroups = process.platform !== 'win32'
const children = new Set()
let ending = false

/**
 * npm starts us through a shell that does not hand signals on: when npm or the shell is gone, we end as if told to.
 * Only under npm; a server of its own may well outlive the shell that started it.
 */
export function endWithParent(end = () => process.kill(process.pid, 'SIGTERM')) {
  if (process.env.npm_lifecycle_event === undefined || !hasGroups) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 250)
  watch.unref()
}

function signalAll(signal) {
  for (const child of children) {
    try {
      if (hasGroups) process.kill(-child.pid, signal)
      else child.kill(signal)
    } catch {
      // It has just ended by itself.
    }
  }
}

/** Ends the programs that we run, and then ourselves, on Ctrl-C, SIGTERM or when npm is gone. */
export function endTogether() {
  const end = (code) => {
    if (ending) return
    ending = true
    signalAll('SIGTERM')
    const forced = setTimeout(() => signalAll('SIGKILL'), 12_000)
    const look = setInterval(() => {
      if (children.size > 0) return
      clearInterval(look)
      clearTimeout(forced)
      process.exit(code)
    }, 30)
  }
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) process.on(signal, () => end(code))
  endWithParent(() => end(143))
}

/** Runs a program to its end: `{ status, output }`. What it prints goes to ours, or is kept with `keep`. */
export function finished(command, args, { cwd, env, to = 1, keep = false }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, detached: hasGroups, stdio: ['ignore', keep ? 'pipe' : to, 2] })
    let output = ''
    children.add(child)
    child.stdout?.setEncoding('utf8').on('data', (part) => { output += part })
    child.once('error', (error) => {
      children.delete(child)
      console.error(`${path.basename(command)}: ${error.message}`)
      resolve({ status: 127, output })
    })
    child.once('close', (status, signal) => {
      children.delete(child)
      if (!ending) resolve({ status: status ?? `signal ${signal}`, output })
    })
  })
}
