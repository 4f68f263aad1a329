import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Seat } from '../lib/engine/vocabulary.ts'
import { keyboardOf, type Keyboard } from './keyboard.ts'
import { soon } from './deskActs.ts'
import { advanceTo, lineOf } from './line.ts'
import { joined, newSession, signedInHost, startTables } from './table.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()

/** A dialog takes the focus in, and gives it back to what opened it. */
async function through(keys: Keyboard, page: Page, opener: Locator): Promise<void> {
  await keys.press(opener)
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true)
  await keys.key('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()
}

/** What a screen reader was told last, by one of the places that it listens to. */
const spoken = (page: Page, text: string | RegExp) => page.locator('[aria-live=polite], [role=status]').filter({ hasText: text })

async function sealed(keys: Keyboard, page: Page): Promise<void> {
  await keys.press(button(page, 'Seal orders'))
  const again = button(page, 'Seal all the same')
  await soon(page.getByText(/^Sealed at/).or(again)).toBeVisible()
  if (await again.isVisible()) await keys.press(again)
  await soon(page.getByText(/^Sealed at/)).toBeVisible()
  await keys.kept()
}

test('a whole match is played by keyboard alone, and the focus is never lost @firefox', async ({ browser, page, baseURL }) => {
  test.setTimeout(480_000)
  const url = baseURL!
  const host = await signedInHost(browser, { url, dataDir: process.env.E2E_DATA_DIR! })
  const session = await newSession(host, 2)
  const [matchId = ''] = session.matchIds
  const sit = async (seat: Seat) => {
    const context = await browser.newContext({ baseURL: url })
    await joined(context, { code: session.code, seat, name: `Student of ${seat}` })
    return context
  }
  const [tokyo, pyongyang] = await Promise.all((['tokyo', 'pyongyang'] as const).map(async (seat) => {
    const context = await sit(seat)
    const line = await lineOf(context, { url, matchId })
    await line.look()
    return line
  })) as [Awaited<ReturnType<typeof lineOf>>, Awaited<ReturnType<typeof lineOf>>]
  await page.setViewportSize({ width: 1440, height: 900 })
  const keys = keyboardOf(page)

  await test.step('through the door to a seat', async () => {
    await page.goto('/')
    await keys.type(page.getByRole('textbox', { name: /code/i }), session.code)
    await keys.key('Enter')
    await keys.type(page.getByLabel('Your name'), 'Мария К.')
    await keys.tabTo(page.getByRole('radio').first())
    const seoul = page.getByRole('radio', { name: /seoul/i })
    for (let seats = 0; seats < 6 && !(await seoul.isChecked()); seats++) await keys.key('ArrowDown')
    await keys.kept()
    await keys.press(page.getByRole('button', { name: /^Take/ }))
    await page.waitForURL(/\/matches\//)
  })
  // People at the rest, who do nothing unasked: bots might fight, and end the match before it has been played.
  await Promise.all((['beijing', 'moscow', 'washington'] as const).map(sit))
  await startTables(host, session)
  const line = await lineOf(host, { url, matchId })

  await test.step('the brief read, a word to all', async () => {
    await keys.press(button(page, 'To the desk'))
    await expect(page.getByRole('region', { name: 'Your orders' })).toBeVisible()
    await keys.kept()
    await advanceTo(line, { phase: 'negotiation' })
    await soon(spoken(page, 'Negotiation, round 1')).toHaveCount(1)
    expect(await tokyo.say({ type: 'sendMessage', messageId: 'm1', to: 'public', text: 'Good morning.' })).toEqual({ ok: true })
    await soon(spoken(page, 'New message from Tokyo')).toHaveCount(1)
    await keys.type(page.getByRole('textbox', { name: 'Write to everyone' }), 'We are listening.')
    await keys.key('Enter')
    await soon(page.getByRole('log').getByText('We are listening.')).toBeVisible()
    await keys.kept()
    await through(keys, page, button(page, /^Why Tension/))
    await keys.tabTo(page.getByRole('button', { name: 'Open Beijing', exact: true }))
    const tokyoOnMap = page.getByRole('button', { name: 'Open Tokyo', exact: true })
    for (let seats = 0; seats < 4; seats++) await keys.key('ArrowRight')
    await expect(tokyoOnMap).toBeFocused()
    await through(keys, page, tokyoOnMap)
    await through(keys, page, button(page, 'Menu'))
  })
  await test.step('each part of the desk is a few presses away', async () => {
    for (const [presses, link, part] of [[1, 'Orders', 'Your orders'], [2, 'Talk', 'Negotiation'], [3, 'Map', 'Map of the six capitals'], [4, 'Paper', 'Front page']] as const) {
      await page.reload()
      await expect(page.getByRole('region', { name: 'Your orders' })).toBeVisible()
      for (let press = 0; press < presses; press++) await keys.key('Tab')
      await expect(page.getByRole('navigation', { name: 'Go to' }).getByRole('link', { name: link })).toBeFocused()
      await keys.key('Enter')
      await expect(page.getByRole('region', { name: part, exact: true })).toBeFocused()
      await keys.kept()
    }
  })
  await test.step('a treaty signed, another offered', async () => {
    const clauses = [{ kind: 'hotline' as const, obliged: null, about: null, text: '' }]
    expect(await tokyo.say({ type: 'proposeTreaty', treatyId: 'line', draft: { title: 'A line at night', parties: ['seoul', 'tokyo'], term: 4, exitNotice: 1, secret: false, needsRatification: false, clauses } })).toEqual({ ok: true })
    await keys.press(page.getByRole('button', { name: /A line at night/ }))
    await keys.press(button(page, 'Sign v1'))
    await soon(page.getByText('You: signed v1')).toBeVisible()
    await keys.kept()
    await keys.press(button(page, 'New'))
    await keys.press(page.getByRole('dialog').getByRole('checkbox', { name: 'Moscow' }), 'Space')
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Begin' }))
    await expect(button(page, 'New')).toBeFocused()
    await keys.press(button(page, 'Offer a treaty'))
    await keys.kept()
    await keys.type(page.getByLabel('Title'), 'Trains again')
    await keys.tabTo(page.getByLabel('Kind'))
    await page.keyboard.type('Free')
    await keys.type(page.getByLabel('Text', { exact: true }), 'The night train runs.')
    await keys.press(button(page, 'Put on the table'))
    await expect(page.getByRole('heading', { name: 'Trains again' })).toBeVisible()
    await keys.kept()
  })
  await test.step('an order drafted and sealed', async () => {
    await keys.type(page.getByRole('searchbox', { name: 'Search orders' }), 'Telephone')
    await keys.press(page.getByRole('region', { name: 'Your orders' }).getByRole('button', { name: /^Telephone/ }).first())
    await keys.kept()
    await keys.press(page.getByRole('group', { name: 'Aimed at' }).getByRole('checkbox', { name: 'Tokyo' }), 'Space')
    await soon(page.getByText(/^Draft saved/)).toBeVisible()
    await sealed(keys, page)
  })
  await test.step('the reveal stepped through, an answer to a threat', async () => {
    const draft = { orders: [{ order: 'threaten', target: 'seoul' as const, second: null, treatyId: null }, null, null], statement: null }
    expect(await pyongyang.say({ type: 'saveDraft', draft })).toEqual({ ok: true })
    await advanceTo(line, { phase: 'reveal' })
    await expect(button(page, 'Done reading')).toBeVisible()
    await keys.kept()
    const at = page.getByRole('listitem').filter({ has: page.locator('[aria-current=step]') })
    await expect(spoken(page, 'The reveal plays')).toHaveCount(1)
    await keys.key('Space')
    await expect(spoken(page, /^\d+ of \d+: /)).toHaveCount(1)
    for (let steps = 0; steps < 12 && !(await at.getByText('Headlines').isVisible()); steps++) await keys.key('ArrowRight')
    await expect(at.getByText('Headlines')).toBeVisible()
    await keys.press(button(page, 'Done reading'))
    await keys.kept()
    await advanceTo(line, { phase: 'reaction' })
    await keys.press(page.getByRole('group', { name: 'Your answer' }).first().getByRole('button', { name: 'Protest' }))
    await expect(button(page, '✓ Protest')).toBeVisible()
    await keys.kept()
  })
  await test.step('the second round, to the debrief and its replay', async () => {
    await advanceTo(line, { phase: 'briefing', round: 2 })
    await keys.press(button(page, 'To the desk'))
    await advanceTo(line, { phase: 'negotiation', round: 2 })
    await sealed(keys, page)
    await advanceTo(line, { phase: 'debrief' })
    await expect(page.getByText('Debrief').first()).toBeVisible()
    await keys.kept()
    await keys.press(page.getByRole('link', { name: 'Open the replay' }).first())
    const slider = page.getByRole('slider', { name: 'Moments of the match' })
    await keys.tabTo(slider)
    const before = await slider.getAttribute('aria-valuenow')
    await keys.key('ArrowLeft')
    await expect(slider).not.toHaveAttribute('aria-valuenow', before ?? '')
    await keys.kept()
  })
  for (const one of [tokyo, pyongyang, line]) one.close()
})
