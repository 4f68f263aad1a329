import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Mutation testing of the named files, or of the whole engine: `npm run test:mutation -- lib/engine/audience.ts`. */
const here = import.meta.dirname
const files = process.argv.slice(2)
const stryker = path.join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js')

/** Stryker is installed beside this file on its first use: who only plays or builds never needs it. */
if (!fs.existsSync(stryker)) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here)
run(process.execPath, [stryker, 'run', ...(files.length === 0 ? [] : ['--mutate', files.join(',')]), path.join(here, 'stryker.config.mjs')], path.resolve(here, '../../..'))

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
