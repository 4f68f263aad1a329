import type { CommandType } from '../engine/commands.ts'
import type { CommandRequest } from '../protocol/messages.ts'

/** A command that waits for its receipt, and when it was meant for. */
export type Queued = { readonly request: CommandRequest; readonly round: number; readonly phaseNumber: number }
export type Moment = { readonly round: number; readonly phaseNumber: number }

const OF_THE_ROUND: ReadonlySet<CommandType> = new Set(['saveDraft', 'saveForecasts', 'sealOrders', 'unsealOrders'])
const OF_THE_PHASE: ReadonlySet<CommandType> = new Set([
  'markRead', 'react', 'chooseInCrisis', 'answerObligation', 'offerMediation', 'answerMediation',
])
/** Each holds all that the one before it held. */
const WHOLE: ReadonlySet<CommandType> = new Set(['saveDraft', 'saveForecasts', 'saveInstructions'])
const SEALING: ReadonlySet<CommandType> = new Set(['sealOrders', 'unsealOrders'])

/** Round 3's orders are not round 4's: what waited too long must not be done at all. */
export function isTooLate({ request, round, phaseNumber }: Queued, now: Moment): boolean {
  const { type } = request.command
  return (OF_THE_ROUND.has(type) && round !== now.round) || (OF_THE_PHASE.has(type) && phaseNumber !== now.phaseNumber)
}

/**
 * The queue with one more at its end. An older draft that still waits behind the first is left out: the newer holds all
 * of it. The first may be on its way, and nothing is moved across a seal.
 */
export function commandsAfter(waiting: readonly Queued[], queued: Queued): { readonly commands: readonly Queued[]; readonly superseded: string | null } {
  const { type } = queued.request.command
  const older = WHOLE.has(type) ? waiting.findLastIndex(({ request }) => request.command.type === type || SEALING.has(request.command.type)) : -1
  const found = waiting[older]
  if (older < 1 || found?.request.command.type !== type) return { commands: [...waiting, queued], superseded: null }
  return { commands: [...waiting.filter((one) => one !== found), queued], superseded: found.request.commandId }
}
