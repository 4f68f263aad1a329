import { botCommands } from '../../lib/bots/bot.ts'
import { breachFound } from '../../lib/engine/treaties/disputes.ts'
import type { View } from '../../lib/engine/viewShape.ts'
import { SEATS, type Seat } from '../../lib/engine/vocabulary.ts'
import { advanceTo, lineOf, type Line } from '../line.ts'
import { joined } from '../table.ts'
import { at, cookiesOf, opened, played, playedTo, sat, scenario, tableAt, type Place, type World } from './played.ts'

/** Who is neither in a crisis nor bound to one side of it. */
export function onlookersOf({ crisis }: View): readonly Seat[] {
  return SEATS.filter((seat) => !crisis?.principals.includes(seat) && !crisis?.obligations.some(({ partner }) => partner === seat))
}

/** Both principals climb until there is war, or both give way until the crisis is settled. */
async function crisisEnded(place: Place, choice: 'escalate' | 'backDown'): Promise<World> {
  const world = await tableAt(place, isCrisis)
  const [matchId = ''] = world.matchIds
  const lines = await Promise.all((world.view?.crisis?.principals ?? []).map(async (seat) => {
    const context = await place.browser.newContext({ baseURL: place.url })
    await context.addCookies([...world.seats[seat] ?? []])
    return lineOf(context, { url: place.url, matchId })
  }))
  const host = await lineOf(place.host, { url: place.url, matchId })
  for (let steps = 0; steps < 12; steps++) {
    const { match, crisis, end } = await host.look('whole')
    if (end !== null || crisis === null || match.phase !== 'crisis') break
    for (const line of lines) { await line.look(); await line.say({ type: 'chooseInCrisis', choice }) }
    await host.say({ type: 'advancePhase' })
  }
  const view = await host.look('whole')
  for (const line of [...lines, host]) line.close()
  return { ...world, view }
}

/** A round that the host has stopped, seen by two who share a seat. */
async function delegated(place: Place): Promise<World> {
  const session = await opened(place, { rounds: 8, timed: true, seatSize: 3 })
  const [matchId = ''] = session.matchIds
  const seats = await sat(place, session, ['seoul', 'tokyo'])
  const other = await place.browser.newContext({ baseURL: place.url })
  await joined(other, { code: session.code, seat: 'seoul', name: '이서연', matchId })
  await place.host.request.post(`${place.url}/api/sessions/${session.sessionId}/start`, { data: {} })
  const host = await lineOf(place.host, { url: place.url, matchId })
  await advanceTo(host, { phase: 'negotiation' })
  await host.say({ type: 'tellTable', messageId: 'h1', to: ['seoul'], text: 'Your ally has asked me twice whether you read its letter.' })
  await host.say({ type: 'pauseClock', reason: 'question on treaties' })
  host.close()
  return { ...session, seats: await cookiesOf(seats), view: null }
}

