import { expect, test, type Page } from '@playwright/test'
import { badLine, type BadLine } from './badLine.ts'
import { lineOf } from './line.ts'
import { soloAtDesk } from './table.ts'

let bad: BadLine
test.beforeEach(async ({ baseURL }) => { bad = await badLine(baseURL!) })
test.afterEach(() => bad.close())

const banner = (page: Page) => page.getByRole('status').filter({ hasText: 'No connection since' })
const lineTo = (page: Page) => page.getByRole('textbox', { name: 'Write to everyone' })
const said = (page: Page, text: string) => page.getByRole('log').getByText(text, { exact: true })

async function say(page: Page, text: string): Promise<void> {
  await lineTo(page).fill(text)
  await lineTo(page).press('Enter')
}

test('a line that delays, halves, drops, falls silent and is cut costs nothing and doubles nothing', async ({ page, baseURL }) => {
  const matchId = await soloAtDesk(page.context(), bad.url)
  await page.goto(`${bad.url}/matches/${matchId}`)
  await expect(page.getByRole('button', { name: 'Seal orders' })).toBeVisible()
  const line = await lineOf(page.context(), { url: baseURL!, matchId })
  const heard = async () => (await line.look()).messages.filter(({ personId }) => personId !== null).map(({ text }) => text)

  await test.step('slow: what is said arrives late, once', async () => {
    bad.becomes({ delayMs: 300, bytesPerSecond: 4_000 })
    await say(page, 'Said slowly')
    await expect(said(page, 'Said slowly')).toHaveCount(1)
    await expect.poll(heard, { timeout: 15_000 }).toEqual(['Said slowly'])
    await expect(page.getByRole('list', { name: 'Waits here to be sent' })).toBeHidden({ timeout: 15_000 })
  })

  await test.step('cut: a banner says what waits, and the talk shows it', async () => {
    bad.becomes({ cut: true })
    await expect(banner(page)).toBeVisible()
    await say(page, 'Said in the tunnel')
    await say(page, 'And again')
    await expect(page.getByRole('list', { name: 'Waits here to be sent' }).getByRole('listitem')).toHaveCount(2)
    await expect(banner(page)).toContainText('2 changes wait here')
    expect(await heard()).toEqual(['Said slowly'])
  })

  await test.step('back: the banner goes by itself and everything has arrived in its order, once', async () => {
    bad.becomes({})
    await expect(banner(page)).toBeHidden({ timeout: 15_000 })
    await expect.poll(heard).toEqual(['Said slowly', 'Said in the tunnel', 'And again'])
    for (const text of ['Said in the tunnel', 'And again']) await expect(said(page, text)).toHaveCount(1)
    await expect(page.getByRole('list', { name: 'Waits here to be sent' })).toBeHidden()
  })

  await test.step('breaking again and again: each line arrives once all the same', async () => {
    bad.becomes({ dropped: 0.12, delayMs: 20 })
    const lines = Array.from({ length: 8 }, (_, index) => `Line ${index + 1}`)
    for (const text of lines) await say(page, text)
    await expect.poll(async () => (await heard()).slice(3), { timeout: 75_000 }).toEqual(lines)
    bad.becomes({})
    for (const text of lines) await expect(said(page, text)).toHaveCount(1, { timeout: 15_000 })
  })
  line.close()
})

test('what is being written while the line is silent is on the device until it is stored', async ({ page, baseURL }) => {
  const matchId = await soloAtDesk(page.context(), bad.url)
  await page.goto(`${bad.url}/matches/${matchId}`)
  const line = await lineOf(page.context(), { url: baseURL!, matchId })
  await expect(page.getByRole('button', { name: 'Seal orders' })).toBeVisible()
  bad.becomes({ silent: true })
  await lineTo(page).fill('Half a sentence')
  await page.getByRole('button', { name: /^Telephone/ }).click()
  await page.getByRole('group', { name: 'Aimed at' }).getByRole('checkbox').first().check({ force: true })
  await expect(page.getByText(/^Saving/)).toBeVisible()
  expect((await line.look()).desk?.draft.orders.filter((order) => order !== null)).toEqual([])
  bad.becomes({ cut: true })
  await expect(banner(page)).toContainText(/changes? waits? here/)
  bad.becomes({})
  await page.reload()
  await expect(lineTo(page)).toHaveValue('Half a sentence')
  await expect.poll(async () => (await line.look()).desk?.draft.orders[0]).toMatchObject({ order: 'telephone' })
  line.close()
})
