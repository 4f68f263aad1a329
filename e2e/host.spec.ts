import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { SEATS, type Seat } from '../lib/engine/vocabulary.ts'
import { audited } from './audit.ts'
import { ownServer, type OwnServer } from './ownServer.ts'
import { signedInHost } from './table.ts'

let server: OwnServer
test.beforeAll(async () => {
  server = await ownServer()
  await server.start()
})
test.afterAll(() => server.stop())

type Student = { readonly context: BrowserContext; readonly page: Page }

/** Through the door as a student does: code, name, seat. */
async function joinedBy(browser: Browser, place: { readonly code: string; readonly name: string; readonly table: number; readonly seat: Seat }): Promise<Student> {
  const context = await browser.newContext({ baseURL: server.url, locale: 'en-GB', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`/join/${place.code}`)
  await page.getByLabel('Your name').fill(place.name)
  await page.getByLabel('Your table').selectOption({ label: `Table ${place.table}` })
  await page.getByRole('radio', { name: new RegExp(place.seat, 'i') }).check({ force: true })
  await page.getByRole('button', { name: /^Take/ }).click()
  await page.waitForURL(/\/matches\//)
  return { context, page }
}

const rowOf = (host: Page, table: number) => host.getByRole('listitem', { name: `Table ${table}`, exact: true })
const code = async (host: Page) => (await host.getByText(/^[0-9A-Z]{5}-[0-9A-Z]$/).first().textContent() ?? '').replace('-', '')

test('a lone host runs eight tables: late joiner, lost phone, pause, inject, stand-in, help, move', async ({ browser }) => {
  test.setTimeout(240_000)
  const context = await signedInHost(browser, server)
  const host = await context.newPage()

  await test.step('opens a session of eight tables from a template, with a list of names', async () => {
    await host.goto('/host')
    await host.getByLabel('Title').fill('Autumn seminar')
    await host.getByLabel('Tables of six').fill('8')
    await host.getByText('A list of names, if you have one').click()
    await host.getByRole('textbox', { name: 'Names' }).fill('name,table,seat\n김민서,5,Seoul\nMary,99,Seoul')
    await host.getByRole('button', { name: 'Open the session' }).click()
    await expect(host.getByText('Line 3: there is no table “99”.')).toBeVisible()
    await expect(host.getByRole('textbox', { name: 'Names' })).toHaveValue('name,table,seat\nMary,99,Seoul')
    await audited(host, 'rows to mend')
    await host.getByRole('textbox', { name: 'Names' }).fill('name,table,seat\nMary,6,Seoul')
    await host.getByRole('button', { name: 'Check the list' }).click()
    await host.getByRole('button', { name: 'Keep the good rows' }).click()
    await expect(host.getByText('One name kept.')).toBeVisible()
    await host.getByRole('link', { name: 'To the console' }).click()
    await expect(rowOf(host, 8)).toBeVisible()
  })
  const joinCode = await code(host)

  const seats = ['beijing', 'tokyo'] as const
  const [ilya, hana] = await Promise.all(seats.map((seat) => joinedBy(browser, { code: joinCode, name: `Student of ${seat}`, table: 4, seat }))) as [Student, Student]
  const bo = await joinedBy(browser, { code: joinCode, name: 'Bo', table: 2, seat: 'seoul' })
  const minseo = await joinedBy(browser, { code: joinCode, name: '김민서', table: 1, seat: 'moscow' })

  await test.step('sees who came, and starts all tables with bots on empty seats', async () => {
    await expect(rowOf(host, 4)).toContainText('2 of 6 seats held')
    await expect(rowOf(host, 5)).toContainText('1 of 6 seats held')
    await host.getByRole('button', { name: 'Start all' }).click()
    for (const { page } of [ilya, hana, bo]) await expect(page.getByRole('button', { name: 'To the desk' })).toBeVisible()
    await expect(minseo.page.getByText(/You speak for Seoul/)).toBeVisible()
    await expect(rowOf(host, 4)).toContainText('Briefing')
  })

  // Whether she is waited for is asked once she has been gone for a while.
  await hana.page.goto('about:blank')

  await test.step('pauses a table: everyone there reads who, how long and why; the clock stands', async () => {
    await rowOf(host, 2).getByRole('button', { name: 'More for Table 2' }).click()
    await host.getByRole('button', { name: 'Pause…' }).click()
    await host.getByLabel('Why, if you like').fill('question on treaties')
    await host.getByRole('button', { name: 'Pause', exact: true }).last().click()
    await expect(bo.page.getByText('Paused by Host')).toBeVisible()
    await expect(bo.page.getByText('question on treaties')).toBeVisible()
    await expect(rowOf(host, 2)).toContainText('Paused by Host')
    await rowOf(host, 2).getByRole('button', { name: 'Resume' }).click()
    await expect(bo.page.getByText('Paused by Host')).toBeHidden()
  })

  await test.step('answers a seat that asks for help', async () => {
    await bo.page.getByRole('button', { name: 'Ask for help' }).click()
    await bo.page.getByLabel('What is unclear?').fill('May we sign twice?')
    await bo.page.getByRole('button', { name: 'Ask', exact: true }).click()
    await expect(rowOf(host, 2)).toContainText('May we sign twice?')
    await rowOf(host, 2).getByLabel('Answer Seoul').fill('Yes, each version.')
    await rowOf(host, 2).getByRole('button', { name: 'Send' }).click()
    await expect(rowOf(host, 2)).not.toContainText('May we sign twice?')
    await bo.page.getByRole('button', { name: 'Help has come' }).click()
    await expect(bo.page.getByRole('dialog').getByText('Yes, each version.')).toBeVisible()
    await bo.page.keyboard.press('Escape')
    await expect(bo.page.getByRole('button', { name: 'Ask for help' })).toBeVisible()
    await bo.page.getByRole('button', { name: 'To the desk' }).click()
    await bo.page.getByRole('button', { name: /Talk/ }).click()
    await bo.page.getByRole('tab', { name: 'The host' }).click()
    await expect(bo.page.getByText('Yes, each version.')).toBeVisible()
  })

  await test.step('previews an inject in words and sends it to the tables', async () => {
    await host.getByPlaceholder('What happens').fill('A pipeline closes in the south.')
    await host.getByRole('button', { name: 'Add an effect' }).click()
    await host.getByLabel('Whose').selectOption('tokyo')
    await host.getByRole('button', { name: 'Preview' }).click()
    await expect(host.getByText('Economy, Tokyo')).toBeVisible()
    await expect(ilya.page.getByText('A pipeline closes in the south.')).toBeHidden()
    await host.getByRole('button', { name: 'Announce now' }).click()
    await expect(ilya.page.getByText('A pipeline closes in the south.').first()).toBeVisible()
  })

  await test.step('moves a student, whose screen follows to the other table', async () => {
    const before = bo.page.url()
    await host.getByRole('button', { name: /^People/ }).click()
    await host.getByRole('button', { name: 'Change Bo' }).click()
    await host.getByLabel('Table', { exact: true }).last().selectOption({ label: 'Table 5' })
    await host.getByLabel('Seat', { exact: true }).last().selectOption('pyongyang')
    await host.getByRole('button', { name: 'Move', exact: true }).click()
    await expect.poll(() => bo.page.url()).not.toBe(before)
    await host.getByRole('button', { name: 'Close' }).click()
    await expect(rowOf(host, 5).getByTitle('Pyongyang: Bo')).toBeVisible()
    await expect(bo.page.getByText('Round 1').first()).toBeVisible()
  })

  await test.step('is told whose a seat is before two share it, and swaps them', async () => {
    await host.getByRole('button', { name: /^People/ }).click()
    await host.getByRole('button', { name: 'Change Bo' }).click()
    await host.getByLabel('Seat', { exact: true }).last().selectOption('seoul')
    await host.getByRole('button', { name: 'Move', exact: true }).click()
    await expect(host.getByText('Already there: 김민서.')).toBeVisible()
    await audited(host, 'a seat that is taken')
    await host.getByRole('button', { name: 'Swap with 김민서' }).click()
    await host.getByRole('button', { name: 'Close' }).click()
    await expect(rowOf(host, 5).getByTitle('Seoul: Bo')).toBeVisible()
    await expect(rowOf(host, 5).getByTitle('Pyongyang: 김민서')).toBeVisible()
    await expect(minseo.page.getByRole('banner').getByRole('img', { name: 'Pyongyang' })).toBeVisible()
  })

  await test.step('stars a moment, sees a table whole and as a seat, and nothing is sent from there', async () => {
    await rowOf(host, 4).getByRole('button', { name: 'Star' }).click()
    await host.getByLabel('In a few words').fill('silence read two ways')
    await host.getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(host.getByText('Table 4: silence read two ways')).toBeVisible()
    await rowOf(host, 4).getByRole('button', { name: 'See as…' }).click()
    await host.getByRole('link', { name: 'Whole table' }).click()
    for (const seat of SEATS) await expect(host.getByRole('main').getByText(seat, { exact: false }).first()).toBeVisible()
    await audited(host, 'a table whole')
    await host.getByRole('link', { name: 'Tokyo', exact: true }).click()
    await expect(host.getByText('nothing is sent from here')).toBeVisible()
    await expect(host.getByText('of 6 sealed')).toBeVisible()
    await host.getByRole('link', { name: 'All tables' }).click()
  })

  await test.step('hangs the room on the wall, without a name', async () => {
    const stranger = await browser.newContext({ baseURL: server.url, locale: 'en-GB' })
    const wall = await stranger.newPage()
    await wall.goto(`/projector/${joinCode}`)
    await expect(wall.getByRole('heading', { name: /Briefing|Negotiation/ }).first()).toBeVisible()
    for (const name of ['Bo', '김민서', 'Student of']) await expect(wall.getByText(name)).toHaveCount(0)
    await audited(wall, 'projector')
  })

  await test.step('lets a bot stand in for someone who is gone, labelled, and gives the seat back', async () => {
    await expect(rowOf(host, 4)).toContainText('Waits for Tokyo', { timeout: 60_000 })
    await expect(rowOf(host, 4)).toContainText('Tokyo offline')
    await rowOf(host, 4).getByRole('button', { name: 'Bot for Tokyo' }).click()
    await expect(rowOf(host, 4)).toContainText('A stand-in sits for Tokyo')
    await expect(rowOf(host, 4)).not.toContainText('Waits for Tokyo')
    await hana.page.goBack()
    await expect(hana.page.getByText('A bot sits for your seat for now.')).toBeVisible()
    await rowOf(host, 4).getByRole('button', { name: 'Give Tokyo back' }).click()
    await expect(hana.page.getByText('A bot sits for your seat for now.')).toBeHidden()
  })

  await test.step('seats a late joiner in a running match', async () => {
    const late = await joinedBy(browser, { code: joinCode, name: 'Late Lee', table: 4, seat: 'moscow' })
    await expect(rowOf(host, 4).getByTitle('Moscow: Late Lee')).toBeVisible()
    await late.context.close()
  })

  await test.step('lets a lost phone back in after looking at the name', async () => {
    await ilya.context.close()
    const phone = await browser.newContext({ baseURL: server.url, locale: 'en-GB' })
    const page = await phone.newPage()
    await page.goto(`/join/${joinCode}`)
    await page.getByLabel('Your name').fill('Student of beijing')
    await page.getByLabel('Your table').selectOption({ label: 'Table 4' })
    await page.getByRole('button', { name: 'That is me' }).click()
    await page.getByRole('radio', { name: /beijing/i }).check({ force: true })
    await page.getByRole('button', { name: 'I was Beijing' }).click()
    await expect(page.getByText('Your host is asked whether')).toBeVisible()
    await expect(host.getByText('“Student of beijing” says:').filter({ visible: true })).toBeVisible()
    await host.getByRole('button', { name: 'Yes, let in' }).click()
    await page.waitForURL(/\/matches\//, { timeout: 20_000 })
    await expect(page.getByText(/You speak for Beijing/)).toBeVisible()
  })

  await test.step('finds every act in the record', async () => {
    await host.getByRole('link', { name: 'Whole record' }).click()
    for (const line of ['You paused Table 2 (question on treaties)', 'You moved someone to Pyongyang at Table 5', 'You changed who sits for Tokyo at Table 4 (bot)', 'You announced an event at Table 4', 'You started Table 4']) await expect(host.getByText(line)).toBeVisible()
    await audited(host, 'the record')
    await host.getByRole('link', { name: 'All tables' }).click()
  })

  await test.step('has a console that passes the audit in both themes, wide and on a phone', async () => {
    for (const width of [1440, 390]) {
      await host.setViewportSize({ width, height: 900 })
      await expect(rowOf(host, 4)).toBeVisible()
      await audited(host, `console at ${width}`)
    }
  })

  await test.step('ends the session: all tables go to the debrief', async () => {
    await host.setViewportSize({ width: 1440, height: 900 })
    await host.getByRole('button', { name: 'Session', exact: true }).click()
    await host.getByRole('button', { name: 'End every table' }).click()
    await host.getByRole('button', { name: 'Yes, all to the debrief' }).click()
    await host.getByRole('button', { name: 'Close' }).click()
    for (const table of [1, 4, 8]) await expect(rowOf(host, table)).toContainText('Over. Ready for the debrief.')
    await expect(hana.page.getByText('Debrief').first()).toBeVisible()
  })
})
