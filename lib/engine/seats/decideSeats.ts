import { branded } from '../../base/brand.ts'
import { ok, refused } from '../../base/result.ts'
import type { Decider, SeatDecider } from '../decision.ts'
import type { PersonId } from '../ids.ts'
import type { MatchState } from '../state.ts'
import { SEATS, type Seat } from '../vocabulary.ts'

export const seatPerson: Decider<'seatPerson'> = ({ state }, command) => {
  const personId = branded<PersonId>(command.personId)
  if (state.phase === 'debrief') return refused({ code: 'matchEnded' })
  const now = seatWith(state, personId)
  if (now === command.seat) return refused({ code: 'alreadySeated' })
  const seated = { type: 'personSeated', seat: command.seat, personId } as const
  return now === null ? ok([seated]) : ok([{ type: 'personUnseated', seat: now, personId }, seated])
}

export const unseatPerson: Decider<'unseatPerson'> = ({ state }, command) => {
  const personId = branded<PersonId>(command.personId)
  const seat = seatWith(state, personId)
  return seat === null ? refused({ code: 'unknownPerson' }) : ok([{ type: 'personUnseated', seat, personId }])
}

export const setControl: Decider<'setControl'> = ({ state, actor }, { seat, control }) => {
  const hasPeople = state.seats[seat].people.length > 0
  if (hasPeople && control === 'open') return refused({ code: 'seatHasPeople' })
  if (!hasPeople && (control === 'people' || control === 'deputy')) return refused({ code: 'unknownPerson' })
  if (state.seats[seat].control === control) return ok([])
  return ok([{ type: 'controlSet', seat, control, by: actor.type === 'host' ? 'host' : 'server' }])
}

/** K19: the pen goes to another member of the seat, who is called its deputy until the host gives the seat back. */
export const nameDeputy: Decider<'nameDeputy'> = ({ state, actor }, command) => {
  const { seat } = command
  const to = branded<PersonId>(command.personId)
  if (!state.seats[seat].people.includes(to)) return refused({ code: 'unknownPerson' })
  return ok([
    { type: 'penPassed', seat, to },
    { type: 'controlSet', seat, control: 'deputy', by: actor.type === 'host' ? 'host' : 'server' },
  ])
}

export const passPen: SeatDecider<'passPen'> = ({ state, seat }, command) => {
  const to = branded<PersonId>(command.to)
  if (!state.seats[seat].people.includes(to)) return refused({ code: 'unknownPerson' })
  return state.seats[seat].pen === to ? ok([]) : ok([{ type: 'penPassed', seat, to }])
}

export const askForHelp: SeatDecider<'askForHelp'> = ({ seat, atMs }, { text }) =>
  ok([{ type: 'helpAsked', seat, text, atMs }])

export const answerHelp: Decider<'answerHelp'> = ({ state }, { seat }) =>
  state.seats[seat].helpAskedAtMs === null ? ok([]) : ok([{ type: 'helpAnswered', seat }])

function seatWith(state: MatchState, personId: PersonId): Seat | null {
  return SEATS.find((seat) => state.seats[seat].people.includes(personId)) ?? null
}
