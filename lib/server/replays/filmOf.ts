import { branded } from '../../base/brand.ts'
import type { MatchEvent } from '../../engine/events.ts'
import type { MatchId } from '../../engine/ids.ts'
import type { MatchState } from '../../engine/state.ts'
import { upcast } from '../../engine/upcast.ts'
import type { View, Viewer } from '../../engine/viewShape.ts'
import type { ReplayFilm, ReplayStep } from '../../protocol/replay.ts'
import type { LiveServer } from '../liveServer.ts'
import type { LogEntry } from '../log/matchLog.ts'
import { engineRules } from '../matches/engineRules.ts'
import { Wordless } from './wordless.ts'

/** What people typed may hold names: a guest's film says who did what with whom, but neither typed words nor the session's title. */
export type Film = { readonly viewer: Viewer; readonly words: boolean }

/** The match from its log, moment by moment, as one viewer could have known it. */
export async function filmOf({ log, prisma }: Pick<LiveServer, 'log' | 'prisma'>, matchId: string, { viewer, words }: Film): Promise<Omit<ReplayFilm, 'reader'> | null> {
  const row = await prisma.match.findUnique({ where: { id: matchId }, include: { session: { select: { title: true } } } })
  if (row === null) return null
  const entries = await log.read(branded<MatchId>(matchId), 0)
  const cutter = new Cutter(viewer)
  const wordless = new Wordless()
  for (const { events, rulesVersion, revision } of entries) for (const event of upcast(events, rulesVersion)) cutter.add(words ? event : wordless.of(event), revision)
  const title = row.session === null || !words ? '' : `${row.session.title} · ${row.tableNumber}`
  return cutter.first === null ? null : { title, rulesVersion: row.rulesVersion, endedAtMs: row.endedAt?.getTime() ?? null, first: cutter.first, steps: cutter.steps, ...cutter.tracks(), forecasts: cutter.forecasts() }
}

/** The place in the film of what is open now. */
export function placeNow(entries: readonly Pick<LogEntry, 'events' | 'rulesVersion'>[]): number {
  const named = entries.flatMap(({ events, rulesVersion }) => upcast(events, rulesVersion)).filter((event) => labelOf(event) !== null)
  return Math.max(0, named.length - 1)
}

/** What a moment is called; events without a name belong to the moment that comes. */
function labelOf(event: MatchEvent): string | null {
  if (event.type === 'phaseOpened') return event.phase
  if (event.type === 'stageResolved') return event.stage
  if (event.type === 'reactionsResolved') return 'reaction'
  if (event.type === 'crisisStepResolved') return 'crisis'
  return event.type === 'matchEnded' ? 'debrief' : null
}

class Cutter {
  first: View | null = null
  readonly steps: ReplayStep[] = []
  readonly #set: Laid = new Map()
  readonly #append: Laid = new Map()
  readonly #viewer: Viewer
  #state: MatchState | null = null
  #shown: MatchState | null = null

  constructor(viewer: Viewer) {
    this.#viewer = viewer
  }

  add(event: MatchEvent, revision: number): void {
    const state = engineRules.evolve(this.#state, event)
    this.#state = state
    this.first ??= engineRules.viewFor(state, this.#viewer)
    this.#shown ??= state
    const label = labelOf(event)
    if (label === null) return
    this.#lay(this.#shown, state)
    this.steps.push({ round: state.round, label, revision })
    this.#shown = state
  }

  /** P11: kept for the debrief; the whole lens has everyone's, a seat its own. */
  forecasts(): MatchState['pastForecasts'] {
    const viewer = this.#viewer
    const all = this.#state?.pastForecasts ?? []
    return viewer.type === 'whole' ? all : all.filter(({ seat }) => viewer.type === 'seat' && viewer.seat === seat)
  }

  tracks(): Pick<ReplayFilm, 'set' | 'append'> {
    return { set: Object.fromEntries(this.#set), append: Object.fromEntries(this.#append) }
  }

  /** What the step to come changes. */
  #lay(before: MatchState, after: MatchState): void {
    const { shared, own } = engineRules.framesFor({ before, after }, () => [this.#viewer])
    for (const { set, append } of [...(shared === null ? [] : [shared]), ...own.map(({ changes }) => changes)]) {
      lay(this.#set, this.steps.length, set)
      lay(this.#append, this.steps.length, append)
    }
  }
}

type Laid = Map<string, (readonly [step: number, value: unknown])[]>

function lay(tracks: Laid, step: number, slices: object): void {
  for (const [slice, value] of Object.entries(slices)) tracks.set(slice, [...(tracks.get(slice) ?? []), [step, value]])
}
