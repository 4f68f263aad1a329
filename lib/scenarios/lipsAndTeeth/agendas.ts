import type { AgendaSpec, Condition } from '../../engine/scenario.ts'
import type { NumberKey } from '../../engine/numbers.ts'
import type { ClauseKind, Desk, Seat } from '../../engine/vocabulary.ts'

const PUBLIC_POINTS = 4
const SECRET_POINTS = 4

type Bounds = { readonly atLeast?: number; readonly atMost?: number }
const at = (key: NumberKey, bounds: Bounds): Condition => ({ kind: 'number', key, ...bounds })
const change = (key: NumberKey, bounds: Bounds): Condition => ({ kind: 'change', key, ...bounds })
const warmth = (one: Seat, other: Seat, bounds: Bounds): Condition => ({ kind: 'warmth', between: [one, other], ...bounds })
const hold = (of: Seat, over: Seat, bounds: Bounds): Condition => ({ kind: 'hold', of, over, ...bounds })
const bound = (clause: ClauseKind | 'any', one: Seat, other: Seat): Condition => ({ kind: 'clauseInForce', clause, between: [one, other] })
const acts = (actor: Seat, desk: Desk, rest: Bounds & { readonly target?: Seat }): Condition => ({ kind: 'acts', actor, desk, ...rest })
const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
const not = (of: Condition): Condition => ({ kind: 'not', of })
const noCrisis = (one: Seat, other: Seat): Condition => ({ kind: 'crisisBetween', seats: [one, other], atMost: 0 })

function agenda(seat: Seat, kind: 'public' | 'secret', name: string, condition: Condition): AgendaSpec {
  return { id: `${seat}.${name}`, seat, kind, points: kind === 'public' ? PUBLIC_POINTS : SECRET_POINTS, condition }
}

const BEIJING: readonly AgendaSpec[] = [
  agenda('beijing', 'public', 'calmOrder', at('tension', { atMost: 42 })),
  agenda('beijing', 'public', 'openMarkets', change('economy.beijing', { atLeast: 2 })),
  agenda('beijing', 'secret', 'notOneOfThree', at('axisLook', { atMost: 34 })),
  agenda('beijing', 'secret', 'keepTheHold', hold('beijing', 'pyongyang', { atLeast: 44 })),
  agenda('beijing', 'secret', 'wedgeInSeoul', warmth('beijing', 'seoul', { atLeast: 18 })),
  agenda('beijing', 'secret', 'standingBuffer', at('stability.pyongyang', { atLeast: 48 })),
  agenda('beijing', 'secret', 'quietAllies', at('alarm', { atMost: 24 })),
  agenda('beijing', 'secret', 'cheapEnergy', all(at('reliance.beijing.moscow.supply', { atLeast: 34 }), warmth('beijing', 'moscow', { atLeast: 55 }))),
  agenda('beijing', 'secret', 'speakToAll', all(warmth('beijing', 'washington', { atLeast: -28 }), warmth('beijing', 'moscow', { atLeast: 52 }))),
]

const MOSCOW: readonly AgendaSpec[] = [
  agenda('moscow', 'public', 'partnersInTheEast', all(warmth('moscow', 'pyongyang', { atLeast: 64 }), warmth('moscow', 'beijing', { atLeast: 55 }))),
  agenda('moscow', 'public', 'homeHolds', at('stability.moscow', { atLeast: 55 })),
  agenda('moscow', 'secret', 'feedTheWar', at('warEffort.moscow', { atLeast: 60 })),
  agenda('moscow', 'secret', 'shellsKeepComing', at('flow.munitions', { atLeast: 1.4 })),
  agenda('moscow', 'secret', 'secondPatron', hold('moscow', 'pyongyang', { atLeast: 42 })),
  agenda('moscow', 'secret', 'dividedAllies', any(warmth('seoul', 'tokyo', { atMost: 30 }), warmth('seoul', 'washington', { atMost: 58 }))),
  agenda('moscow', 'secret', 'notAJuniorPartner', hold('beijing', 'moscow', { atMost: 40 })),
  agenda('moscow', 'secret', 'keptQuiet', not({ kind: 'exposedDeal', of: 'moscow' })),
  agenda('moscow', 'secret', 'seoulStaysOut', { kind: 'acts', order: 'armKyiv', actor: 'seoul', atMost: 0 }),
]

