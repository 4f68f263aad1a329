import type { OrderId } from '../../engine/scenario.ts'
import type { Line, Seat, StatementKind } from '../../engine/vocabulary.ts'
import { CHRONICLE, type ChronicleKey } from './chronicle.ts'

/** `usual` = what goes on month by month; the others as in the chronicle. */
export type Status = 'record' | 'reported' | 'usual'

/** When it was, what is known of it and where that can be read; what is `usual` rests on no single account. */
type Dated = { readonly date: string; readonly status: Status; readonly fact: string; readonly source: string | null }
type What =
  | { readonly seat: Seat; readonly order: OrderId; readonly target?: Seat; readonly second?: Seat; readonly treaty?: string }
  | { readonly seat: Seat; readonly says: StatementKind; readonly about?: Seat; readonly line?: Line }
  | { readonly seat: Seat; readonly signs: string; readonly with: readonly Seat[] }
export type Deed = Dated & What

const told = (key: ChronicleKey, ...deeds: readonly What[]): readonly Deed[] => deeds.map((what) => ({ ...CHRONICLE[key], ...what }))
const usual = (date: string, fact: string, what: What): readonly Deed[] => [{ date, status: 'usual', fact, source: null, ...what }]

/** What the six did from July 2023 to December 2024, as orders, statements and treaties of the game. */
export const RECORD: readonly Deed[] = [
  told('armistice', { seat: 'moscow', order: 'visit', target: 'pyongyang' }, { seat: 'beijing', order: 'visit', target: 'pyongyang' }),
  told('campDavid', { seat: 'washington', signs: 'campDavid2023', with: ['seoul', 'tokyo'] }, { seat: 'washington', order: 'trilateral', target: 'seoul', second: 'tokyo' }),
  usual('2023-08-20', 'The summer exercise of the two allies.', { seat: 'washington', order: 'jointExercise', target: 'seoul' }),
  told('vostochny', { seat: 'moscow', order: 'summit', target: 'pyongyang' }, { seat: 'pyongyang', order: 'summit', target: 'moscow' }),
  usual('2023-09-18', 'Satellites watch the ports and railways of the North.', { seat: 'washington', order: 'watch', target: 'pyongyang' }),
  usual('2023-09-18', 'Seoul watches the ports and railways of the North.', { seat: 'seoul', order: 'watch', target: 'pyongyang' }),
  told('firstContainers', { seat: 'pyongyang', order: 'shipMunitions', target: 'moscow' }),
  told('containersPublished', { seat: 'washington', order: 'publishEvidence', target: 'pyongyang' }),
  told('beltAndRoad', { seat: 'moscow', order: 'visit', target: 'beijing' }),
  told('satelliteHelp', { seat: 'moscow', order: 'transferTechnology', target: 'pyongyang' }),
  told('satellite', { seat: 'pyongyang', order: 'missileTest' }),
  told('partSuspended', { seat: 'seoul', order: 'raisePosture' }),
  usual('2023-12-01', 'Satellites watch the ports and railways of the North.', { seat: 'washington', order: 'watch', target: 'pyongyang' }),
  usual('2023-12-01', 'Seoul watches the ports and railways of the North.', { seat: 'seoul', order: 'watch', target: 'pyongyang' }),
  told('moreContainers', { seat: 'pyongyang', order: 'shipMunitions', target: 'moscow' }),
  told('missilesPublished', { seat: 'washington', order: 'publishEvidence', target: 'pyongyang' }),
  told('solidFuelJanuary', { seat: 'pyongyang', order: 'missileTest' }),
  told('principalEnemy', { seat: 'pyongyang', says: 'condemn', about: 'seoul' }),
  told('ministerInMoscow', { seat: 'pyongyang', order: 'visit', target: 'moscow' }),
  told('winterContainers', { seat: 'pyongyang', order: 'shipMunitions', target: 'moscow' }),
  usual('2024-03-04', 'The spring exercise of the two allies.', { seat: 'washington', order: 'jointExercise', target: 'seoul' }),
  told('oilInMarch', { seat: 'moscow', order: 'aid', target: 'pyongyang' }),
  told('veto', { seat: 'moscow', order: 'evadeSanctions', target: 'pyongyang' }),
  told('solidFuelApril', { seat: 'pyongyang', order: 'missileTest' }),
  told('springContainers', { seat: 'pyongyang', order: 'shipMunitions', target: 'moscow' }),
  told('yearOfFriendship', { seat: 'beijing', order: 'visit', target: 'pyongyang' }),
  told('oilGoesOn', { seat: 'moscow', order: 'aid', target: 'pyongyang' }),
  told('beijingVisit', { seat: 'moscow', order: 'summit', target: 'beijing' }, { seat: 'beijing', order: 'summit', target: 'moscow' }),
  told('trilateralSummit', { seat: 'beijing', order: 'trilateral', target: 'seoul', second: 'tokyo' }),
  told('balloons', { seat: 'pyongyang', order: 'greyZone', target: 'seoul' }),
  told('wholeSuspended', { seat: 'seoul', order: 'raisePosture' }),
  told('loudspeakers', { seat: 'seoul', order: 'greyZone', target: 'pyongyang' }),
  told('twoPlusTwo', { seat: 'beijing', order: 'securityTalks', target: 'seoul' }),
  told('partnership', { seat: 'moscow', signs: 'russiaDprk2024', with: ['pyongyang'] }, { seat: 'moscow', order: 'visit', target: 'pyongyang' }),
  told('betweenTheTwo', { seat: 'beijing', says: 'declineToComment', about: 'moscow' }),
  told('armingReconsidered', { seat: 'seoul', says: 'criticise', about: 'moscow' }),
  told('freedomEdge', { seat: 'washington', order: 'jointExercise', target: 'tokyo' }),
  told('julyTest', { seat: 'pyongyang', order: 'missileTest' }),
  told('nuclearGuidelines', { seat: 'washington', order: 'deployAsset', target: 'seoul' }),
  told('defenceFramework', { seat: 'washington', order: 'trilateral', target: 'seoul', second: 'tokyo' }),
  told('summerExercise', { seat: 'washington', order: 'jointExercise', target: 'seoul' }),
  told('enrichment', { seat: 'moscow', order: 'visit', target: 'pyongyang' }),
  usual('2024-09-25', 'Seoul watches the movements of the North’s forces.', { seat: 'seoul', order: 'watch', target: 'pyongyang' }),
  usual('2024-09-25', 'Satellites watch the movements of the North’s forces.', { seat: 'washington', order: 'watch', target: 'pyongyang' }),
  told('troopsLeave', { seat: 'pyongyang', order: 'sendTroops', target: 'moscow' }),
  told('roads', { seat: 'pyongyang', order: 'greyZone', target: 'seoul' }),
  told('troopsConfirmed', { seat: 'washington', order: 'publishEvidence', target: 'pyongyang' }),
  told('newIcbm', { seat: 'pyongyang', order: 'missileTest' }),
  told('moscowRatifies', { seat: 'moscow', order: 'ratify', treaty: 'russiaDprk2024' }),
  told('pyongyangRatifies', { seat: 'pyongyang', order: 'ratify', treaty: 'russiaDprk2024' }),
  told('secretariat', { seat: 'washington', order: 'trilateral', target: 'seoul', second: 'tokyo' }),
  told('martialLaw', { seat: 'seoul', order: 'rally' }),
].flat()
