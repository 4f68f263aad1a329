/** npm test: everything, in the order in which it tells most for its time. `npm test -- types lint` runs some. */
import fs from 'node:fs'
import path from 'node:path'
import { ensureBrowser, findFirefox } from './browser.mjs'
import { checkArrows } from './arrows.mjs'
import { endTogether } from './processes.mjs'
import { root, tool } from './steps.mjs'

const steps = {
  types: () => tool('typescript/bin/tsc', ['--noEmit']),
  lint: () => tool('eslint/bin/eslint.js', ['.', '--max-warnings=0']),
  arrows: checkArrows,
  unused: () => tool('knip/bin/knip.js', ['--no-progress']),
  unit: () => tool('vitest/vitest.mjs', ['run']),
  journeys: async () => {
    const browser = await ensureBrowser()
    await tool('@playwright/test/cli.js', ['test'], { env: { BROWSER_PATH: browser ?? '', FIREFOX_PATH: await findFirefox() ?? '' }, onFailure: tellScreens })
  },
}

/** What stood on the screen of each journey that failed: where nobody can open the traces, it is all there is. */
function tellScreens() {
  const results = path.join(root, 'test-results')
  if (!fs.existsSync(results)) return
  const told = fs.readdirSync(results, { recursive: true }).filter((file) => path.basename(file) === 'error-context.md')
  for (const file of told) console.error(`\n── ${path.dirname(file)}\n${fs.readFileSync(path.join(results, file), 'utf8')}`)
}

process.chdir(root)
endTogether()
const chosen = process.argv.slice(2).filter((name) => name in steps)
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const began = Date.now()
  console.log(`\n── ${name}`)
  await step()
  console.log(`   ${((Date.now() - began) / 1000).toFixed(1)} s`)
}
process.exit(0)
