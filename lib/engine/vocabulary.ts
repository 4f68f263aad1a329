/** The closed sets of words that rules, scenario data, log and screens share. */

/** The six seats, always listed in this order. */
export const SEATS = ['beijing', 'moscow', 'pyongyang', 'seoul', 'tokyo', 'washington'] as const
export type Seat = (typeof SEATS)[number]

export const CHANNELS = ['trade', 'supply', 'arms', 'protection'] as const
/** A kind of dependence: trade; supply = food and energy; arms and technology; protection. */
export type Channel = (typeof CHANNELS)[number]

export const GAUGES = ['tension', 'alarm', 'axisLook'] as const
/** A world gauge, 0-100, seen by everyone and moved only by what is public. */
export type Gauge = (typeof GAUGES)[number]

/** Numbers of one seat. Ranges: 0-100, but capital 0-12, posture 1-4, arsenal 0-10, influence unbounded around 50. */
export const SEAT_MEASURES = [
  'stability', 'economy', 'credibility', 'capital', 'posture', 'influence', 'warEffort', 'arsenal',
] as const
export type SeatMeasure = (typeof SEAT_MEASURES)[number]

export const NORMS = [
  'peace', 'bloc', 'sovereignty', 'law', 'meddling', 'force', 'trade', 'dependence', 'aid', 'covert', 'yielding',
] as const
/** What an act stands for in the eyes of others; a capital's line is made of norms. */
export type Norm = (typeof NORMS)[number]

export const LINES = [
  'noBlocs', 'rulesBasedOrder', 'sovereignEquality', 'peaceThroughStrength', 'selfReliance', 'humanitarianFirst',
] as const
/** The public narrative of a capital. */
export type Line = (typeof LINES)[number]

export const DESKS = ['statements', 'diplomacy', 'trade', 'arms', 'security', 'intelligence', 'home'] as const
export type Desk = (typeof DESKS)[number]

/** The five hostility levels of the Militarized Interstate Dispute data (Correlates of War). */
export const RUNGS = ['none', 'threat', 'display', 'use', 'war'] as const
export type Rung = (typeof RUNGS)[number]

export const CLAUSE_KINDS = [
  'defence', 'consultation', 'nonAggression', 'neutrality', 'noDealsAgainst', 'armsSupply', 'technologyTransfer',
  'tradeSupply', 'sanctionsRelief', 'basing', 'testMoratorium', 'hotline', 'freeText',
] as const
/** After the Alliance Treaty Obligations and Provisions literature (ATOP). */
export type ClauseKind = (typeof CLAUSE_KINDS)[number]

export const TREATY_STATUSES = ['proposed', 'signed', 'inForce', 'lapsed', 'denounced', 'refused'] as const
export type TreatyStatus = (typeof TREATY_STATUSES)[number]

export const VERDICTS = ['kept', 'breached', 'notTriggered', 'disputed', 'judged'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The steps of a round's resolution, in their order. */
export const STAGES = [
  'accords', 'diplomacy', 'flows', 'security', 'statements', 'reactions', 'homes', 'exposure', 'scores', 'headlines',
] as const
export type Stage = (typeof STAGES)[number]

export const PHASES = ['lobby', 'briefing', 'negotiation', 'reveal', 'reaction', 'crisis', 'debrief'] as const
export type PhaseType = (typeof PHASES)[number]

export const STATEMENT_KINDS = [
  'endorse', 'lean', 'declineToComment', 'ambiguous', 'criticise', 'condemn', 'callToRestrain', 'pledgeSupport',
  'declareLine',
] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

export const REACTION_CHOICES = ['accept', 'protest', 'contest'] as const
export type ReactionChoice = (typeof REACTION_CHOICES)[number]

export const PRINCIPAL_CHOICES = ['backDown', 'hold', 'escalate'] as const
export type PrincipalChoice = (typeof PRINCIPAL_CHOICES)[number]

export const PARTNER_CHOICES = ['honour', 'consultOnly', 'abandon'] as const
export type PartnerChoice = (typeof PARTNER_CHOICES)[number]

/** Who sits in a seat. A bot or the host standing in is always labelled and reversible. */
export const CONTROLS = ['open', 'people', 'bot', 'deputy', 'host'] as const
export type Control = (typeof CONTROLS)[number]

export const BOT_STRENGTHS = ['novice', 'able', 'strong'] as const
export type BotStrength = (typeof BOT_STRENGTHS)[number]

/** What is known of the world before a match. */
export const START_MEASURES = ['power', 'spending', 'troops', 'trade', 'exports', 'munitions', 'oil', 'panel', 'felt'] as const
export type StartMeasure = (typeof START_MEASURES)[number]
