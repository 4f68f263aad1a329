import type { Browser, BrowserContext } from '@playwright/test'
import { botCommands } from '../../lib/bots/bot.ts'
import type { View } from '../../lib/engine/viewShape.ts'
import { SEATS, type PhaseType, type Seat } from '../../lib/engine/vocabulary.ts'
import { scenarioById } from '../../lib/scenarios/scenarios.ts'
import { lineOf, type Line } from '../line.ts'
import { joined, type Session } from '../table.ts'

/** Who looks at a screen: nobody in particular, the host, or who sits in a seat of a table. */
export type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>
/** A table brought to where its pictures are taken. */
export type World = Session & { readonly seats: Readonly<Partial<Record<Seat, Cookies>>>; readonly observer?: Cookies; readonly view: View | null }
export type Place = { readonly browser: Browser; readonly url: string; readonly host: BrowserContext }

/** Long names and several scripts: what breaks a row. */
const NAMES: Readonly<Record<Seat, string>> = {
  beijing: '欧阳上官慕容思远', moscow: 'Константин Константинопольский-Преображенский', pyongyang: '김민서',
  seoul: '남궁민수아름다운이름을가진학생', tokyo: '東久世 さくら', washington: 'Wilhelmina Featherstonehaugh-Smythe',
}

type Wishes = { readonly roster?: string; readonly rounds: number; readonly tables?: number; readonly timed?: boolean; readonly seatSize?: number }

/** Long enough to outlast the pictures, short enough to be shown in minutes. */
const CLOCK_MS = 59 * 60_000
const CLOCKS = { timed: true, briefingMs: CLOCK_MS, negotiationMs: CLOCK_MS, revealMs: CLOCK_MS, reactionMs: CLOCK_MS, crisisStepMs: CLOCK_MS }

export async function opened({ host, url }: Place, { rounds, roster, tables = 1, timed = false, seatSize = 1 }: Wishes): Promise<Session> {
  const answer = await host.request.post(`${url}/api/sessions`, { data: { title: 'Autumn seminar', tables, settings: { rounds, clocks: timed ? CLOCKS : { timed }, spectators: roster === undefined ? 'none' : 'public' }, hosting: { seatSize }, roster }, headers: { accept: 'application/json' } })
  return await answer.json() as Session
}

type Seats = Readonly<Partial<Record<Seat, BrowserContext>>>

export async function sat({ browser, url }: Place, { code, matchIds }: Session, seats: readonly Seat[]): Promise<Seats> {
  const contexts = await Promise.all(seats.map(async (seat) => {
    const context = await browser.newContext({ baseURL: url })
    await joined(context, { code, seat, name: NAMES[seat], matchId: matchIds[0] })
    return [seat, context] as const
  }))
  return Object.fromEntries(contexts)
}

export const scenario = scenarioById('lipsAndTeeth')

/** All six seats are people's, moved as bots would move them, and only as far as `isThere` asks. */
export async function played(place: Place, session: Session, { seats, isThere }: { readonly seats: Seats; readonly isThere: (view: View) => boolean }): Promise<View> {
  const lines = new Map<Seat, Line>()
  for (const seat of SEATS) lines.set(seat, await lineOf(seats[seat]!, { url: place.url, matchId: session.matchIds[0]! }))
  try {
    for (let rounds = 0; rounds < 400; rounds++) {
      for (const seat of SEATS) {
        const line = lines.get(seat)!
        const view = await line.look()
        if (isThere(view) || view.end !== null) return view
        for (const command of botCommands({ scenario: scenario!, view, seat, seed: `${session.matchIds[0]} ${seat}`, strength: 'able' })) {
          await line.say(command)
        }
      }
    }
    throw new Error('the table does not get there')
  } finally {
    for (const line of lines.values()) line.close()
  }
}

export const at = (phase: PhaseType, round: number) => (view: View): boolean => view.match.phase === phase && view.match.round >= round

/** Matches that end before are put away. */
export async function playedTo(place: Place, isThere: (view: View) => boolean, wishes: Wishes): Promise<{ readonly session: Session; readonly seats: Seats; readonly view: View }> {
  for (let tries = 0; ; tries++) {
    const session = await opened(place, wishes)
    const seats = await sat(place, session, SEATS)
    await place.host.request.post(`${place.url}/api/sessions/${session.sessionId}/start`, { data: {} })
    const view = await played(place, session, { seats, isThere })
    if (isThere(view) || tries > 5) return { session, seats, view }
    await place.host.request.post(`${place.url}/api/sessions/${session.sessionId}/acts`, { data: { type: 'archive', archived: true } })
  }
}

export async function tableAt(place: Place, isThere: (view: View) => boolean, wishes: Wishes = { rounds: 8 }): Promise<World> {
  const { session, seats, view } = await playedTo(place, isThere, wishes)
  return { ...session, seats: await cookiesOf(seats), view }
}

export async function cookiesOf(seats: Seats): Promise<World['seats']> {
  const kept = await Promise.all(Object.entries(seats).map(async ([seat, context]) => {
    const cookies = await context.cookies()
    await context.close()
    return [seat, cookies] as const
  }))
  return Object.fromEntries(kept)
}
