import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { replayMoments } from '../lib/client/replayMoments.ts'
import { SEATS, type Seat } from '../lib/engine/vocabulary.ts'
import type { ReplayFilm } from '../lib/protocol/replay.ts'
import type { MatchFile } from '../lib/server/replays/exportMatch.ts'
import { briefCanaries, bundles, expectNoLeak, type Canary } from './canaries.ts'
import { draftOrder, offer, say, seal, sign, soon, talkTo, talkWith, write } from './deskActs.ts'
import { heldWrites, type HeldWrites } from './heldWrites.ts'
import { lineOf } from './line.ts'
import { ownServer, type OwnServer } from './ownServer.ts'
import { newSession, playUntil, signedInHost, startTables, TO_NEGOTIATION, type Player, type Session } from './table.ts'
import { tapOn, type Tap } from './tap.ts'

// Six browsers are traced at the cost of a browser each.
test.use({ actionTimeout: 20_000, trace: 'off' })

let server: OwnServer
test.beforeAll(async () => {
  server = await ownServer()
  await server.start()
})
test.afterAll(() => server.stop())

const WORDS = {
  open: '서울은 대화를 제안합니다', dark: '停电时写的', tunnel: 'Written in a tunnel',
  pair: 'Between us alone: owlgrey at the ferry', delegation: 'For our own desk: foxamber in the drawer', help: 'Is a swanred order allowed to us?',
  treaty: 'Line at all hours, heronblue', pact: 'Annex of the northern harbour, coalwhite', clause: 'The cranes stay idle, saltlime',
  note: 'Watch who says plumgold', inject: 'A dam gives way, rustgreen',
} as const
const SECRETS: readonly Canary[] = [
  ...briefCanaries(),
  { phrase: WORDS.pair, readers: ['seoul', 'tokyo'] }, { phrase: WORDS.delegation, readers: ['moscow'] }, { phrase: WORDS.help, readers: ['tokyo'] },
  { phrase: WORDS.pact, readers: ['moscow', 'pyongyang'] }, { phrase: WORDS.clause, readers: ['moscow', 'pyongyang'] },
  { phrase: WORDS.note, readers: [] }, { phrase: WORDS.inject, readers: [] },
]

type Seated = Player & { readonly tap: Tap }

/** From the code, typed or in a link, to the seat, as a student does it. */
async function joinedBy(browser: Browser, { code, matchIds: [matchId = ''] }: Session, seat: Seat): Promise<Seated> {
  const context = await browser.newContext({ baseURL: server.url, locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const tap = await tapOn(context, matchId)
  const page = await context.newPage()
  if (seat === 'seoul') {
    await page.goto('/')
    await page.getByRole('textbox', { name: /code/i }).fill(code)
    await page.keyboard.press('Enter')
  } else await page.goto(`/join/${code}`)
  await page.getByLabel('Your name').fill(`Student of ${seat}`)
  await page.getByRole('radio', { name: new RegExp(seat, 'i') }).check({ force: true })
  await page.getByRole('button', { name: /^Take/ }).click()
  await page.waitForURL(/\/matches\//)
  return { seat, context, page, tap }
}

/** Every page and answer that a seat, or someone without one, might look for a secret in. */
const placesOf = ({ code, sessionId, matchIds: [matchId = ''] }: Session): readonly string[] => [
  '/', `/join/${code}`, `/projector/${code}`, `/matches/${matchId}`, `/replays/${matchId}`, '/replays', '/rules', `/api/join?code=${code}`,
  `/api/projector?code=${code}&table=1`, `/api/replays/${matchId}`, `/api/replays/${matchId}?lens=whole`, `/api/matches/${matchId}/export`, `/api/sessions/${sessionId}`,
]

const areIn = async (players: readonly Player[], round: number): Promise<boolean> =>
  (await Promise.all(players.map(async ({ page }) => await page.getByText(`Round ${round}`).first().isVisible() && await page.getByRole('button', { name: 'Seal orders' }).isVisible()))).every(Boolean)

/** The host closes the phase; the server dies while it writes what came of it. */
async function killedAtTheBell(host: BrowserContext, { matchId, fate }: { readonly matchId: string; readonly fate: keyof Pick<HeldWrites, 'letIn' | 'turnAway'> }): Promise<void> {
  const line = await lineOf(host, { url: server.url, matchId })
  await line.look('whole')
  const held = await heldWrites(server.dataDir)
  line.say({ type: 'advancePhase' }).catch(() => undefined)
  await expect.poll(held.waiting, { timeout: 20_000 }).toBeGreaterThan(0)
  await server.kill()
  line.close()
  await held[fate]()
  await server.start()
}

/** What each screen says of the result: every figure of every row. */
const resultsOn = (page: Page): Promise<readonly string[]> =>
  page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Capital and aims' }) }).getByRole('row').evaluateAll((rows) =>
    rows.slice(1).map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent).join(' ')))

