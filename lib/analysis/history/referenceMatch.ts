import type { Actor, Command, OrderDraft, SeatCommand, Settings } from '../../engine/commands.ts'
import type { MatchEvent } from '../../engine/events.ts'
import { decide } from '../../engine/decide.ts'
import { evolve } from '../../engine/evolve.ts'
import type { MatchState } from '../../engine/state.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { roundOfDay } from '../../scenarios/calendar.ts'
import { RECORD, type Deed } from '../../scenarios/realCourse/record.ts'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import { realCourse, signedLater } from '../../scenarios/realCourse/scenario.ts'

/** Any seed will do: what was found out is on record (X8), and nothing else is left to chance. */
const SEED = 'the record'
const HOST: Actor = { type: 'host', hostId: 'record' }
const UNTIMED = { briefingMs: 0, negotiationMs: 0, revealMs: 0, reactionMs: 0, crisisStepMs: 0, timed: false }
const settings: Settings = { rounds: realCourse.roundsDefault, clocks: UNTIMED, botStrength: 'able', press: { public: true, private: true }, spectators: 'public' }

/** One entry of the log: what was asked, by whom, and what it caused. */
export type RecordedStep = { readonly actor: Actor; readonly command: Command; readonly events: readonly MatchEvent[]; readonly atMs: number }
export type ReferenceMatch = { readonly steps: readonly RecordedStep[]; readonly events: readonly MatchEvent[]; readonly state: MatchState }

class Recorder {
  readonly steps: RecordedStep[] = []
  #state: MatchState | null = null
  #atMs = Date.parse(`${realCourse.startDate}T00:00:00Z`)

  state(): MatchState {
    if (this.#state === null) throw new Error('the reference match did not open')
    return this.#state
  }

  /** The record happened, so a refusal means that it is written down wrongly. */
  say(actor: Actor, command: Command): void {
    const atMs = ++this.#atMs
    const decided = decide(realCourse, this.#state, { actor, command, atMs, matchId: REFERENCE_MATCH })
    if (!decided.ok) throw new Error(`the record is refused: ${JSON.stringify({ actor, command, refusal: decided.error })}`)
    this.steps.push({ actor, command, events: decided.value, atMs })
    this.#state = decided.value.reduce<MatchState | null>(evolve, this.#state)
  }
}

function orderOf(deed: Extract<Deed, { order: string }>): OrderDraft {
  return { order: deed.order, target: deed.target ?? null, second: deed.second ?? null, treatyId: deed.treaty ?? null }
}

function draftOf(deeds: readonly Deed[]): SeatCommand {
  const said = deeds.find((deed) => 'says' in deed)
  return {
    type: 'saveDraft',
    draft: {
      orders: deeds.flatMap((deed) => ('order' in deed ? [orderOf(deed)] : [])),
      statement: said === undefined ? null : { kind: said.says, about: said.about ?? null, restrain: null, on: null, line: said.line ?? null, readers: [] },
    },
  }
}

function sign(recorder: Recorder, deed: Extract<Deed, { signs: string }>): void {
  const found = signedLater.find(({ id }) => id === deed.signs)
  if (found === undefined) throw new Error(`no treaty is called ${deed.signs}`)
  const { id, title, clauses, parties, term, exitNotice, secret, needsRatification } = found
  const draft = { title, term, exitNotice, secret, needsRatification, parties: [...parties], clauses: clauses.map((clause) => ({ ...clause })) }
  recorder.say({ type: 'bot', seat: deed.seat }, { type: 'proposeTreaty', treatyId: id, draft })
  for (const seat of deed.with) recorder.say({ type: 'bot', seat }, { type: 'signTreaty', treatyId: id, version: 1 })
}

function playRound(recorder: Recorder, deeds: readonly Deed[]): void {
  for (const deed of deeds) if ('signs' in deed) sign(recorder, deed)
  for (const seat of SEATS) {
    const own = deeds.filter((deed) => deed.seat === seat)
    if (own.some((deed) => 'order' in deed || 'says' in deed)) recorder.say({ type: 'bot', seat }, draftOf(own))
    recorder.say({ type: 'bot', seat }, { type: 'sealOrders' })
  }
}

/** The real course of events, played by the rules of the match from the dated record. */
export function referenceMatch(seed: string = SEED): ReferenceMatch {
  const recorder = new Recorder()
  recorder.say(HOST, { type: 'openMatch', scenarioId: realCourse.id, seed, settings })
  for (const seat of SEATS) recorder.say(HOST, { type: 'setControl', seat, control: 'bot' })
  recorder.say(HOST, { type: 'startMatch' })
  while (recorder.state().end === null) {
    const { phase, round } = recorder.state()
    if (phase === 'negotiation') playRound(recorder, RECORD.filter(({ date }) => roundOfDay(realCourse.startDate, date) === round))
    recorder.say(HOST, { type: 'advancePhase' })
  }
  return { steps: recorder.steps, events: recorder.steps.flatMap(({ events }) => events), state: recorder.state() }
}
