import { branded } from '../../base/brand.ts'
import { ok, type Result } from '../../base/result.ts'
import type { Actor, Command, Draft } from '../../engine/commands.ts'
import { decide } from '../../engine/decide.ts'
import { evolveAll } from '../../engine/evolve.ts'
import type { PersonId } from '../../engine/ids.ts'
import type { Rejection } from '../../engine/rejections.ts'
import type { Scenario } from '../../engine/scenario.ts'
import type { MatchState } from '../../engine/state.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** What goes otherwise at the bell of a round: one seat's orders, and papers that all their parties sign, or none. */
export type Change = {
  readonly seat: Seat
  /** Null: its orders stay as they stood. */
  readonly draft: Draft | null
  readonly papers: readonly { readonly treatyId: string; readonly signed: boolean }[]
}
export type Said = { readonly actor: Actor; readonly command: Command }

const HOST: Actor = { type: 'host', hostId: 'server' }
const speaking = (seat: Seat): Actor => ({ type: 'seat', seat, personId: branded<PersonId>('server') })

/** A paper signed by all its parties, or by nobody; who has done so already says nothing. */
function signing({ treaties }: MatchState, { treatyId, signed }: Change['papers'][number]): readonly Said[] {
  const treaty = treaties.find(({ id }) => id === treatyId)
  if (treaty === undefined) return []
  const version = treaty.versions.length
  const parties = treaty.versions.at(-1)?.draft.parties ?? []
  if (signed) return parties.filter((seat) => treaty.signatures[seat] !== version).map((seat) => ({ actor: speaking(seat), command: { type: 'signTreaty', treatyId, version } }))
  return parties.filter((seat) => treaty.signatures[seat] !== undefined).map((seat) => ({ actor: speaking(seat), command: { type: 'withdrawSignature', treatyId } }))
}

/** A change in the words of the rules: the host stands in for all seats, then each says what it does otherwise, and all seal. */
function saidFor(bell: MatchState, { seat, draft, papers }: Change): readonly Said[] {
  const standIn = SEATS.filter((one) => bell.seats[one].control !== 'host').map((one): Said => ({ actor: HOST, command: { type: 'setControl', seat: one, control: 'host' } }))
  const isSealed = (one: Seat): boolean => bell.seats[one].sealedAtMs !== null
  const orders: readonly Said[] = draft === null ? [] : [
    ...(isSealed(seat) ? [{ actor: speaking(seat), command: { type: 'unsealOrders' } } satisfies Said] : []),
    { actor: speaking(seat), command: { type: 'saveDraft', draft } },
  ]
  const seals = SEATS.filter((one) => !isSealed(one) || (one === seat && draft !== null)).map((one): Said => ({ actor: speaking(one), command: { type: 'sealOrders' } }))
  return [...standIn, ...papers.flatMap((paper) => signing(bell, paper)), ...orders, ...seals]
}

/** The bell as it would have been; refused where the rules refuse it. */
export function changedBell(scenario: Scenario, bell: MatchState, change: Change): Result<MatchState, Rejection> {
  let state = bell
  for (const { actor, command } of saidFor(bell, change)) {
    const decided = decide(scenario, state, { actor, command, atMs: state.clock.openedAtMs, matchId: state.matchId })
    if (!decided.ok) return decided
    state = evolveAll(state, decided.value)
  }
  return ok(state)
}
