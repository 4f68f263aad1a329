/** Finds a Chromium that really starts: Playwright's own, the system's, or one that it installs. */
import { existsSync } from 'node:fs'
import { finished } from './processes.mjs'
import { root } from './steps.mjs'

const PLACES = [
  process.env.CHROME_PATH, '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/chromium', '/usr/bin/chromium-browser',
  '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** Looked for at each try: an installer may just have put one there. */
const systemPaths = () => PLACES.filter((file) => file !== undefined && file !== '' && existsSync(file))

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
  for (const candidate of [undefined, ...systemPaths()]) if (await starts(candidate)) return { found: true, at: candidate }
  return { found: false }
}

/** True if anything answers there: an installer without a network would try for minutes. */
async function answers(address) {
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true // the installer asks the proxy, we would not
  return fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5_000) }).then(() => true, () => false)
}

const APT = 'apt-get -o Acquire::Retries=1 -o Acquire::http::Timeout=10 -o Acquire::https::Timeout=10 -qq'

const installers = [
  { command: null, isWorthTrying: () => true },
  { command: [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium'], isWorthTrying: () => answers(process.env.PLAYWRIGHT_DOWNLOAD_HOST || 'https://cdn.playwright.dev') },
  { command: ['sh', '-c', `${APT} update && ${APT} install -y chromium`], isWorthTrying: () => existsSync('/usr/bin/apt-get') },
]

/** Path of a browser that starts, `null` for Playwright's own. Ends the process with advice if none can be had. */
export async function ensureBrowser() {
  for (const { command, isWorthTrying } of installers) {
    if (!await isWorthTrying()) continue
    if (command !== null) await finished(command[0], command.slice(1), { cwd: root, env: process.env, to: 2 })
    const browser = await firstThatStarts()
    if (browser.found) return browser.at ?? null
  }
  console.error('No Chromium could be started or installed. Install Chromium or Chrome and run npm test again.')
  process.exit(1)
}

/** Path of a Firefox that Playwright can drive here, installed where that can be done, or `null`: its journeys are an extra. */
export async function findFirefox() {
  const found = await drivenFirefox()
  if (found !== null || !existsSync('/usr/bin/apt-get')) return found
  await finished('sh', ['-c', `${APT} update && ${APT} install -y firefox-esr`], { cwd: root, env: process.env, to: 2 })
  const installed = await drivenFirefox()
  if (installed === null) console.log('No Firefox that can be driven here: the journeys marked for it run in Chromium alone.')
  return installed
}

async function drivenFirefox() {
  const { firefox } = await import('@playwright/test')
  for (const executablePath of ['/usr/bin/firefox-esr', '/usr/bin/firefox'].filter((file) => existsSync(file))) {
    try {
      const browser = await firefox.launch({ channel: 'moz-firefox', executablePath, timeout: 20_000 })
      await browser.close()
      return executablePath
    } catch {
      // Too old, or without what it needs on this machine.
    }
  }
  return null
}
