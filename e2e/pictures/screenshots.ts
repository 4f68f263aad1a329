/**
 * npm run screenshots: plays with bots to every screen and state and takes pictures of each into screenshots/, which
 * git ignores, in both themes, three widths and five languages: NAME-WIDTH-THEME-LANGUAGE.png.
 * `-- --only desk --width 390 --theme ink --locale ko` takes fewer; each may name several, parted by commas.
 */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from '@playwright/test'
import type { Seat } from '../../lib/engine/vocabulary.ts'
import { LANGUAGE_COOKIE, LANGUAGES, LOCALES, type Language } from '../../lib/ui/wording/languages.ts'
import { ensureBrowser } from '../../lib/setup/browser.mjs'
import { ownServer } from '../ownServer.ts'
import { signedInHost } from '../table.ts'
import { SHOTS, wordIn, type Shot } from './shots.ts'
import type { Cookies, World } from './played.ts'
import { WORLDS, type WorldName } from './worlds.ts'

const HEIGHTS: Readonly<Record<number, number>> = { 1440: 900, 768: 1024, 390: 844, 320: 640 }
/** A sheet over the page scrolls within itself: its picture wants a window that holds it. */
const TALL = 2600
const SCHEMES = { paper: 'light', ink: 'dark' } as const
type Theme = keyof typeof SCHEMES

const { values } = parseArgs({ options: { only: { type: 'string' }, width: { type: 'string' }, theme: { type: 'string' }, locale: { type: 'string' } } })
const listed = (given: string | undefined): readonly string[] | null => given?.split(',') ?? null
const widths = listed(values.width)?.map(Number) ?? [1440, 768, 390]
const themes = (Object.keys(SCHEMES) as readonly Theme[]).filter((theme) => listed(values.theme)?.includes(theme) ?? true)
const languages = LANGUAGES.filter((language) => listed(values.locale)?.includes(language) ?? true)
const shots = SHOTS.filter(({ name }) => listed(values.only)?.some((start) => name.startsWith(start)) ?? true)
const target = path.resolve(import.meta.dirname, '../../screenshots')

/** A server that is already there (its address and data folder in the environment), or one of our own. */
async function server() {
  const { PICTURES_URL: url, DATA_DIR: dataDir = '' } = process.env
  if (url !== undefined) return { url, dataDir, stop: async () => {} }
  const own = await ownServer({ CONTINUATIONS: '24' })
  await own.start()
  return own
}

/** Tables are kept beside a server that stays, so that the next pictures of it begin at once. */
async function builtWorlds(browser: Browser, { url, dataDir }: { readonly url: string; readonly dataDir: string }) {
  const host = await signedInHost(browser, { url, dataDir })
  const file = path.join(dataDir, 'worlds.json')
  const worlds: Partial<Record<WorldName, World>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  for (const name of new Set(shots.map(({ world }) => world))) {
    if (worlds[name] !== undefined) continue
    worlds[name] = await WORLDS[name]({ browser, url, host })
    console.log(`a table for ${name}`)
    writeFileSync(file, JSON.stringify(worlds))
  }
  return { worlds, hostCookies: await host.cookies() }
}

type Look = { readonly shot: Shot; readonly width: number; readonly theme: Theme; readonly language: Language }

async function take(browser: Browser, url: string, { shot, width, theme, language, world, cookies }: Look & { readonly world: World; readonly cookies: Cookies }): Promise<void> {
  const name = [shot.name, width, theme, language].join('-')
  const context = await browser.newContext({
    baseURL: url, viewport: { width, height: shot.whole === 'sheet' ? TALL : HEIGHTS[width] ?? 900 }, colorScheme: SCHEMES[theme], locale: LOCALES[language],
    deviceScaleFactor: width < 500 ? 2 : 1, hasTouch: width < 500, reducedMotion: shot.moves === true ? 'no-preference' : 'reduce',
  })
  await context.addCookies([...cookies, { name: LANGUAGE_COOKIE, value: language, url }])
  const page = await context.newPage()
  page.on('pageerror', (error) => console.log(`${name}: ${error.message.split('\n')[0]}`))
  try {
    if (shot.held !== undefined) await page.route(shot.held, () => undefined)
    await page.goto(shot.path(world), { waitUntil: 'load' })
    await page.waitForLoadState('networkidle', { timeout: 4_000 }).catch(() => undefined)
    page.setDefaultTimeout(20_000)
    await page.locator('[data-loading]').first().waitFor({ state: shot.held === undefined ? 'detached' : 'attached' })
    await shot.act?.(page, wordIn(language), width)
    if (shot.media !== undefined) await page.emulateMedia({ media: shot.media })
    await page.waitForTimeout(500)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (over > 0) console.log(`${name}: ${over} px too wide`)
    await page.screenshot({ path: path.join(target, `${name}.png`), fullPage: shot.whole === 'page', timeout: 20_000 })
  } catch (error) {
    console.log(`${name}: ${String(error).split('\n')[0]}`)
    await page.screenshot({ path: path.join(target, `${name}-failed.png`) }).catch(() => undefined)
  } finally {
    await context.close()
  }
}

mkdirSync(target, { recursive: true })
const browser = await chromium.launch({ executablePath: await ensureBrowser() ?? undefined, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const running = await server()
const { worlds, hostCookies } = await builtWorlds(browser, running)
const looks = shots.flatMap((shot) => widths.filter((width) => shot.widths?.includes(width) ?? true).flatMap((width) => themes.flatMap((theme) => languages.map((language): Look => ({ shot, width, theme, language })))))

function cookiesOf(world: World, who: 'host' | 'observer' | Seat | undefined): Cookies {
  if (who === undefined) return []
  return (who === 'host' ? hostCookies : who === 'observer' ? world.observer : world.seats[who]) ?? []
}

/** Several at once: most of a picture's time is waiting. */
async function takeNext(): Promise<void> {
  for (let look = looks.shift(); look !== undefined; look = looks.shift()) {
    const world = worlds[look.shot.world]!
    const who = typeof look.shot.as === 'function' ? look.shot.as(world) : look.shot.as
    await take(browser, running.url, { ...look, world, cookies: cookiesOf(world, who) })
  }
}
await Promise.all(Array.from({ length: 3 }, takeNext))
await browser.close()
await running.stop()
