import { expect, test, type Page } from '@playwright/test'
import { lineOf } from './line.ts'
import { joined, newSession, signedInHost, startTables } from './table.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()

test('K11: a delegation reads along with whoever holds its pen, on a phone too, and writes once it is passed', async ({ browser, baseURL }) => {
  const url = baseURL!
  const host = await signedInHost(browser, { url, dataDir: process.env.E2E_DATA_DIR! })
  const session = await newSession(host, 1, { timed: false }, 4)
  const [matchId = ''] = session.matchIds
  const [hana, bo] = await Promise.all([{ name: '하나', width: 1440 }, { name: 'Bo', width: 390 }].map(async ({ name, width }, index) => {
    const context = await browser.newContext({ baseURL: url, locale: 'en-GB', viewport: { width, height: 900 }, reducedMotion: 'reduce' })
    // Whoever sits down first holds the pen.
    await new Promise((resolve) => setTimeout(resolve, index * 300))
    await joined(context, { code: session.code, seat: 'seoul', name })
    const line = await lineOf(context, { url, matchId })
    return { page: await context.newPage(), line }
  })) as [{ page: Page; line: Awaited<ReturnType<typeof lineOf>> }, { page: Page; line: Awaited<ReturnType<typeof lineOf>> }]
  // Someone else is waited for, so that sealing does not end the talk.
  const other = await browser.newContext({ baseURL: url })
  await joined(other, { code: session.code, seat: 'tokyo', name: 'Mary' })
  const tokyo = await lineOf(other, { url, matchId })
  await startTables(host, session)
  await Promise.all([hana, bo].map(({ page }) => page.goto(`/matches/${matchId}`)))

  await test.step('K21: who reads along goes on alone; the seat has read once the pen says so', async () => {
    await expect(bo.page.getByText('who holds the pen ends it for your seat')).toBeVisible()
    await button(bo.page, 'To the desk').click()
    await expect(bo.page.getByText('하나 holds the pen.')).toBeVisible()
    await expect(hana.page.getByText('You hold the pen: going on ends the reading for your seat.')).toBeVisible()
    await button(hana.page, 'To the desk').click()
    await tokyo.look()
    expect(await tokyo.say({ type: 'markRead' })).toEqual({ ok: true })
  })

  await test.step('the phone shows who writes and what, and cannot seal', async () => {
    await expect(hana.page.getByText('You hold the pen.')).toBeVisible()
    await button(hana.page, /^Telephone/).click()
    await hana.page.getByRole('group', { name: 'Aimed at' }).getByRole('checkbox', { name: 'Tokyo' }).check({ force: true })
    await expect(bo.page.getByText('하나 holds the pen.')).toBeVisible()
    await expect(bo.page.getByText('Telephone', { exact: true })).toBeVisible()
    await expect(button(bo.page, 'Seal orders')).toBeHidden()
  })

  await test.step('passed on, the pen writes there and no longer here', async () => {
    await button(hana.page, 'Pass the pen').click()
    await hana.page.getByRole('button', { name: 'Pass the pen to Bo' }).click()
    await hana.page.keyboard.press('Escape')
    await expect(bo.page.getByText('You hold the pen.')).toBeVisible()
    await expect(hana.page.getByText('Bo holds the pen.').first()).toBeVisible()
    await expect(button(hana.page, 'Seal orders')).toBeHidden()
    await button(bo.page, 'Seal orders').click()
    await expect(hana.page.getByText(/^Sealed at/)).toBeVisible()
  })
})