const PYONGYANG: readonly AgendaSpec[] = [
  agenda('pyongyang', 'public', 'selfReliantHome', change('economy.pyongyang', { atLeast: 3 })),
  agenda('pyongyang', 'public', 'treatyInForce', bound('defence', 'moscow', 'pyongyang')),
  agenda('pyongyang', 'secret', 'twoPatrons', all(warmth('pyongyang', 'moscow', { atLeast: 62 }), warmth('pyongyang', 'beijing', { atLeast: 34 }))),
  agenda('pyongyang', 'secret', 'strongerArsenal', at('arsenal.pyongyang', { atLeast: 6.2 })),
  agenda('pyongyang', 'secret', 'knowHow', at('flow.technology', { atLeast: 1 })),
  agenda('pyongyang', 'secret', 'lessOfBeijing', at('reliance.pyongyang.beijing.supply', { atMost: 66 })),
  agenda('pyongyang', 'secret', 'secureThrone', at('stability.pyongyang', { atLeast: 54 })),
  agenda('pyongyang', 'secret', 'splitTheSouth', warmth('seoul', 'tokyo', { atMost: 27 })),
  agenda('pyongyang', 'secret', 'heardInWashington', any(warmth('pyongyang', 'washington', { atLeast: -55 }), acts('washington', 'diplomacy', { target: 'pyongyang', atLeast: 1 }))),
]

const SEOUL: readonly AgendaSpec[] = [
  agenda('seoul', 'public', 'quietBorder', all(noCrisis('pyongyang', 'seoul'), at('hostility.pyongyang.seoul', { atMost: 2 }))),
  agenda('seoul', 'public', 'steadyHome', at('stability.seoul', { atLeast: 55 })),
  agenda('seoul', 'secret', 'openToBeijing', warmth('beijing', 'seoul', { atLeast: 12 })),
  agenda('seoul', 'secret', 'ironBond', hold('seoul', 'washington', { atLeast: 34 })),
  agenda('seoul', 'secret', 'moscowHoldsBack', at('flow.technology', { atMost: 0.6 })),
  agenda('seoul', 'secret', 'mendWithTokyo', warmth('seoul', 'tokyo', { atLeast: 38 })),
  agenda('seoul', 'secret', 'noNewWarhead', at('arsenal.pyongyang', { atMost: 5.6 })),
  agenda('seoul', 'secret', 'secretsOut', { kind: 'exposedDeal', of: 'pyongyang' }),
  agenda('seoul', 'secret', 'workingEconomy', change('economy.seoul', { atLeast: 2 })),
]

const TOKYO: readonly AgendaSpec[] = [
  agenda('tokyo', 'public', 'rulesUpheld', at('credibility.tokyo', { atLeast: 60 })),
  agenda('tokyo', 'public', 'alliesTogether', all(warmth('tokyo', 'washington', { atLeast: 66 }), warmth('seoul', 'tokyo', { atLeast: 32 }))),
  agenda('tokyo', 'secret', 'firmPact', any(bound('defence', 'seoul', 'tokyo'), warmth('seoul', 'tokyo', { atLeast: 42 }))),
  agenda('tokyo', 'secret', 'calmSeas', at('tension', { atMost: 48 })),
  agenda('tokyo', 'secret', 'thawWithBeijing', warmth('beijing', 'tokyo', { atLeast: -14 })),
  agenda('tokyo', 'secret', 'warStarved', at('warEffort.moscow', { atMost: 52 })),
  agenda('tokyo', 'secret', 'missilesCapped', at('arsenal.pyongyang', { atMost: 5.7 })),
  agenda('tokyo', 'secret', 'ownVoice', change('influence.tokyo', { atLeast: 2 })),
  agenda('tokyo', 'secret', 'lessOfChina', at('reliance.tokyo.beijing.trade', { atMost: 36 })),
]

const WASHINGTON: readonly AgendaSpec[] = [
  agenda('washington', 'public', 'assuredAllies', all(at('stability.seoul', { atLeast: 53 }), at('stability.tokyo', { atLeast: 54 }))),
  agenda('washington', 'public', 'peaceKept', all(at('tension', { atMost: 55 }), noCrisis('beijing', 'washington'))),
  agenda('washington', 'secret', 'warStarved', at('warEffort.moscow', { atMost: 50 })),
  agenda('washington', 'secret', 'beijingApart', any(at('axisLook', { atMost: 32 }), warmth('beijing', 'moscow', { atMost: 52 }))),
  agenda('washington', 'secret', 'tradeSecretsOut', any({ kind: 'exposedDeal', of: 'moscow' }, { kind: 'exposedDeal', of: 'pyongyang' })),
  agenda('washington', 'secret', 'threeAsOne', all(warmth('seoul', 'tokyo', { atLeast: 36 }), warmth('seoul', 'washington', { atLeast: 62 }))),
  agenda('washington', 'secret', 'channelToBeijing', warmth('beijing', 'washington', { atLeast: -24 })),
  agenda('washington', 'secret', 'noNewWarhead', at('arsenal.pyongyang', { atMost: 5.6 })),
  agenda('washington', 'secret', 'leadTheWorld', change('influence.washington', { atLeast: 3 })),
]

/** What each capital wants: one public aim and two secret ones are drawn from its own deck. */
export const AGENDAS: readonly AgendaSpec[] = [...BEIJING, ...MOSCOW, ...PYONGYANG, ...SEOUL, ...TOKYO, ...WASHINGTON]
