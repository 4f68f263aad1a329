import fs from 'node:fs'
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { REFERENCE_MATCH } from '../lib/scenarios/realCourse/referenceId.ts'
import { audited } from './audit.ts'
import { advanceTo, lineOf } from './line.ts'
import { ownServer, type OwnServer } from './ownServer.ts'
import { newSession, signedInHost, startTables, type Session } from './table.ts'

const NAME = '김민서'
const headers = { accept: 'application/json' }
let server: OwnServer
let hostContext: BrowserContext
let session: Session
let seoul: Page
let tokyo: Page
let matchId: string

/** One match of one round with two students and four bots, starred while it was played, and over. */
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  server = await ownServer()
  await server.start()
  hostContext = await signedInHost(browser, server)
  session = await newSession(hostContext, 1)
  matchId = session.matchIds[0] ?? ''
  seoul = await seated(browser, 'seoul')
  tokyo = await seated(browser, 'tokyo')
  await startTables(hostContext, session)
  const line = await lineOf(hostContext, { url: server.url, matchId })
  await advanceTo(line, { phase: 'negotiation' })
  const spoken = await lineOf(seoul.context(), { url: server.url, matchId })
  await spoken.look()
  expect(await spoken.say({ type: 'sendMessage', messageId: 'm1', to: 'public', text: `${NAME} speaks for Seoul` })).toEqual({ ok: true })
  await hostContext.request.post(`/api/sessions/${session.sessionId}/acts`, { data: { type: 'markMoment', matchId, kind: 'star', text: 'Ask Seoul why' }, headers })
  await advanceTo(line, { phase: 'debrief' })
  line.close()
  spoken.close()
})
test.afterAll(() => server.stop())

const slider = (page: Page) => page.getByRole('slider', { name: 'Moments of the match' })

async function seated(browser: Browser, seat: 'seoul' | 'tokyo'): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, locale: 'en-GB', viewport: { width: 390, height: 844 } })
  const answer = await context.request.post('/api/join', { data: { code: session.code, name: `${NAME} of ${seat}`, seat }, headers })
  expect(answer.ok()).toBe(true)
  return context.newPage()
}

test('a host leads two students through the debrief; starred moments are the slides', async () => {
  const host = await hostContext.newPage()
  await host.goto(`/replays/${matchId}?at=0`)
  await expect(slider(host)).toHaveAttribute('aria-valuetext', 'Lobby')
  for (const student of [seoul, tokyo]) {
    await student.goto(`/replays/${matchId}`)
    await expect(slider(student)).toBeVisible()
    await expect(student.getByRole('button', { name: 'Lead everyone’s screen' })).toHaveCount(0)
  }

  await test.step('screens follow a moment and a lens', async () => {
    await host.getByRole('button', { name: 'Lead everyone’s screen' }).click()
    for (const student of [seoul, tokyo]) await expect(student.getByText('Your screen follows')).toBeVisible()
    await host.getByRole('button', { name: 'Step ›' }).click()
    await host.keyboard.press('2')
    for (const student of [seoul, tokyo]) {
      await expect(slider(student)).toHaveAttribute('aria-valuenow', '1')
      await expect(student.getByRole('region', { name: 'Moments of the match' }).getByText('What Moscow knew')).toBeVisible()
      await student.getByRole('button', { name: 'Lens' }).click()
      await expect(student.getByRole('radio', { name: 'What a capital knew' })).toBeChecked()
      await expect(student.getByRole('combobox', { name: 'Capital', exact: true })).toHaveValue('moscow')
      await student.keyboard.press('Escape')
    }
  })
  await test.step('a star takes everyone to its moment; its words are the hosts’', async () => {
    await host.getByRole('button', { name: 'Next starred moment' }).click()
    await expect(host.getByText('Ask Seoul why').first()).toBeVisible()
    for (const student of [seoul, tokyo]) {
      await expect(slider(student)).toHaveAttribute('aria-valuetext', /^Round 1: negotiation/i)
      await expect(student.getByText('Ask Seoul why')).toHaveCount(0)
    }
  })
  await test.step('who looks alone stays, and comes back when they like', async () => {
    await tokyo.getByRole('button', { name: 'Look on my own' }).click()
    await host.getByRole('button', { name: '‹ Step' }).click()
    await expect(slider(seoul)).not.toHaveAttribute('aria-valuetext', /^Round 1: negotiation/i)
    await expect(slider(tokyo)).toHaveAttribute('aria-valuetext', /^Round 1: negotiation/i)
    await tokyo.getByRole('button', { name: 'Follow the host' }).click()
    await expect(slider(tokyo)).not.toHaveAttribute('aria-valuetext', /^Round 1: negotiation/i)
    await host.getByRole('button', { name: 'Let everyone go' }).click()
    await expect(seoul.getByText('Your screen follows')).toHaveCount(0)
  })
  await host.close()
})