/** What happens in a round when everybody but the player has sealed: talk, papers, a draft of two orders and a word. */
async function negotiating(place: Place, isSealed: boolean): Promise<World> {
  const { session, seats } = await playedTo(place, at('negotiation', 3), { rounds: 8 })
  const matchId = session.matchIds[0]!
  const say = async (seat: Seat, commands: readonly Parameters<Line['say']>[0][]) => {
    const line = await lineOf(seats[seat]!, { url: place.url, matchId })
    const view = await line.look()
    for (const command of commands) await line.say(command)
    line.close()
    return view
  }
  for (const seat of ['beijing', 'tokyo', 'washington'] as const) {
    const line = await lineOf(seats[seat]!, { url: place.url, matchId })
    const view = await line.look()
    for (const command of botCommands({ scenario: scenario!, view, seat, seed: `${matchId} ${seat}`, strength: 'able' })) await line.say(command)
    line.close()
  }
  const paper = { title: 'Understanding on notice and supply', parties: ['beijing', 'seoul'] as Seat[], term: 4, exitNotice: 1, secret: true, needsRatification: false }
  const clause = (kind: 'consultation' | 'tradeSupply' | 'basing' | 'freeText', text = '') => ({ kind, obliged: null, about: null, text })
  await say('seoul', [
    { type: 'sendMessage', messageId: 'p1', to: 'public', text: 'Seoul proposes that all six announce exercises one month ahead. 서울은 대화를 제안합니다.' },
    { type: 'sendMessage', messageId: 'g1', to: ['beijing'], text: 'One round of notice we can live with. Two would make us tell our ally before our own assembly.' },
  ])
  await say('beijing', [
    { type: 'sendMessage', messageId: 'g2', to: ['seoul'], text: 'Then one. Version 2 says so, and clause 2 now binds us both.' },
    { type: 'proposeTreaty', treatyId: 'paper', draft: { ...paper, clauses: [clause('consultation'), { ...clause('tradeSupply'), obliged: 'beijing' }, clause('freeText', 'Each gives two rounds of notice of joint exercises.')] } },
    { type: 'amendTreaty', treatyId: 'paper', draft: { ...paper, clauses: [clause('consultation'), clause('tradeSupply'), clause('freeText', 'Each gives one round of notice of joint exercises.'), clause('freeText', 'Both describe this paper in the same words.')] } },
  ])
  await say('tokyo', [{ type: 'sendMessage', messageId: 'p2', to: 'public', text: '東京は賛成します。Tokyo would join, if the notice covers tests as well.' }])
  await say('seoul', [
    { type: 'sendMessage', messageId: 'g3', to: ['beijing'], text: 'Good. Who learns of this, and when? We would rather publish it than have it found.' },
    { type: 'saveDraft', draft: { orders: [{ order: 'cooperate', target: 'beijing', second: null, treatyId: null }, { order: 'jointExercise', target: 'washington', second: null, treatyId: null }, null], statement: { kind: 'criticise', about: 'pyongyang', restrain: null, on: null, line: null, readers: [] } } },
    ...(isSealed ? [{ type: 'sealOrders' } as const] : []),
  ])
  return { ...session, seats: await cookiesOf(seats), view: null }
}

const ONLOOKER = 'Наблюдательница Александрова'

/** A table that someone on the list looks at with the public's eyes. */
async function observed(place: Place, isThere: (view: View) => boolean): Promise<World> {
  const session = await opened(place, { rounds: 8, roster: `name,role\n${ONLOOKER},observer` })
  const seats = await sat(place, session, SEATS)
  const onlooker = await place.browser.newContext({ baseURL: place.url })
  await onlooker.request.post('/api/join', { data: { code: session.code, name: ONLOOKER }, headers: { accept: 'application/json' } })
  await place.host.request.post(`${place.url}/api/sessions/${session.sessionId}/start`, { data: {} })
  const view = await played(place, session, { seats, isThere })
  const observer = await onlooker.cookies()
  await onlooker.close()
  return { ...session, seats: await cookiesOf(seats), observer, view }
}

/** Each phase has its time, of which the pictures shift what is left. */
async function timed(place: Place): Promise<World> {
  const session = await opened(place, { rounds: 8, timed: true })
  const seats = await sat(place, session, ['seoul', 'tokyo'])
  await place.host.request.post(`${place.url}/api/sessions/${session.sessionId}/start`, { data: {} })
  const host = await lineOf(place.host, { url: place.url, matchId: session.matchIds[0]! })
  await advanceTo(host, { phase: 'negotiation' })
  host.close()
  return { ...session, seats: await cookiesOf(seats), view: null }
}

async function over(place: Place): Promise<World> {
  const session = await opened(place, { rounds: 4, tables: 2 })
  const seats = await sat(place, session, SEATS)
  const act = (data: object) => place.host.request.post(`${place.url}/api/sessions/${session.sessionId}/acts`, { data, headers: { accept: 'application/json' } })
  await place.host.request.post(`${place.url}/api/sessions/${session.sessionId}/start`, { data: {} })
  await played(place, session, { seats, isThere: at('negotiation', 2) })
  await act({ type: 'markMoment', matchId: session.matchIds[0], kind: 'star', text: 'Silence read two ways' })
  const line = await lineOf(seats.seoul!, { url: place.url, matchId: session.matchIds[0]! })
  await line.look()
  await line.say({ type: 'saveForecasts', forecasts: [{ about: 'pyongyang', order: 'missileTest', target: null }, { about: 'tokyo', order: 'cooperate', target: 'seoul' }] })
  line.close()
  await played(place, session, { seats, isThere: at('reveal', 3) })
  await act({ type: 'markMoment', matchId: session.matchIds[0], kind: 'star', text: 'Who paid for this?' })
  const view = await played(place, session, { seats, isThere: (one) => one.end !== null })
  await act({ type: 'endSession' })
  await seats.seoul!.request.post(`${place.url}/api/replays/${session.matchIds[0]}/notes`, { data: { kind: 'remark', place: 8, revision: 8, text: 'Was silence a choice, or was nobody at the desk?' }, headers: { accept: 'application/json' } })
  return { ...session, seats: await cookiesOf(seats), view }
}

