import type { Seat } from './vocabulary.ts'

/** Refusals with a code. The interface turns codes into sentences. */
export type Rejection =
  | { readonly code: 'noSuchMatch' | 'alreadyOpen' | 'wrongPhase' | 'notAllowed' | 'notYourPen' | 'matchEnded' | 'clockPaused' | 'clockNotPaused' | 'phaseAlreadyClosed' | 'phaseNotDue' | 'noDeadline' }
  | { readonly code: 'alreadySealed' | 'notSealed' | 'pressClosed' | 'badNotes' | 'emptyMessage' | 'unknownPerson' | 'seatHasPeople' | 'alreadySeated' | 'standInSits' }
  | { readonly code: 'unknownTreaty' | 'treatyIdTaken' | 'notAParty' | 'treatyNotOpen' | 'notThisVersion' | 'alreadySigned' | 'notSigned' | 'badTreaty' | 'notJudgedByPeople'; readonly treatyId?: string }
  | { readonly code: 'emptyPromise'; readonly treatyId: string; readonly clause: number }
  | { readonly code: 'unknownOrder' | 'notYourOrder' | 'badTarget' | 'orderNeeds' | 'onceAMatch'; readonly slot: number; readonly order: string; readonly reason?: string }
  | { readonly code: 'notEnoughCapital'; readonly cost: number; readonly have: number }
  | { readonly code: 'badStatement'; readonly reason: string }
  | { readonly code: 'badForecast' | 'unknownAct' | 'mayNotReact' | 'noCrisis' | 'notAPrincipal' | 'owesNothing' | 'notThirdParty' | 'noMediation' | 'mediationOpen' | 'badInject' | 'unknownScenario' }
  | { readonly code: 'seatOf'; readonly seat: Seat }

export type RejectionCode = Rejection['code']