test('a replay through a capital’s eyes shows its talk and papers, with nothing to write, sign or begin', async () => {
  await seoul.goto(`/replays/${matchId}?lens=seoul`)
  const talk = seoul.getByRole('region', { name: 'Negotiation' })
  await expect(talk.getByText(`${NAME} speaks for Seoul`)).toBeVisible()
  await expect(talk.getByRole('textbox')).toHaveCount(0)
  for (const name of ['New', 'Send', 'Offer a treaty']) await expect(talk.getByRole('button', { name, exact: true })).toHaveCount(0)
  await expect(talk.getByText('unread')).toHaveCount(0)
})

test('on a phone the strip of moments goes with the one that is shown', async () => {
  await seoul.goto(`/replays/${REFERENCE_MATCH}?at=0`)
  await slider(seoul).focus()
  await seoul.keyboard.press('End')
  const last = slider(seoul).locator('[data-moment]').last()
  await expect(last).toBeInViewport({ ratio: 0.9 })
  expect(await seoul.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
})

test('on a phone the moment itself has the screen: steps and strip lie at its foot, lenses and marks behind one button', async () => {
  await seoul.goto(`/replays/${REFERENCE_MATCH}?at=40`)
  await expect(seoul.getByRole('region', { name: 'Map of the six capitals' })).toBeInViewport({ ratio: 0.99 })
  const dock = seoul.getByRole('region', { name: 'Moments of the match' })
  expect((await dock.boundingBox())?.height).toBeLessThan(150)
  const steps = dock.getByRole('button', { name: 'Step ›' })
  await steps.click()
  await expect(slider(seoul)).toHaveAttribute('aria-valuenow', '41')
  for (const button of await dock.getByRole('button').all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  await dock.getByRole('button', { name: 'Lens' }).click()
  await seoul.getByRole('region', { name: 'Marked moments' }).getByRole('button').last().click()
  await expect(seoul.getByRole('dialog')).toHaveCount(0)
  await expect(slider(seoul)).toHaveAttribute('aria-valuetext', /^Round 16/)
})

test('readers leave notes, a student reflects with cited moments, a host reads and grades', async () => {
  await test.step('a remark is read by the other student, and removed by the host', async () => {
    await seoul.goto(`/replays/${matchId}?at=2`)
    await seoul.getByPlaceholder('What you see at this moment').fill('Nobody had asked us.')
    await seoul.getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(seoul.getByRole('button', { name: 'Take back' })).toBeVisible()
    await seoul.getByRole('button', { name: 'Lens' }).click()
    await seoul.getByRole('button', { name: 'Set aside for my reflection' }).click()
    await seoul.keyboard.press('Escape')
    await tokyo.goto(`/replays/${matchId}?at=2`)
    await expect(tokyo.getByText('Nobody had asked us.')).toBeVisible()
    await expect(tokyo.getByText(`${NAME} of seoul`)).toBeVisible()
    await expect(tokyo.getByRole('button', { name: 'Remove' })).toHaveCount(0)
    const host = await hostContext.newPage()
    await host.goto(`/replays/${matchId}?at=2`)
    await host.getByRole('button', { name: 'Remove' }).click()
    await expect(host.getByText('Nobody had asked us.')).toHaveCount(0)
    await host.close()
  })
  await test.step('what is written survives a reload before it was sent, and cites a moment by choice and by link', async () => {
    await seoul.goto(`/replays/${matchId}/reflection`)
    await seoul.getByLabel('Your words').nth(2).fill('침묵이 문제였다')
    await seoul.reload()
    await expect(seoul.getByLabel('Your words').nth(2)).toHaveValue('침묵이 문제였다')
    const why = seoul.getByRole('region', { name: /Why/ })
    await why.getByRole('button', { name: /^\+ / }).click()
    await why.getByPlaceholder('Or paste a link to a moment').fill(`http://elsewhere.example/replays/${matchId}?at=3&lens=tokyo`)
    await why.getByRole('button', { name: 'Attach' }).last().click()
    await expect(why.getByRole('link', { name: /What Tokyo knew/ })).toHaveAttribute('href', `/replays/${matchId}?at=3&lens=tokyo`)
    await expect(seoul.getByText(/^Saved/)).toBeVisible()
    await audited(seoul, 'reflection')
    await seoul.getByRole('button', { name: 'Hand in' }).click()
    await expect(seoul.getByText(/^Handed in/)).toBeVisible()
  })
  await test.step('the host reads it, and grades by criteria in which the outcome weighs nothing', async () => {
    const host = await hostContext.newPage()
    await host.goto(`/replays/${matchId}/reflection`)
    await expect(host.getByText('침묵이 문제였다')).toBeVisible()
    await expect(host.getByRole('link', { name: /What Tokyo knew/ })).toBeVisible()
    await host.goto(`/host/${session.sessionId}/grading`)
    await expect(host.getByLabel('Weight of: Outcome of the match')).toHaveValue('0')
    const row = host.getByRole('listitem').filter({ hasText: `${NAME} of seoul` })
    await row.getByLabel(/^Reflection: causes.*0 to 100/).fill('80')
    await row.getByLabel(/^Outcome of the match.*0 to 100/).fill('10')
    await expect(row.getByLabel('Grade')).toHaveText('80')
    await row.getByRole('button', { name: 'Keep' }).click()
    await expect(row.getByText('Kept.')).toBeVisible()
    await audited(host, 'grading')
    const csv = await (await hostContext.request.get(`/api/sessions/${session.sessionId}/grading/export`)).text()
    expect(csv).toContain(`${NAME} of seoul,1,seoul`)
    await host.close()
  })
})

test('the debrief prints on paper: five stages, whole', async () => {
  const host = await hostContext.newPage()
  await host.goto(`/replays/${matchId}/debrief`)
  for (const stage of ['Reactions', 'What happened', 'Why', 'Lessons', 'Application']) await expect(host.getByRole('heading', { name: new RegExp(`^\\d\\s*${stage}$`) })).toBeVisible()
  const pdf = await host.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(4)
  // The width that A4 leaves between the margins of the sheet.
  await host.setViewportSize({ width: 695, height: 1000 })
  await host.emulateMedia({ media: 'print' })
  const cut = await host.evaluate(() => [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
    const { right, width } = element.getBoundingClientRect()
    return width > 0 && !element.closest('.sr-only') && (right > window.innerWidth + 1 || (getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1))
  }).map((element) => element.outerHTML.slice(0, 120)))
  expect(cut).toEqual([])
  await host.close()
})

test('a stranger with the link reads the replay and finds no name in it', async ({ browser }) => {
  const stranger = await (await browser.newContext({ baseURL: server.url, locale: 'en-GB' })).newPage()
  await stranger.goto(`/replays/${matchId}`)
  await expect(stranger.getByText('This replay stays closed')).toBeVisible()
  const given: { link: string } = await (await hostContext.request.post(`/api/replays/${matchId}/share`, { data: {}, headers })).json()
  const query = given.link.slice(given.link.indexOf('?'))
  const bodies: Promise<string>[] = []
  // What came whole: the body of an answer that leaving the page cut off is never told.
  stranger.on('requestfinished', (request) => void bodies.push(request.response().then((response) => response?.text() ?? '').catch(() => '')))
  await stranger.goto(given.link)
  await expect(slider(stranger)).toBeVisible()
  await expect(stranger.getByText('Who talked to whom')).toBeVisible()
  await expect(stranger.getByPlaceholder('What you see at this moment')).toHaveCount(0)
  const seen = [await stranger.content(), await (await stranger.request.get(`/api/replays/${matchId}${query}`)).text()]
  await stranger.goto(`/replays/${matchId}/debrief${query}`)
  await expect(stranger.getByRole('heading', { name: /Application/ })).toBeVisible()
  for (const format of ['acts', 'scores', 'cameo', 'plover']) seen.push(await (await stranger.request.get(`/api/replays/${matchId}/export/${format}${query}`)).text())
  seen.push(await stranger.content(), ...await Promise.all(bodies))
  expect(seen.length).toBeGreaterThan(15)
  for (const text of seen) for (const secret of [NAME, 'Seminar', 'Ask Seoul why', '침묵']) expect(text.includes(secret), text.slice(0, 80)).toBe(false)
  for (const closed of ['notes', 'reflection', 'export/press']) expect((await stranger.request.get(`/api/replays/${matchId}/${closed}${query}`)).status()).toBe(404)
})

test('an exported match is equal where it is brought in', async ({ browser }) => {
  const film = async (context: BrowserContext) => {
    const { title, ...rest }: { title: string } = await (await context.request.get(`/api/replays/${matchId}?lens=whole`)).json()
    expect(title).not.toBe('')
    return rest
  }
  const file = test.info().outputPath('match.json')
  fs.writeFileSync(file, await (await hostContext.request.get(`/api/matches/${matchId}/export`)).text())
  const elsewhere = await ownServer()
  await elsewhere.start()
  try {
    const there = await signedInHost(browser, elsewhere)
    const page = await there.newPage()
    await page.goto('/replays')
    await page.getByLabel('Bring in an exported match').setInputFiles(file)
    await page.waitForURL(new RegExp(`/replays/${matchId}`))
    await expect(slider(page)).toBeVisible()
    expect(await film(there)).toEqual(await film(hostContext))
    await page.goto('/replays')
    await page.getByLabel('Bring in an exported match').setInputFiles(file)
    await expect(page.getByText('This match is here already.')).toBeVisible()
  } finally {
    await elsewhere.stop()
  }
})
