import { expect, test, type Page } from '@playwright/test'
import { soon } from './deskActs.ts'
import { advanceTo, lineOf } from './line.ts'
import { tooWide } from './audit.ts'
import { joined, newSession, signedInHost, startTables } from './table.ts'
import { wordsIn } from './wordsIn.ts'

const READERS = [
  { seat: 'beijing', language: 'zh', name: '司马相如' }, { seat: 'moscow', language: 'ru', name: 'Мария К.' }, { seat: 'seoul', language: 'ko', name: '김민서' },
] as const
/** Right to left with a figure and a name in it, signs of several characters, and a word that does not break. */
const TYPED = `שלום לכולם, 3 ספינות ב-Busan 👩‍👩‍👧‍👦🏳️‍🌈 ${'ㅎ'.repeat(120)}`
const CLAUSE = 'Паром «Надежда» ходит по понедельникам / 월요일마다'

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

test('people at one table each read it in their own language, and what is typed stays as it was typed', async ({ browser, baseURL }) => {
  const url = baseURL!
  const host = await signedInHost(browser, { url, dataDir: process.env.E2E_DATA_DIR! })
  const session = await newSession(host, 1)
  const [matchId = ''] = session.matchIds
  const tables = await Promise.all(READERS.map(async ({ seat, language, name }) => {
    const context = await browser.newContext({ baseURL: url, locale: language, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    await joined(context, { code: session.code, seat, name })
    const page = await context.newPage()
    await page.goto(`/matches/${matchId}`)
    return { context, page, seat, words: (namespace: Parameters<typeof wordsIn>[1]) => wordsIn(language, namespace) }
  }))
  const northern = await browser.newContext({ baseURL: url })
  await joined(northern, { code: session.code, seat: 'pyongyang', name: 'Sam' })
  await startTables(host, session)
  const line = await lineOf(host, { url, matchId })
  const north = await lineOf(northern, { url, matchId })
  await north.look()

  await test.step('treaties: the old one, a clause of the rulebook, and a clause in words of one’s own', async () => {
    for (const { page, words } of tables) await page.getByRole('button', { name: words('frontPage')('toTheDesk') }).click()
    await advanceTo(line, { phase: 'negotiation' })
    const seoul = await lineOf(tables[2]!.context, { url, matchId })
    await seoul.look()
    const clauses = [{ kind: 'hotline' as const, obliged: null, about: null, text: '' }, { kind: 'freeText' as const, obliged: null, about: null, text: CLAUSE }]
    const draft = { title: '부산 항로', parties: ['beijing' as const, 'moscow' as const, 'seoul' as const], term: 4, exitNotice: 1, secret: false, needsRatification: false, clauses }
    expect(await seoul.say({ type: 'proposeTreaty', treatyId: 'ferry', draft })).toEqual({ ok: true })
    seoul.close()
    for (const { page, words } of tables) {
      const clauseWords = words('clauses')
      await expect(page.getByText(clauseWords('starting.rokUs1953.title')).first()).toBeVisible()
      await page.getByRole('button', { name: /부산 항로/ }).click()
      await expect(page.getByText(clauseWords('says.hotline').replace('{who}', '').trim(), { exact: false }).first()).toBeVisible()
      await expect(page.getByText(CLAUSE, { exact: false }).first()).toBeVisible()
    }
  })
  await test.step('orders are found by the name that one’s own language gives them', async () => {
    for (const { page, words } of tables) {
      const orders = words('orders')
      await page.getByRole('searchbox', { name: orders('composer.search') }).fill(orders('name.telephone'))
      await expect(page.getByRole('button', { name: orders('name.telephone') }).first()).toBeVisible()
    }
  })
  await test.step('a message that runs the other way, wide and on a phone', async () => {
    const [{ page: beijing, words }] = tables as [typeof tables[number]]
    const write = beijing.getByRole('textbox', { name: words('desk')('talk.write.public') })
    await write.fill(TYPED)
    await write.press('Enter')
    for (const one of tables) await readsAsTyped(one.page)
    for (const one of tables) {
      await one.page.setViewportSize({ width: 320, height: 800 })
      await one.page.getByRole('button', { name: one.words('desk')('tab.talk') }).click()
      await readsAsTyped(one.page)
      await one.page.setViewportSize({ width: 1440, height: 900 })
    }
  })
  await test.step('the headline of one event', async () => {
    const launch = { orders: [{ order: 'missileTest', target: null, second: null, treatyId: null }, null, null], statement: null }
    expect(await north.say({ type: 'saveDraft', draft: launch })).toEqual({ ok: true })
    await advanceTo(line, { phase: 'reveal' })
    for (const { page, words } of tables) {
      await page.getByRole('button', { name: words('reveal')('stage.headlines') }).click()
      const heads = ['0', '1', '2'].map((variant) => escaped(words('stories')(`order.missileTest.${variant}`).replace('{one}', words('seats')('pyongyang'))))
      await soon(page.getByRole('heading', { name: new RegExp(heads.join('|')) }).first()).toBeVisible()
    }
  })
  for (const one of [line, north]) one.close()
})

async function readsAsTyped(page: Page): Promise<void> {
  const said = page.getByRole('log').getByText(TYPED, { exact: true })
  await soon(said).toBeVisible()
  await expect(said).toHaveCSS('direction', 'rtl')
  expect(await page.getByRole('log').evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
  expect(await tooWide(page)).toBeLessThanOrEqual(0)
}
