import { expect, test, type Page } from '@playwright/test'
import { LANGUAGES } from '../lib/ui/wording/languages.ts'
import { soloAtDesk } from './table.ts'
import { wordsIn } from './wordsIn.ts'

const KIB = 1024
type Part = { readonly path: string; readonly type: string; readonly encoding: string; readonly bytes: number }

/** Counts what comes over the wire, as it comes: heads of answers, compressed bodies, frames of the socket. */
async function weighedFrom(page: Page): Promise<() => readonly Part[]> {
  const answers = new Map<string, Omit<Part, 'bytes'>>()
  const parts: Part[] = []
  const network = await page.context().newCDPSession(page)
  network.on('Network.responseReceived', ({ requestId, type, response }) => {
    const encoding = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding')?.[1] ?? ''
    answers.set(requestId, { path: new URL(response.url).pathname, type, encoding })
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId)
    if (answer !== undefined) parts.push({ ...answer, bytes: encodedDataLength })
  })
  network.on('Network.webSocketFrameReceived', ({ response }) => {
    parts.push({ path: '/socket.io/', type: 'WebSocket', encoding: '', bytes: Buffer.byteLength(response.payloadData) })
  })
  await network.send('Network.enable')
  return () => parts
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { bytes }) => total + bytes, 0)

/** In KiB, the whole first load. */
const MOST_IN_ALL = 300

for (const language of LANGUAGES) {
  test(`the desk comes light on its first load, scripts and all: in ${language}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, locale: language, extraHTTPHeaders: { 'accept-encoding': 'gzip, br' } })
    const page = await context.newPage()
    const matchId = await soloAtDesk(context, baseURL!)
    const weighed = await weighedFrom(page)
    await page.goto(`/matches/${matchId}`)
    await expect(page.getByRole('button', { name: wordsIn(language, 'orders')('foot.seal') })).toBeVisible()
    await expect.poll(() => weighed().some(({ path }) => path.startsWith('/map/'))).toBe(true)
    await page.waitForLoadState('networkidle')
    const parts = weighed()
    const scripts = parts.filter(({ type }) => type === 'Script')
    const heaviest = [...parts].sort((one, other) => other.bytes - one.bytes).map(({ path, type, encoding, bytes }) => `${(bytes / KIB).toFixed(1)} KiB ${type} ${path} ${encoding}`).join('\n')
    test.info().annotations.push({ type: 'weight', description: `scripts ${(sum(scripts) / KIB).toFixed(1)} KiB, in all ${(sum(parts) / KIB).toFixed(1)} KiB` })
    for (const type of ['Font', 'Stylesheet', 'Document', 'WebSocket']) expect(parts.some((part) => part.type === type), type).toBe(true)
    for (const { path, encoding: packed } of scripts) expect(packed, path).toBe('br')
    expect(sum(scripts), heaviest).toBeLessThanOrEqual(230 * KIB)
    expect(sum(parts), heaviest).toBeLessThanOrEqual(MOST_IN_ALL * KIB)
    await context.close()
  })
}

/** In KiB: whichever scenario it shows, the rulebook brings no script but that of its own page. */
const MOST_OF_RULES = 131

for (const path of ['/rules', '/rules/tutorial']) {
  test(`the rulebook comes light: ${path}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, extraHTTPHeaders: { 'accept-encoding': 'gzip, br' } })
    const page = await context.newPage()
    const weighed = await weighedFrom(page)
    await page.goto(path)
    await expect(page.getByRole('searchbox')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const scripts = weighed().filter(({ type }) => type === 'Script')
    expect(scripts.length).toBeGreaterThan(0)
    expect(sum(scripts), scripts.map(({ path: at, bytes }) => `${(bytes / KIB).toFixed(1)} KiB ${at}`).join('\n')).toBeLessThanOrEqual(MOST_OF_RULES * KIB)
    await context.close()
  })
}
