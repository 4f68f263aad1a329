import type { Contestable, StageResolved } from '../events.ts'
import type { FrontPage } from '../frontPage.ts'
import type { Knowers } from '../knowledge.ts'
import { openBook } from '../ledger/book.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { Scenario } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import { STAGES, type Stage } from '../vocabulary.ts'
import { isOnTreaties, resolveAccords } from './accords.ts'
import { resolveExposure } from './exposure.ts'
import { frontPages } from './headlines.ts'
import { resolveHomes } from './homes.ts'
import { ordersGiven, statementsMade } from './ordersGiven.ts'
import { performDesks } from './perform.ts'
import { resolveReactions } from './reactions.ts'
import { resolveScores } from './scores.ts'
import { resolveStatements } from './statements.ts'
import { emptyOutput, takeStage, type Work } from './work.ts'

export type RoundResolved = {
  readonly stages: readonly StageResolved[]
  readonly contestable: readonly Contestable[]
  readonly pages: readonly { readonly knownTo: Knowers; readonly page: FrontPage }[]
}

/** `truthOnly` leaves out the other knowers' runs and the pages: for bots that look ahead. */
export type ResolveOptions = { readonly knowers: 'all' | 'truthOnly' }

function openWork(scenario: Scenario, state: MatchState, { knowers }: ResolveOptions): Work {
  const numbers = knowers === 'truthOnly' ? { truth: state.numbers.truth } : state.numbers
  return {
    scenario, state, round: state.round, publicNumbers: state.numbers.public,
    book: openBook({ round: state.round, stage: 'accords', start: state.start }, numbers),
    treaties: state.treaties, orders: ordersGiven(scenario, state), statements: statementsMade(state),
    exposedNow: [], watches: state.watches.filter((watch) => watch.untilRound >= state.round),
    applause: {}, contestable: [], happenings: [], output: emptyOutput(),
  }
}

type Resolve = (work: Work, entries: readonly LedgerEntry[]) => void

const stages = (detail: 'byCause' | 'whole'): Readonly<Record<Stage, Resolve>> => ({
  accords: resolveAccords,
  diplomacy: (work) => performDesks(work, ['diplomacy'], isOnTreaties),
  flows: (work) => performDesks(work, ['trade', 'arms']),
  security: (work) => performDesks(work, ['security', 'intelligence']),
  statements: resolveStatements,
  reactions: resolveReactions,
  homes: resolveHomes,
  exposure: resolveExposure,
  scores: (work, entries) => resolveScores(work, entries, detail),
  headlines: () => undefined,
})

/** One round, stage by stage, from the drafts as they stand. Pure: the same state gives the same events. */
export function resolveRound(
  scenario: Scenario, state: MatchState, options: ResolveOptions = { knowers: 'all' },
): RoundResolved {
  const work = openWork(scenario, state, options)
  const resolvers = stages(options.knowers === 'all' ? 'byCause' : 'whole')
  const resolved: StageResolved[] = []
  const entries: LedgerEntry[] = []
  for (const stage of STAGES) {
    work.book.stage = stage
    resolvers[stage](work, entries)
    const done = takeStage(work, stage)
    resolved.push(done)
    entries.push(...done.entries)
  }
  const pages = options.knowers === 'all' ? frontPages(work) : []
  return { stages: resolved, contestable: work.contestable, pages }
}

