/** Finds a Chromium that really starts: Playwright's own, the system's, or one that it installs. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './steps.mjs'

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** True if this browser (`undefined` = Playwright's own) opens a page. */
async function starts(executablePath) {
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
    await browser.close()
    return true
  } catch {
    return false
  }
}

async function firstThatStarts() {
  for (const candidate of [undefined, ...systemPaths]) if (await starts(candidate)) return { found: true, at: candidate }
  return { found: false }
}

/** Path of a browser that starts, `null` for Playwright's own. Ends the process with advice if none can be had. */
export async function ensureBrowser() {
  const installers = [
    null,
    () => spawnSync(process.execPath, [path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', '--with-deps', 'chromium'], { stdio: 'inherit', timeout: 240_000 }),
    () => spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], { stdio: ['ignore', 'ignore', 'inherit'] }),
  ]
  for (const install of installers) {
    install?.()
    const browser = await firstThatStarts()
    if (browser.found) return browser.at ?? null
  }
  console.error('No Chromium could be started or installed. Install Chromium or Chrome and run npm test again.')
  process.exit(1)
}
