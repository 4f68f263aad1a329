import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, expect, test, type Page } from '@playwright/test'
import { REFERENCE_MATCH } from '../lib/scenarios/realCourse/referenceId.ts'
import { advanceTo, lineOf } from './line.ts'
import { joined, newSession, signedInHost, startTables } from './table.ts'

/** What depends on the machine: run by npm run test:measured while nothing else runs. */
test.use({ trace: 'off' })

const told = (line: string) => console.log(`  ${line}`)
const dataDir = process.env.E2E_DATA_DIR!

/** Gathers how long each press took from the finger to the next picture. */
async function pressesOn(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const kept: number[] = []
    Object.assign(window, { presses: kept })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ((entry as PerformanceEventTiming).interactionId > 0) kept.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  return () => page.evaluate(() => (window as unknown as { readonly presses: readonly number[] }).presses)
}

test('a press in the reveal is painted within 200 ms where the processor is four times slower @measured', async ({ browser, page, baseURL }) => {
  const host = await signedInHost(browser, { url: baseURL!, dataDir })
  const session = await newSession(host, 2)
  const [matchId = ''] = session.matchIds
  await joined(page.context(), { code: session.code, seat: 'seoul', name: '김민서' })
  await startTables(host, session)
  const line = await lineOf(host, { url: baseURL!, matchId })
  await advanceTo(line, { phase: 'negotiation' })
  // A reveal with something in it: the bots have given their orders.
  await expect.poll(async () => Object.values((await line.look('whole')).plates).filter(({ sealed }) => sealed).length, { timeout: 60_000 }).toBe(5)
  await advanceTo(line, { phase: 'reveal' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`/matches/${matchId}`)
  await expect(page.getByRole('button', { name: 'Done reading' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const presses = await pressesOn(page)
  for (const key of ['Space', ...Array<string>(8).fill('ArrowRight'), ...Array<string>(8).fill('ArrowLeft')]) {
    await page.keyboard.press(key)
    await page.waitForTimeout(700)
  }
  await page.getByRole('button', { name: 'Headlines' }).click()
  await page.waitForTimeout(700)
  const took = [...await presses()].sort((one, other) => other - one)
  told(`reveal, slowed four times: longest presses ${took.slice(0, 5).map((ms) => Math.round(ms)).join(', ')} ms of ${took.length}`)
  expect(took.length).toBeGreaterThan(10)
  expect(took[0]).toBeLessThan(200)
  line.close()
})

test('a replay opens within a second, and a step in it shows within 50 ms @measured', async ({ page }) => {
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (document.querySelector('[role=slider]') === null) return
      watcher.disconnect()
      requestAnimationFrame(() => Object.assign(window, { openedMs: performance.now() }))
    })
    watcher.observe(document, { childList: true, subtree: true })
  })
  const opened: number[] = []
  for (let visits = 0; visits < 3; visits++) {
    await page.goto('about:blank')
    await page.goto(`/replays/${REFERENCE_MATCH}?at=0`)
    await expect(page.getByRole('slider').first()).toBeVisible()
    opened.push(await page.evaluate(() => (window as unknown as { readonly openedMs: number }).openedMs))
  }
  await page.waitForLoadState('networkidle')
  const seeks: number[] = []
  for (let steps = 0; steps < 30; steps++) {
    seeks.push(await page.evaluate(stepShown, steps % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'))
  }
  const sorted = [...seeks].sort((one, other) => one - other)
  told(`replay: opened in ${opened.map((ms) => Math.round(ms)).join(', ')} ms; a step in ${Math.round(sorted[15]!)} ms (median), ${Math.round(sorted.at(-1)!)} ms (longest)`)
  expect(Math.min(...opened)).toBeLessThan(1_000)
  expect(sorted[15]).toBeLessThan(50)
})

/** From the key to the frame after the scrubber has moved. */
function stepShown(key: string): Promise<number> {
  const slider = document.querySelector('[role=slider]')!
  const beganMs = performance.now()
  return new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      watcher.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - beganMs), 0))
    })
    watcher.observe(slider, { attributeFilter: ['aria-valuenow'] })
    slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
}

type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: { readonly categories: Readonly<Record<string, { readonly score: number }>>; readonly audits: Readonly<Record<string, { readonly id: string; readonly title: string; readonly score: number | null; readonly displayValue?: string }>> } }>

test('Lighthouse gives door, join and replay 95 for performance and 100 for accessibility @measured', async ({ browser, baseURL }) => {
  test.setTimeout(240_000)
  const file = path.resolve(import.meta.dirname, '../lib/setup/lighthouse/node_modules/lighthouse/core/index.js')
  const { default: lighthouse }: { default: Lighthouse } = await import(pathToFileURL(file).href)
  const host = await signedInHost(browser, { url: baseURL!, dataDir })
  const { code } = await newSession(host, 2)
  const port = 9_333
  const looked = await chromium.launch({ executablePath: process.env.BROWSER_PATH || undefined, args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] })
  try {
    for (const place of ['/', `/join/${code}`, `/replays/${REFERENCE_MATCH}`]) {
      const { lhr } = await lighthouse(`${baseURL}${place}`, { port, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility'] })
      const [performance = 0, accessibility = 0] = ['performance', 'accessibility'].map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100))
      const figures = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'].map((id) => `${id} ${lhr.audits[id]?.displayValue ?? ''}`)
      told(`Lighthouse ${place}: performance ${performance}, accessibility ${accessibility}; ${figures.join(', ')}`)
      expect.soft(performance, place).toBeGreaterThanOrEqual(95)
      expect.soft(accessibility, `${place} ${Object.values(lhr.audits).filter(({ score }) => score === 0).map(({ title }) => title).join('; ')}`).toBe(100)
    }
  } finally {
    await looked.close()
  }
})
