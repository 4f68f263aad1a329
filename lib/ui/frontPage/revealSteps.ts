import type { Act } from '../../engine/acts.ts'
import { EVERYONE } from '../../engine/knowledge.ts'
import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import { numberAt, type NumberKey } from '../../engine/numbers.ts'
import type { OrderSpec } from '../../engine/scenario.ts'
import type { View } from '../../engine/viewShape.ts'
import { GAUGES, SEATS, STAGES, type Seat, type Stage } from '../../engine/vocabulary.ts'

/** One number in one stage, with all that moved it. */
export type Moved = { readonly key: NumberKey; readonly from: number; readonly to: number; readonly causes: readonly LedgerEntry[] }
export type RevealStep = { readonly stage: Stage; readonly acts: readonly Act[]; readonly moved: readonly Moved[] }

const PAGE: Stage = 'headlines'
const STAGE_OF_DESK: Readonly<Record<OrderSpec['desk'], Stage>> = {
  diplomacy: 'diplomacy', trade: 'flows', arms: 'flows', security: 'security', intelligence: 'security', home: 'homes',
}

function stageAt(stage: LedgerEntry['stage']): number {
  return STAGES.findIndex((one) => one === stage)
}

/** In which stage this viewer first learned of each act: by what it moved, else by its desk. */
export function stagesOfActs(view: View, orders: readonly OrderSpec[], round: number): ReadonlyMap<string, Stage> {
  const stages = new Map<string, Stage>()
  for (const act of view.acts) {
    if (act.round !== round) continue
    const desk = act.type === 'statement' ? null : orders.find(({ id }) => id === act.draft.order)?.desk ?? null
    stages.set(act.id, desk === null ? 'statements' : STAGE_OF_DESK[desk])
  }
  const seen = new Set<string>()
  for (const stage of STAGES) {
    for (const { round: at, stage: inStage, cause } of view.ledger) {
      if (at !== round || inStage !== stage || seen.has(cause.id) || !stages.has(cause.id)) continue
      seen.add(cause.id)
      stages.set(cause.id, stage)
    }
  }
  return stages
}

/** The view as it stood once this stage of the round was over: later acts, entries and the page are not there yet. */
export function viewAtStage(view: View, { round, stage, stages }: { readonly round: number; readonly stage: Stage; readonly stages: ReadonlyMap<string, Stage> }): View {
  const at = stageAt(stage)
  const isLater = (entry: LedgerEntry) => entry.round === round && stageAt(entry.stage) > at
  const numbers = { ...view.numbers }
  for (const entry of view.ledger) if (isLater(entry)) numbers[entry.key] = numberAt(numbers, entry.key) - entry.amount
  return {
    ...view, numbers,
    ledger: view.ledger.filter((entry) => !isLater(entry)),
    acts: view.acts.filter((act) => act.round !== round || stageAt(stages.get(act.id) ?? 'accords') <= at),
    pages: stage === PAGE ? view.pages : view.pages.filter((page) => page.round !== round),
  }
}

/** An older secret, or one that this viewer shared, is news too once all know of it. */
function isExposedIn(act: Act, round: number): boolean {
  return act.type === 'order' && act.exposedInRound === round && act.knownTo === EVERYONE
}

const STEP_MS = 1_600
const ACT_MS = 600
const MOST_MS = 4_200

/** How long a step stands before the next: as long as its acts take to read. */
export function readingMsOf({ acts }: RevealStep): number {
  return Math.min(MOST_MS, STEP_MS + ACT_MS * acts.length)
}

/** The stages of this round in which something happened that this viewer knows of; the page comes last. */
export function revealStepsOf(view: View, stages: ReadonlyMap<string, Stage>, round: number): readonly RevealStep[] {
  return STAGES.map((stage): RevealStep => ({
    stage,
    acts: view.acts.filter((act) => (act.round === round && stages.get(act.id) === stage) || (stage === 'exposure' && isExposedIn(act, round))),
    moved: movedIn(view.ledger.filter((entry) => entry.round === round && entry.stage === stage), viewAtStage(view, { round, stage, stages })),
  })).filter((step) => step.acts.length > 0 || step.moved.length > 0 || (step.stage === PAGE && view.pages.some((page) => page.round === round)))
}

function movedIn(entries: readonly LedgerEntry[], after: View): readonly Moved[] {
  const byKey = new Map<NumberKey, LedgerEntry[]>()
  for (const entry of entries) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry])
  return [...byKey].flatMap(([key, causes]) => {
    const to = numberAt(after.numbers, key)
    const amount = causes.reduce((sum, entry) => sum + entry.amount, 0)
    return Math.abs(amount) < 1e-9 ? [] : [{ key, from: to - amount, to, causes: oncePerCause(causes).toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount)) }]
  }).toSorted((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from))
}

/** An act that moves a number in two ways by one rule is told once, with the sum. */
function oncePerCause(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const told = new Map<string, LedgerEntry>()
  for (const entry of entries) {
    const name = JSON.stringify([entry.cause, entry.rule])
    told.set(name, { ...entry, amount: (told.get(name)?.amount ?? 0) + entry.amount })
  }
  return [...told.values()]
}

/** What shows as nothing in figures is left to the ledgers. */
export function isShown({ key, from, to }: Moved): boolean {
  return Math.abs(to - from) >= 0.05 && !key.startsWith('share.')
}

export type Group = 'world' | 'mine' | 'others'

export function groupOf({ key }: Moved, me: Seat | null): Group {
  const parts = key.split('.')
  if (me !== null && parts.includes(me)) return 'mine'
  return GAUGES.some((gauge) => gauge === key) || !parts.some((part) => SEATS.some((seat) => seat === part)) ? 'world' : 'others'
}
