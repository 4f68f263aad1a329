/** npm test: everything, in the order in which it tells most for its time. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root, tool } from './steps.mjs'
import { ensureBrowser } from './browser.mjs'

const has = (file) => existsSync(path.join(root, file))

tool('typescript/bin/tsc', ['--noEmit'])
tool('eslint/bin/eslint.js', ['.', '--max-warnings=0'])
tool('dependency-cruiser/bin/dependency-cruise.mjs', ['lib', 'app', '--config', '.dependency-cruiser.cjs'])
tool('vitest/vitest.mjs', ['run'])
if (has('playwright.config.ts')) {
  const browser = await ensureBrowser()
  tool('@playwright/test/cli.js', ['test'], { BROWSER_PATH: browser ?? '' })
}
