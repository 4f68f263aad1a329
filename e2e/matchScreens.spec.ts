import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { CommandOf } from '../lib/engine/commands.ts'
import { SEATS, type Seat } from '../lib/engine/vocabulary.ts'
import { audited, auditedWideAndOnAPhone } from './audit.ts'
import { seal, soon, talkWith } from './deskActs.ts'
import { advanceTo, lineOf, type Line } from './line.ts'
import { joined, newSession, signedInHost, startTables, type Session } from './table.ts'

// Audits fill a trace with the whole of every screen.
test.use({ trace: 'off' })

type Told = { readonly context: BrowserContext; readonly line: Line }

const pact = (text: string): CommandOf<'proposeTreaty'>['draft'] => ({
  title: 'Quiet on the strait', parties: ['pyongyang', 'seoul'], term: 4, exitNotice: 1, secret: false, needsRatification: false,
  clauses: [{ kind: 'nonAggression', obliged: null, about: null, text }, { kind: 'freeText', obliged: null, about: null, text: 'The ferry sails on Mondays.' }],
})

async function seated(browser: Browser, { url, session }: { readonly url: string; readonly session: Session }): Promise<Readonly<Record<Seat, Told>>> {
  const rows = await Promise.all(SEATS.map(async (seat) => {
    const context = await browser.newContext({ baseURL: url, locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    await joined(context, { code: session.code, seat, name: seat === 'seoul' ? '선우황보남궁제갈사공독고동방서문' : `Student of ${seat}` })
    const line = await lineOf(context, { url, matchId: session.matchIds[0] ?? '' })
    await line.look()
    return [seat, { context, line }] as const
  }))
  return Object.fromEntries(rows) as Record<Seat, Told>
}

/** Who asked for less motion sees none: what still counts as an animation is over before the eye has it. */
const moves = (page: Page): Promise<readonly string[]> => page.evaluate(() => document.getAnimations().flatMap((animation) => {
  const { duration = 0, delay = 0 } = animation.effect?.getComputedTiming() ?? {}
  return Number(duration) + delay > 1 ? [String((animation.effect as KeyframeEffect).target?.outerHTML.slice(0, 80))] : []
}))

async function opened(page: Page, name: string, open: () => Promise<unknown>): Promise<void> {
  await open()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await moves(page)).toEqual([])
  await audited(page, name, { within: '[role=dialog]' })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** What stands beside the desk and over it, opened one after the other. */
async function deskParts(page: Page): Promise<void> {
  const desk = page.getByRole('region', { name: 'Your orders' })
  await desk.getByRole('searchbox', { name: 'Search orders' }).fill('te')
  await audited(page, 'search of orders', { within: '[data-guide=order]' })
  await desk.getByRole('button', { name: /^Telephone/ }).click()
  await desk.getByRole('group', { name: 'Aimed at' }).getByRole('checkbox', { name: 'Tokyo' }).check({ force: true })
  await soon(desk.getByText(/^Draft saved/)).toBeVisible()
  await audited(page, 'order sheet', { within: '[data-guide=order]' })
  for (const [name, shown] of [[/^s?.?No statement/, 'Criticise'], [/^.?If I am away/, 'Save'], ['Forecast', 'Save forecast']] as const) {
    await desk.getByRole('button', { name }).first().click()
    await expect(desk.getByRole('button', { name: shown }).first()).toBeVisible()
    await audited(page, String(name), { within: '[data-guide=order]' })
  }
  await opened(page, 'dossier', () => page.getByRole('button', { name: 'Open Tokyo', exact: true }).click())
  await opened(page, 'dossier of a tie', () => page.getByRole('button', { name: 'Open Seoul and Washington' }).or(page.getByRole('button', { name: 'Open Washington and Seoul' })).first().dispatchEvent('click'))
  await opened(page, 'ledger', () => page.getByRole('button', { name: /^Why Tension/ }).click())
  await opened(page, 'menu', () => page.getByRole('button', { name: 'Menu' }).click())
  await opened(page, 'help', () => page.getByRole('button', { name: 'Ask for help' }).click())
  await opened(page, 'new conversation', () => page.getByRole('button', { name: 'New', exact: true }).click())
  const map = page.getByRole('region', { name: 'Map of the six capitals' })
  await map.getByRole('radio', { name: 'List' }).check({ force: true })
  await expect(map.getByRole('table')).toBeVisible()
  await audited(page, 'map as a list', { within: 'section[aria-label="Map of the six capitals"]' })
  await map.getByRole('radio', { name: 'Map', exact: true }).check({ force: true })
}

/** An open front page is printed alone. */
async function printedPaper(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read the page' }).click()
  const headline = page.getByRole('dialog').getByRole('heading').first()
  await page.emulateMedia({ media: 'print' })
  await expect(headline).toBeVisible()
  await expect(page.getByRole('region', { name: 'Your orders', includeHidden: true })).toBeHidden()
  await page.emulateMedia({ media: null })
  await expect(headline).toBeVisible()
  await page.keyboard.press('Escape')
}

async function treaties(page: Page): Promise<void> {
  await talkWith(page, 'Pyongyang')
  await expect(page.getByRole('heading', { name: 'Quiet on the strait' })).toBeVisible()
  await audited(page, 'treaty', { within: '[data-guide=say]' })
  await page.getByRole('button', { name: 'Side by side' }).click()
  await audited(page, 'versions side by side', { within: '[data-guide=say]' })
  await page.getByRole('button', { name: 'Offer a treaty' }).click()
  await expect(page.getByLabel('Title')).toBeVisible()
  await audited(page, 'treaty builder', { within: '[data-guide=say]' })
  await page.getByRole('button', { name: 'Cancel' }).click()
}

async function phoneTabs(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const tab of ['Paper', 'Map', 'Talk', 'Orders', 'Dossiers']) {
    await page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('button', { name: tab }).click()
    await audited(page, `${tab} on a phone`)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('every screen of a match keeps WCAG 2.2 AA in both themes, wide and on a phone, down to 320 px', async ({ browser, baseURL }) => {
  test.setTimeout(300_000)
  const url = baseURL!
  const host = await signedInHost(browser, { url, dataDir: process.env.E2E_DATA_DIR! })
  const session = await newSession(host, 2, { timed: true })
  const [matchId = ''] = session.matchIds
  const told = await seated(browser, { url, session })
  const say = async (seat: Seat, command: Parameters<Line['say']>[0]) => expect(await told[seat].line.say(command), `${seat}: ${command.type}`).toEqual({ ok: true })
  const screenOf = async (seat: Seat): Promise<Page> => {
    const page = await told[seat].context.newPage()
    await page.goto(`/matches/${matchId}`)
    return page
  }
  const page = await screenOf('seoul')

  await test.step('lobby and briefing', async () => {
    await expect(page.getByRole('heading', { name: 'The table is being set' })).toBeVisible()
    await auditedWideAndOnAPhone(page, 'lobby')
    await startTables(host, session)
    await expect(page.getByRole('button', { name: 'To the desk' })).toBeVisible()
    await auditedWideAndOnAPhone(page, 'briefing')
  })
  const line = await lineOf(host, { url, matchId })

  await test.step('the desk with all that opens on it', async () => {
    await advanceTo(line, { phase: 'negotiation' })
    await say('pyongyang', { type: 'proposeTreaty', treatyId: 'strait', draft: pact('Neither threatens the other.') })
    await say('seoul', { type: 'amendTreaty', treatyId: 'strait', draft: pact('Neither threatens the other by word or deed.') })
    await say('tokyo', { type: 'sendMessage', messageId: 'm1', to: 'public', text: 'こんにちは, שלום עולם 👩‍👩‍👧 and a word that does not break: ' + 'o'.repeat(90) })
    await expect(page.getByRole('button', { name: 'Seal orders' })).toBeVisible()
    await audited(page, 'desk')
    await deskParts(page)
    await treaties(page)
    await phoneTabs(page)
    await say('pyongyang', { type: 'signTreaty', treatyId: 'strait', version: 2 })
    await say('pyongyang', { type: 'saveDraft', draft: { orders: [{ order: 'threaten', target: 'seoul', second: null, treatyId: null }, { order: 'missileTest', target: null, second: null, treatyId: null }, null], statement: null } })
    await seal(page)
    await audited(page, 'sealed')
  })
  await test.step('reveal, front page and reaction', async () => {
    await advanceTo(line, { phase: 'reveal' })
    await expect(page.getByRole('button', { name: 'Done reading' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Play', exact: true }), 'with less motion it waits for its reader').toBeVisible()
    await audited(page, 'reveal')
    await page.getByRole('button', { name: 'Security', exact: true }).click()
    expect(await moves(page)).toEqual([])
    await auditedWideAndOnAPhone(page, 'reveal of security')
    await page.getByRole('button', { name: 'Headlines' }).click()
    await auditedWideAndOnAPhone(page, 'front page')
    await advanceTo(line, { phase: 'reaction' })
    await expect(page.getByRole('group', { name: 'Your answer' }).first()).toBeVisible()
    await auditedWideAndOnAPhone(page, 'reaction')
    await page.getByRole('group', { name: 'Your answer' }).first().getByRole('button', { name: 'Contest' }).click()
    await expect(page.getByRole('button', { name: '✓ Contest' })).toBeVisible()
  })
  await test.step('crisis: its party, who owes, and who looks on', async () => {
    await advanceTo(line, { phase: 'crisis' })
    for (const [seat, shown] of [['seoul', 'against'], ['washington', 'Consult only'], ['moscow', 'You are not in this crisis']] as const) {
      const screen = seat === 'seoul' ? page : await screenOf(seat)
      await expect(screen.getByText(shown).first()).toBeVisible()
      await expect(screen.getByRole('timer').first()).toBeVisible()
      await auditedWideAndOnAPhone(screen, `crisis of ${seat}`)
      if (seat !== 'seoul') await screen.close()
    }
    await opened(page, 'talk in a crisis', () => page.getByRole('button', { name: 'Talk' }).click())
  })
  await test.step('the next briefing, its page on paper, and the answer to a breach', async () => {
    // Nothing is left to chance: an accident would be war, and the end.
    await say('seoul', { type: 'chooseInCrisis', choice: 'backDown' })
    await advanceTo(line, { phase: 'briefing', round: 2 })
    await expect(page.getByRole('button', { name: 'To the desk' })).toBeVisible()
    await audited(page, 'second briefing')
    await advanceTo(line, { phase: 'negotiation', round: 2 })
    await printedPaper(page)
    await talkWith(page, 'Pyongyang')
    await expect(page.getByRole('region', { name: 'A breach of clause 1' })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Broken promises' })).toContainText(/Broken by (you|[A-Z]\w+) in round \d, clause/)
    await audited(page, 'breach', { within: '[data-guide=say]' })
  })
  await test.step('debrief and replay', async () => {
    await advanceTo(line, { phase: 'debrief' })
    await expect(page.getByText('Debrief').first()).toBeVisible()
    await auditedWideAndOnAPhone(page, 'debrief')
    await page.goto(`/replays/${matchId}`)
    await expect(page.getByRole('slider', { name: 'Moments of the match' })).toBeVisible()
    await auditedWideAndOnAPhone(page, 'replay')
    await page.getByRole('radio', { name: 'What it forecast' }).check({ force: true })
    await audited(page, 'replay of a forecast')
    await page.getByRole('combobox', { name: 'Beside it' }).selectOption({ index: 2 })
    await audited(page, 'replay beside another lens')
  })
  await test.step('rulebook and projector', async () => {
    await page.goto('/rules')
    await expect(page.getByRole('searchbox').first()).toBeVisible()
    await auditedWideAndOnAPhone(page, 'rules')
    await page.goto(`/projector/${session.code}`)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await auditedWideAndOnAPhone(page, 'projector')
  })
  for (const one of Object.values(told)) one.line.close()
  line.close()
})