const nobody = { sessionId: '', code: '', matchIds: [], seats: {}, view: null } as const
const isCrisis = (view: View): boolean => view.match.phase === 'crisis' && view.crisis !== null
const hasOnlooker = (view: View): boolean => isCrisis(view) && onlookersOf(view).length > 0
const hasBreach = (view: View): boolean => view.match.phase === 'negotiation' && view.treaties.some((treaty) => treaty.versions.at(-1)?.draft.clauses.some((_, clause) => breachFound(treaty, clause, view.match.round) !== null))

async function tutorial({ browser, url }: Place, upTo: 'briefing' | 'negotiation' | 'reveal'): Promise<World> {
  const context = await browser.newContext({ baseURL: url })
  const answer = await context.request.post('/api/solo', { data: { scenario: 'tutorial' }, headers: { accept: 'application/json' } })
  const { matchId } = await answer.json() as { readonly matchId: string }
  const line = await lineOf(context, { url, matchId })
  await line.look()
  const arrivesAt = async (phase: 'negotiation' | 'reveal') => {
    for (let looks = 0; looks < 60 && (await line.look()).match.phase !== phase; looks++) await new Promise((resolve) => setTimeout(resolve, 500))
  }
  if (upTo !== 'briefing') await line.say({ type: 'markRead' }).then(() => arrivesAt('negotiation'))
  if (upTo === 'reveal') await line.say({ type: 'sealOrders' }).then(() => arrivesAt('reveal'))
  line.close()
  return { ...nobody, matchIds: [matchId], seats: await cookiesOf({ seoul: context }) }
}

/** Where the pictures of a table are taken, by name. */
export const WORLDS = {
  nothing: async (): Promise<World> => nobody,
  lobby: async (place: Place): Promise<World> => {
    const session = await opened(place, { rounds: 8 })
    return { ...session, seats: await cookiesOf(await sat(place, session, ['moscow', 'seoul', 'washington'])), view: null }
  },
  firstBriefing: (place: Place) => tableAt(place, at('briefing', 1)),
  briefing: (place: Place) => tableAt(place, at('briefing', 2)),
  negotiation: (place: Place) => negotiating(place, false),
  sealed: (place: Place) => negotiating(place, true),
  reveal: (place: Place) => tableAt(place, at('reveal', 3)),
  reaction: (place: Place) => tableAt(place, (view) => view.match.phase === 'reaction'),
  crisis: (place: Place) => tableAt(place, isCrisis),
  onlookedCrisis: (place: Place) => tableAt(place, hasOnlooker),
  timedCrisis: (place: Place) => tableAt(place, isCrisis, { rounds: 8, timed: true }),
  war: (place: Place) => crisisEnded(place, 'escalate'),
  settled: (place: Place) => crisisEnded(place, 'backDown'),
  delegation: delegated,
  observed: (place: Place) => observed(place, at('negotiation', 2)),
  observedReveal: (place: Place) => observed(place, at('reveal', 2)),
  timed,
  breach: (place: Place) => tableAt(place, hasBreach),
  over,
  eightTables: async (place: Place): Promise<World> => {
    const session = await opened(place, { rounds: 8, tables: 8, timed: true })
    const seats = await sat(place, session, ['seoul', 'tokyo'])
    await place.host.request.post(`${place.url}/api/sessions/${session.sessionId}/start`, { data: {} })
    return { ...session, seats: await cookiesOf(seats), view: null }
  },
  tutorial: (place: Place) => tutorial(place, 'briefing'),
  tutorialDesk: (place: Place) => tutorial(place, 'negotiation'),
  tutorialReveal: (place: Place) => tutorial(place, 'reveal'),
} as const satisfies Readonly<Record<string, (place: Place) => Promise<World>>>
export type WorldName = keyof typeof WORLDS
