import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { signedInHost, type Session } from './table.ts'

async function posted<Answer>(context: BrowserContext, route: string, data: object): Promise<Answer> {
  const answer = await context.request.post(route, { data, headers: { accept: 'application/json' } })
  expect(answer.ok(), `${route}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

/** The address follows the screen after a moment of rest. */
const addressHas = (page: Page, text: string) => expect.poll(() => page.url()).toContain(text)

test('tables of a class stand side by side after its end; a host opens a fork as a live match that people join', async ({ browser, baseURL }) => {
  const host = await signedInHost(browser, { url: baseURL!, dataDir: process.env.E2E_DATA_DIR! })
  const session = await posted<Session>(host, '/api/sessions', { title: 'Two tables', tables: 2, settings: { rounds: 2, clocks: { timed: false } } })
  const student = await browser.newContext({ baseURL, reducedMotion: 'reduce' })
  await posted(student, '/api/join', { code: session.code, matchId: session.matchIds[0], seat: 'seoul', name: 'Bo' })
  await posted(host, `/api/sessions/${session.sessionId}/start`, {})
  const page = await student.newPage()

  await test.step('a class plays into its first round and is ended', async () => {
    await page.goto(`/matches/${session.matchIds[0]}`)
    await page.getByRole('button', { name: 'To the desk' }).click()
    await expect(page.getByRole('button', { name: 'Seal orders' })).toBeVisible()
    await posted(host, `/api/sessions/${session.sessionId}/acts`, { type: 'endSession' })
  })

  await test.step('a student lays the other table beside the own one; its link shows the same', async () => {
    await page.goto(`/replays/${session.matchIds[0]}`)
    await page.getByRole('region', { name: 'The same seat at every table' }).getByRole('button', { name: 'Table 2' }).click()
    await expect(page.getByRole('heading', { name: 'Where both stand' })).toBeVisible()
    await addressHas(page, `beside=match.${session.matchIds[1]}`)
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Where both stand' })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: 'Table 2' }).first()).toBeVisible()
  })

  await test.step('lenses change by key, and two stand side by side', async () => {
    await page.keyboard.press('5')
    await expect(page.getByRole('radio', { name: 'What a capital knew' })).toBeChecked()
    await page.getByRole('combobox', { name: 'Beside it' }).selectOption({ label: 'What Beijing forecast' })
    await expect(page.getByRole('heading', { name: 'Where the two differ most' })).toBeVisible()
    await expect(page.getByRole('heading', { name: /^What Beijing expected of round/ })).toBeVisible()
    for (const part of ['lens=tokyo', 'beside=forecast.beijing']) await addressHas(page, part)
  })

  await test.step('the host leads the class from one table: each their own, then all see that one', async () => {
    const lead = await host.newPage()
    await lead.goto(`/replays/${session.matchIds[1]}?at=0`)
    await lead.getByRole('radio', { name: 'Each their own table' }).check({ force: true })
    await lead.getByRole('button', { name: 'Lead everyone’s screen' }).click()
    await expect(page.getByText('You see the same moment at your own table.')).toBeVisible()
    const at = (screen: Page) => screen.getByRole('slider', { name: 'Moments of the match' })
    await lead.keyboard.press('Shift+ArrowRight')
    await expect(at(page)).toHaveAttribute('aria-valuetext', 'Round 1: Briefing')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Two tables · 1')
    await lead.getByRole('radio', { name: 'All see this table' }).check({ force: true })
    await expect(page.getByText('The host shows all of you one table: Table 2.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Table 2')
    await expect(at(page)).toHaveAttribute('aria-valuetext', 'Round 1: Briefing')
    await lead.getByRole('button', { name: 'Let everyone go' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Two tables · 1')
    await lead.close()
  })

  await test.step('the host opens a fork for a class: paused, with a code; who joins plays once it goes on', async () => {
    const console_ = await host.newPage()
    await console_.goto(`/replays/${session.matchIds[0]}`)
    await console_.getByRole('button', { name: 'Fork from round 1' }).click()
    await console_.getByRole('button', { name: 'Open it for a class' }).click()
    await console_.waitForURL(/\/host\/[\w-]+$/)
    await expect(console_.getByRole('listitem', { name: 'Table 1', exact: true })).toContainText('Paused by Host')
    const code = (await console_.getByText(/^[0-9A-Z]{5}-[0-9A-Z]$/).first().textContent() ?? '').replace('-', '')
    const newcomer = await browser.newContext({ baseURL, reducedMotion: 'reduce' })
    const { matchId } = await posted<{ readonly matchId: string }>(newcomer, '/api/join', { code, seat: 'moscow', name: 'Ada' })
    const desk = await newcomer.newPage()
    await desk.goto(`/matches/${matchId}`)
    await expect(desk.getByText('Paused by Host')).toBeVisible()
    await console_.getByRole('button', { name: 'Resume' }).first().click()
    await expect(desk.getByText('Paused by Host')).toBeHidden()
    await expect(desk.getByText(/^Round 1/).first()).toBeVisible()
    await expect(desk.getByRole('button', { name: 'Seal orders' })).toBeEnabled()
  })
})
