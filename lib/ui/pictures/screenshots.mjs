/**
 * Makes pictures of the screens in both themes, three widths and, with --languages, five languages, into screenshots/,
 * which git ignores: node lib/ui/pictures/screenshots.mjs [--only door] [--languages]. Look at them.
 */
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { openStage } from './stage.mjs'

const SCREENS = [
  { name: 'door', path: '/' },
  { name: 'join', path: '/join/KRANE7', act: async (page) => {
    await page.getByRole('textbox').first().fill('Мария К.')
    await page.locator('input[value=seoul]').check({ force: true })
  } },
  { name: 'join-long', path: '/join/LANGE9', widths: [390, 320] },
  { name: 'join-unknown', path: '/join/ABCDEF', widths: [390] },
  { name: 'signIn', path: '/host/sign-in' },
  { name: 'sessions', path: '/host' },
  { name: 'console', path: '/host/s1' },
  { name: 'console-empty', path: '/host/empty', widths: [1440] },
  { name: 'notFound', path: '/nowhere', widths: [390] },
]
const WIDTHS = { 1440: 900, 768: 1024, 390: 844, 320: 640 }
const THEMES = { paper: 'light', ink: 'dark' }

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : ''
const languages = process.argv.includes('--languages') ? ['en', 'zh', 'ko', 'ja', 'ru'] : ['en']
const target = path.resolve(import.meta.dirname, '../../../screenshots')
mkdirSync(target, { recursive: true })

async function openPages() {
  if (process.env.PAGES_PORT) return { port: Number(process.env.PAGES_PORT), close: () => {} }
  const port = 3177
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-p', String(port)], { stdio: 'ignore' })
  for (let tries = 0; tries < 100; tries += 1) {
    await new Promise((done) => setTimeout(done, 300))
    if (await fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false)) break
  }
  return { port, close: () => child.kill('SIGTERM') }
}

async function take(browser, address, { screen, width, theme, language }) {
  const context = await browser.newContext({
    viewport: { width, height: WIDTHS[width] }, colorScheme: THEMES[theme], locale: language, deviceScaleFactor: width < 500 ? 2 : 1, hasTouch: width < 500,
  })
  const page = await context.newPage()
  const name = [screen.name, width, theme, ...(languages.length > 1 ? [language] : [])].join('-')
  page.on('pageerror', (error) => console.log(`${name}: ${error.message.split('\n')[0]}`))
  await page.goto(`${address}${screen.path}`, { waitUntil: 'load' })
  await page.waitForTimeout(900)
  await screen.act?.(page)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (over > 0) console.log(`${name}: ${over} px too wide`)
  await page.screenshot({ path: path.join(target, `${name}.png`), fullPage: width < 500 })
  await context.close()
}

const pages = await openPages()
const stage = await openStage(pages.port)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const shots = SCREENS.filter(({ name }) => name.startsWith(only)).flatMap((screen) => (screen.widths ?? [1440, 768, 390]).flatMap((width) =>
  Object.keys(THEMES).flatMap((theme) => languages.map((language) => ({ screen, width, theme, language })))))
for (const shot of shots) await take(browser, stage.address, shot)
await browser.close()
stage.close()
pages.close()