test('six people play three rounds from the code to the debrief, over a reload, a tunnel and four kills: nothing is lost, doubled or told', async ({ browser }) => {
  test.setTimeout(420_000)
  const host = await signedInHost(browser, server)
  const session = await newSession(host, 3)
  const [matchId = ''] = session.matchIds
  const players = await Promise.all(SEATS.map((seat) => joinedBy(browser, session, seat)))
  const playerOf = (seat: Seat): Seated => players.find((player) => player.seat === seat)!
  const at = (seat: Seat): Page => playerOf(seat).page
  const everyone = async (check: (page: Page) => Promise<unknown>) => { await Promise.all(players.map(({ page }) => check(page))) }

  await test.step('the host starts the table, and keeps a note and an inject', async () => {
    await startTables(host, session)
    for (const data of [{ type: 'markMoment', matchId, kind: 'note', text: WORDS.note }, { type: 'keepInject', worldEventId: null, text: WORDS.inject, effects: [] }]) {
      expect((await host.request.post(`/api/sessions/${session.sessionId}/acts`, { data })).ok()).toBe(true)
    }
    await playUntil(players, () => areIn(players, 1), TO_NEGOTIATION)
  })

  await test.step('they speak to all, to one, to their own, and ask for help', async () => {
    await say(at('seoul'), WORDS.open)
    await everyone((page) => soon(page.getByText(WORDS.open)).toHaveCount(1))
    await talkWith(at('seoul'), 'Tokyo')
    await say(at('seoul'), WORDS.pair)
    await talkTo(at('moscow'), 'Own delegation')
    await say(at('moscow'), WORDS.delegation)
    await at('tokyo').getByRole('button', { name: 'Ask for help' }).click()
    await at('tokyo').getByLabel('What is unclear?').fill(WORDS.help)
    await at('tokyo').getByRole('button', { name: 'Ask', exact: true }).click()
  })

  await test.step('two treaties are signed by two each; between the signatures the server is killed', async () => {
    await offer(at('seoul'), { title: WORDS.treaty, text: 'Each answers the telephone.', secret: false })
    await talkWith(at('moscow'), 'Pyongyang')
    await offer(at('moscow'), { title: WORDS.pact, text: WORDS.clause, secret: true })
    await server.kill()
    await write(at('beijing'), WORDS.dark)
    await server.start()
    await talkWith(at('tokyo'), 'Seoul')
    await sign(at('tokyo'), WORDS.treaty)
    await talkWith(at('pyongyang'), 'Moscow')
    await sign(at('pyongyang'), WORDS.pact)
    await everyone(async (page) => {
      await talkTo(page, 'Public')
      await soon(page.getByText(WORDS.dark)).toHaveCount(1)
    })
  })

  await test.step('one reloads over a draft, one writes in a tunnel', async () => {
    await draftOrder(at('seoul'), 'Telephone', 'Tokyo')
    await at('seoul').reload()
    await soon(at('seoul').getByRole('region', { name: 'Your orders' }).getByText('Telephone').first()).toBeVisible()
    await playerOf('moscow').context.setOffline(true)
    await soon(at('moscow').getByText(/^No connection since/)).toBeVisible()
    await write(at('moscow'), WORDS.tunnel)
    await expect(at('beijing').getByText(WORDS.tunnel)).toHaveCount(0)
    await playerOf('moscow').context.setOffline(false)
    await everyone((page) => soon(page.getByText(WORDS.tunnel)).toHaveCount(1))
  })

  await test.step('the first bell: the server dies while it writes, and what it wrote is kept', async () => {
    await draftOrder(at('pyongyang'), 'Missile test')
    for (const seat of SEATS.filter((one) => one !== 'beijing')) await seal(at(seat))
    await killedAtTheBell(host, { matchId, fate: 'letIn' })
    await everyone((page) => soon(page.getByRole('button', { name: 'Done reading' })).toBeVisible())
  })

  await test.step('Seoul contests the missile test, and a crisis is played out', async () => {
    await everyone((page) => page.getByRole('button', { name: 'Done reading' }).click())
    await at('seoul').getByRole('group', { name: 'Your answer' }).first().getByRole('button', { name: 'Contest' }).click()
    const others = players.filter(({ seat }) => seat !== 'seoul')
    const ladders = () => Promise.all(players.map(({ page }) => page.getByRole('region', { name: 'The ladder' }).isVisible()))
    await playUntil(others, async () => (await ladders()).every(Boolean), ['Accept'])
    await at('seoul').getByRole('button', { name: 'Hold' }).click()
    await playUntil(others, async () => !(await ladders()).some(Boolean), ['Back down', 'Consult only'])
    await playUntil(players, () => areIn(players, 2), TO_NEGOTIATION)
  })

  await test.step('the second bell: the server is killed as the last one seals', async () => {
    for (const seat of SEATS.filter((one) => one !== 'tokyo')) await seal(at(seat))
    await at('tokyo').getByRole('button', { name: 'Seal orders' }).click()
    await server.kill()
    await server.start()
    await playUntil(players, () => areIn(players, 3), TO_NEGOTIATION)
  })

  await test.step('the third bell: what the server wrote dies with it, and every seal is still there', async () => {
    for (const seat of SEATS.filter((one) => one !== 'tokyo')) await seal(at(seat))
    await killedAtTheBell(host, { matchId, fate: 'turnAway' })
    for (const { seat, page } of players) await soon(page.getByRole('button', { name: seat === 'tokyo' ? 'Seal orders' : 'Unseal' })).toBeVisible()
    await soon(at('tokyo').getByText('5 of 6 sealed')).toBeVisible()
  })

  await test.step('nobody has been told another’s secret', async () => {
    const onlooker = await tapOn(await browser.newContext({ baseURL: server.url }), matchId)
    for (const tap of [onlooker, ...players.map((player) => player.tap)]) await tap.ask(placesOf(session))
    const [pact] = [...playerOf('moscow').tap.acknowledged.values()].flatMap(({ command }) => (command.type === 'proposeTreaty' ? [command.treatyId] : []))
    const taps = new Map<string, Pick<Tap, 'holds'>>([...players.map(({ seat, tap }) => [seat, tap] as const), ['onlooker', onlooker], ['bundles', bundles()]])
    expectNoLeak(taps, [...SECRETS, { phrase: pact ?? '', readers: ['moscow', 'pyongyang'] }])
  })

  await test.step('the last seal leads to the debrief', async () => {
    await playUntil(players, async () => (await Promise.all(players.map(({ page }) => page.getByText('Debrief').first().isVisible()))).every(Boolean))
  })

  await test.step('every acknowledged move is in the log once', async () => {
    const { entries }: MatchFile = await (await host.request.get(`/api/matches/${matchId}/export`)).json()
    const kept = entries.map(({ commandId }) => String(commandId))
    const promised = players.flatMap(({ tap }) => [...tap.acknowledged.keys()])
    expect(promised.length).toBeGreaterThan(40)
    expect(promised.filter((id) => !kept.includes(id))).toEqual([])
    expect(new Set(kept).size).toBe(kept.length)
    expect(entries.map(({ revision }) => revision)).toEqual(kept.map((_, index) => index + 1))
    const events = entries.flatMap((entry) => entry.events)
    const said = events.flatMap((event) => (event.type === 'messageSent' ? [event.message.text] : []))
    expect(said.toSorted()).toEqual([WORDS.open, WORDS.pair, WORDS.delegation, WORDS.dark, WORDS.tunnel].toSorted())
    expect(events.flatMap((event) => (event.type === 'roundRevealed' ? [event.round] : []))).toEqual([1, 2, 3])
    expect(events.filter(({ type }) => type === 'crisisOpened')).toHaveLength(1)
    expect(events.filter(({ type }) => type === 'treatySigned')).toHaveLength(2)
  })

  await test.step('all six screens agree with the replay', async () => {
    const shown = await Promise.all(players.map(({ page }) => resultsOn(page)))
    expect(shown[0]).toHaveLength(6)
    for (const one of shown) expect(one).toEqual(shown[0])
    for (const { seat, tap, context } of players) {
      const film: ReplayFilm = await (await context.request.get(`/api/replays/${matchId}?lens=${seat}`)).json()
      expect(tap.view(), seat).toEqual(replayMoments(film).at(-1)?.view)
    }
  })
})
