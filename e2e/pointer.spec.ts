import { expect, test, type Locator, type Page } from '@playwright/test'
import { soon } from './deskActs.ts'
import { newSession, signedInHost, startTables } from './table.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()

const PHONE = { width: 390, height: 844 }
/** What a keyboard leaves of it. */
const ABOVE_KEYBOARD = { width: 390, height: 450 }

/** Bots may fight: a match can end before its last round. */
const theEnd = (page: Page) => page.getByRole('heading', { name: /^(The match is over|War\. Nobody has won\.)$/ })

/** A phase leads on by a press, until this is there. */
async function onTo(page: Page, isThere: Locator): Promise<void> {
  const onward = page.getByRole('button', { name: /^(To the desk|Done reading|Accept|Back down|Choose: .*)$/ }).and(page.locator(':enabled')).first()
  for (let presses = 0; presses < 20; presses++) {
    await soon(isThere.or(onward).first()).toBeVisible()
    if (await isThere.isVisible()) return
    // It may go while it is pressed: the bots are quick.
    await onward.click({ timeout: 3_000 }).catch(() => undefined)
    await page.waitForTimeout(200)
  }
  throw new Error('the match does not go on')
}

test('a newcomer with a pointer plays two rounds from the code to the end, and is led to what is wanting @firefox', async ({ browser, page, baseURL }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const host = await signedInHost(browser, { url: baseURL!, dataDir: process.env.E2E_DATA_DIR! })
  const session = await newSession(host, 2)
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ reducedMotion: 'reduce' })

  await test.step('by code to a seat', async () => {
    await page.goto('/')
    await page.getByRole('textbox', { name: /code/i }).pressSequentially(session.code)
    await button(page, 'Join').click()
    await page.getByLabel('Your name').pressSequentially('Мария К.')
    await page.getByText('Stands for peace through strength').click()
    await button(page, 'Take Seoul').click()
    await soon(page.getByRole('heading', { name: 'The table is being set' })).toBeVisible()
    await startTables(host, session)
    await button(page, 'To the desk').click()
  })
  await test.step('an order that wants its target is opened by the button that would seal it', async () => {
    await page.getByText('Choose an order').click()
    await button(page, /^Telephone/).click()
    const sheet = page.getByRole('dialog', { name: 'Order 1' })
    const wanted = sheet.getByRole('img', { name: 'Conflict' })
    await expect(wanted, 'what is being made is not wrong yet').toBeHidden()
    await sheet.getByRole('button', { name: 'Done' }).click()
    await expect(wanted, 'what is called done says what it wants').toBeVisible()
    await sheet.getByRole('button', { name: 'Close' }).click()
    await button(page, 'Seal orders').click()
    await expect(wanted).toBeVisible()
    await sheet.locator('label').filter({ hasText: 'Tokyo' }).click()
    await sheet.getByRole('button', { name: 'Done' }).click()
    await expect(page.getByText(/^Draft saved/)).toBeVisible()
  })
  await test.step('a statement that does not say of whom, too', async () => {
    await page.getByText('No statement').click()
    await button(page, 'Endorse').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await expect(page.getByText('Say whom it is about.')).toBeVisible()
    await button(page, 'Seal orders').click()
    const sheet = page.getByRole('dialog', { name: 'Statement' })
    await sheet.locator('label').filter({ hasText: 'Tokyo' }).click()
    await sheet.getByRole('button', { name: 'Done' }).click()
  })
  await test.step('a word to everyone, then sealed', async () => {
    await page.getByRole('navigation').getByRole('button', { name: /^Talk/ }).click()
    const line = page.getByRole('textbox', { name: 'Write to everyone' })
    await line.click()
    await page.setViewportSize(ABOVE_KEYBOARD)
    await expect(page.getByRole('navigation'), 'the talk has the room').toBeHidden()
    await line.pressSequentially('Seoul proposes talks')
    await button(page, 'Send').click()
    await expect(page.getByRole('log').getByText('Seoul proposes talks')).toBeInViewport({ ratio: 1 })
    await page.setViewportSize(PHONE)
    await page.getByRole('navigation').getByRole('button', { name: 'Orders' }).click()
    await button(page, 'Seal orders').click()
  })
  await test.step('the second round, with nothing drafted, and the end', async () => {
    await onTo(page, page.getByText('Nothing drafted yet').or(theEnd(page)).first())
    if (!(await theEnd(page).isVisible())) {
      await button(page, 'Seal orders').click()
      await onTo(page, theEnd(page))
    }
    await expect(theEnd(page)).toBeVisible()
  })
  expect(errors).toEqual([])
})
