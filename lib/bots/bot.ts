import type { SeatCommand } from '../engine/commands.ts'
import type { PhaseType } from '../engine/vocabulary.ts'
import { answersToTreaties, asDraft, offerNow } from './bargain.ts'
import { chooseOrders } from './chooseOrders.ts'
import { chooseStatement } from './chooseStatement.ts'
import { commandsOnNotes } from './compareNotes.ts'
import { commandsInCrisis } from './chooseInCrisis.ts'
import { commandsInReaction } from './chooseReaction.ts'
import { legalPart } from './legal.ts'
import { letterFor, meetingsProposed, publicWord, reasonsGiven, replies } from './press.ts'
import type { Sight } from './sight.ts'

type Habit = (sight: Sight) => readonly SeatCommand[]

function markRead(sight: Sight): readonly SeatCommand[] {
  return sight.view.plates[sight.seat].hasRead ? [] : [{ type: 'markRead' }]
}

function offer(sight: Sight): readonly SeatCommand[] {
  const made = offerNow(sight)
  if (made === null) return []
  const propose: SeatCommand = { type: 'proposeTreaty', treatyId: made.treatyId, draft: asDraft(made.draft) }
  return sight.view.match.settings.press.private ? [propose, letterFor(made, sight)] : [propose]
}

function ordersAndSeal(sight: Sight): readonly SeatCommand[] {
  const { desk } = sight.view
  if (desk === null || desk.sealedAtMs !== null) return []
  const orders = [...chooseOrders(sight)]
  const draft = legalPart({ orders, statement: chooseStatement(sight) }, sight)
  return [{ type: 'saveDraft', draft }, ...(sight.view.match.settings.press.private ? meetingsProposed(draft, sight) : []), { type: 'sealOrders' }]
}

function negotiate(sight: Sight): readonly SeatCommand[] {
  const sealed = sight.view.desk === null || sight.view.desk.sealedAtMs !== null
  const { press } = sight.view.match.settings
  const answers = answersToTreaties(sight)
  const talk = press.private ? [...reasonsGiven(answers, sight), ...replies(sight)] : []
  const word = press.public && !sealed ? publicWord(sight) : []
  return [...answers, ...commandsOnNotes(sight), ...talk, ...word, ...(sealed ? [] : offer(sight)), ...ordersAndSeal(sight)]
}

const habits: Readonly<Record<PhaseType, Habit>> = {
  lobby: () => [],
  briefing: markRead,
  negotiation: negotiate,
  reveal: markRead,
  reaction: commandsInReaction,
  crisis: commandsInCrisis,
  debrief: () => [],
}

/**
 * What a bot seat wants to do now, from its own view alone. Asked again after something changed, it answers only
 * with what is still to do; the same input gives the same answer.
 */
export function botCommands(sight: Sight): readonly SeatCommand[] {
  if (sight.view.end !== null || sight.view.clock.paused !== null) return []
  return habits[sight.view.match.phase](sight)
}
