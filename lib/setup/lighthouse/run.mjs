/** npm run test:measured: the journeys whose figures depend on the machine, which wants to be quiet meanwhile. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ensureBrowser } from '../browser.mjs'
import { endTogether } from '../processes.mjs'
import { npm, root, tool } from '../steps.mjs'

const here = import.meta.dirname

process.chdir(root)
endTogether()
/** Installed beside this file on its first use: who only plays or builds never needs it. */
if (!existsSync(path.join(here, 'node_modules/lighthouse'))) await npm('ci', '--prefix', here, '--ignore-scripts')
const browser = await ensureBrowser()
await tool('@playwright/test/cli.js', ['test', ...process.argv.slice(2)], { env: { BROWSER_PATH: browser ?? '', FIREFOX_PATH: '', MEASURED: '1' } })
process.exit(0)
