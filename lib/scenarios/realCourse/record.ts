import type { OrderId } from '../../engine/scenario.ts'
import type { Line, Seat, StatementKind } from '../../engine/vocabulary.ts'

/**
 * `record` = a dated public event; `reported` = claimed by a government or the press and denied or not confirmed by
 * another; `usual` = what goes on month by month. Dates and wordings come from general knowledge of the public record:
 * a reader should check them before a class relies on them.
 */
export type Status = 'record' | 'reported' | 'usual'

type Dated = { readonly date: string; readonly seat: Seat; readonly status: Status; readonly fact: string }
export type Deed = Dated & (
  | { readonly order: OrderId; readonly target?: Seat; readonly second?: Seat; readonly treaty?: string }
  | { readonly says: StatementKind; readonly about?: Seat; readonly line?: Line }
  | { readonly signs: string; readonly with: readonly Seat[] }
)

const record = 'record' as const
const reported = 'reported' as const
const usual = 'usual' as const

/** What the six did from July 2023 to December 2024, as orders, statements and treaties of the game. */
export const RECORD: readonly Deed[] = [
  { date: '2023-07-27', seat: 'moscow', order: 'visit', target: 'pyongyang', status: record, fact: 'The Russian defence minister attends the armistice anniversary in Pyongyang.' },
  { date: '2023-07-27', seat: 'beijing', order: 'visit', target: 'pyongyang', status: record, fact: 'A Chinese delegation attends the armistice anniversary in Pyongyang.' },
  { date: '2023-08-18', seat: 'washington', signs: 'campDavid2023', with: ['seoul', 'tokyo'], status: record, fact: 'Camp David summit: commitment to consult, with no binding legal obligation; regular exercises.' },
  { date: '2023-08-18', seat: 'washington', order: 'trilateral', target: 'seoul', second: 'tokyo', status: record, fact: 'The three leaders meet at Camp David.' },
  { date: '2023-08-20', seat: 'washington', order: 'jointExercise', target: 'seoul', status: usual, fact: 'The summer exercise of the two allies.' },
  { date: '2023-09-13', seat: 'moscow', order: 'summit', target: 'pyongyang', status: record, fact: 'The two leaders meet at the Vostochny cosmodrome.' },
  { date: '2023-09-13', seat: 'pyongyang', order: 'summit', target: 'moscow', status: record, fact: 'The two leaders meet at the Vostochny cosmodrome.' },
  { date: '2023-09-18', seat: 'washington', order: 'watch', target: 'pyongyang', status: usual, fact: 'Satellites watch the ports and railways of the North.' },
  { date: '2023-09-18', seat: 'seoul', order: 'watch', target: 'pyongyang', status: usual, fact: 'Seoul watches the ports and railways of the North.' },
  { date: '2023-09-18', seat: 'pyongyang', order: 'shipMunitions', target: 'moscow', status: reported, fact: 'First containers leave for Russia, by Washington’s account; both deny it.' },
  { date: '2023-10-13', seat: 'washington', order: 'publishEvidence', target: 'pyongyang', status: record, fact: 'Washington says that Pyongyang shipped over 1,000 containers of munitions to Russia.' },
  { date: '2023-10-18', seat: 'moscow', order: 'visit', target: 'beijing', status: record, fact: 'The Russian president attends the Belt and Road Forum in Beijing.' },
  { date: '2023-11-05', seat: 'moscow', order: 'transferTechnology', target: 'pyongyang', status: reported, fact: 'Help with the satellite launch, by Seoul’s account.' },
  { date: '2023-11-21', seat: 'pyongyang', order: 'missileTest', status: record, fact: 'Reconnaissance satellite launch succeeds; a solid-fuel ICBM follows on 18 December.' },
  { date: '2023-11-22', seat: 'seoul', order: 'raisePosture', status: record, fact: 'Seoul suspends part of the 2018 military agreement; Pyongyang then abandons it.' },
  { date: '2023-12-01', seat: 'washington', order: 'watch', target: 'pyongyang', status: usual, fact: 'Satellites watch the ports and railways of the North.' },
  { date: '2023-12-01', seat: 'seoul', order: 'watch', target: 'pyongyang', status: usual, fact: 'Seoul watches the ports and railways of the North.' },
  { date: '2023-12-10', seat: 'pyongyang', order: 'shipMunitions', target: 'moscow', status: reported, fact: 'Containers go on, by Seoul’s account.' },
  { date: '2024-01-04', seat: 'washington', order: 'publishEvidence', target: 'pyongyang', status: record, fact: 'Washington says that Russia fired North Korean ballistic missiles at Ukraine.' },
  { date: '2024-01-14', seat: 'pyongyang', order: 'missileTest', status: record, fact: 'A solid-fuel missile of intermediate range is tested.' },
  { date: '2024-01-15', seat: 'pyongyang', says: 'condemn', about: 'seoul', status: record, fact: 'The North gives up peaceful unification and calls the South the principal enemy.' },
  { date: '2024-01-17', seat: 'pyongyang', order: 'visit', target: 'moscow', status: record, fact: 'The foreign minister is received in Moscow.' },
  { date: '2024-02-05', seat: 'pyongyang', order: 'shipMunitions', target: 'moscow', status: reported, fact: 'Containers go on, by Seoul’s account.' },
  { date: '2024-03-04', seat: 'washington', order: 'jointExercise', target: 'seoul', status: usual, fact: 'The spring exercise of the two allies.' },
  { date: '2024-03-15', seat: 'moscow', order: 'aid', target: 'pyongyang', status: reported, fact: 'Refined oil goes to the North, 165,000 barrels in March by Washington’s account.' },
  { date: '2024-03-28', seat: 'moscow', order: 'evadeSanctions', target: 'pyongyang', status: record, fact: 'Russia vetoes the renewal of the panel that watched the sanctions; China abstains.' },
  { date: '2024-04-02', seat: 'pyongyang', order: 'missileTest', status: record, fact: 'Another solid-fuel missile of intermediate range is tested.' },
  { date: '2024-04-10', seat: 'pyongyang', order: 'shipMunitions', target: 'moscow', status: reported, fact: 'Containers go on, by Seoul’s account.' },
  { date: '2024-04-11', seat: 'beijing', order: 'visit', target: 'pyongyang', status: record, fact: 'China’s third-ranking leader visits Pyongyang for the year of friendship.' },
  { date: '2024-05-02', seat: 'moscow', order: 'aid', target: 'pyongyang', status: reported, fact: 'Refined oil goes on, by Washington’s account.' },
  { date: '2024-05-16', seat: 'moscow', order: 'summit', target: 'beijing', status: record, fact: 'State visit of the Russian president to Beijing.' },
  { date: '2024-05-16', seat: 'beijing', order: 'summit', target: 'moscow', status: record, fact: 'State visit of the Russian president to Beijing.' },
  { date: '2024-05-27', seat: 'beijing', order: 'trilateral', target: 'seoul', second: 'tokyo', status: record, fact: 'Trilateral summit of China, Japan and South Korea in Seoul.' },
  { date: '2024-05-28', seat: 'pyongyang', order: 'greyZone', target: 'seoul', status: record, fact: 'Balloons with refuse are sent across the border; a satellite launch the day before fails.' },
  { date: '2024-06-04', seat: 'seoul', order: 'raisePosture', status: record, fact: 'Seoul suspends the whole 2018 military agreement.' },
  { date: '2024-06-09', seat: 'seoul', order: 'greyZone', target: 'pyongyang', status: record, fact: 'Seoul resumes loudspeaker broadcasts.' },
  { date: '2024-06-18', seat: 'beijing', order: 'securityTalks', target: 'seoul', status: record, fact: 'Diplomatic and security talks between China and South Korea in Seoul.' },
  { date: '2024-06-19', seat: 'moscow', signs: 'russiaDprk2024', with: ['pyongyang'], status: record, fact: 'Comprehensive strategic partnership treaty with a mutual-defence article, signed in Pyongyang.' },
  { date: '2024-06-19', seat: 'moscow', order: 'visit', target: 'pyongyang', status: record, fact: 'State visit of the Russian president to Pyongyang.' },
  { date: '2024-06-20', seat: 'beijing', says: 'declineToComment', about: 'moscow', status: record, fact: 'China’s foreign ministry calls it a matter between the two.' },
  { date: '2024-06-20', seat: 'seoul', says: 'criticise', about: 'moscow', status: record, fact: 'Seoul says that it will reconsider arming Ukraine.' },
  { date: '2024-06-27', seat: 'washington', order: 'jointExercise', target: 'tokyo', status: record, fact: 'First trilateral multi-domain exercise.' },
  { date: '2024-07-01', seat: 'pyongyang', order: 'missileTest', status: record, fact: 'Ballistic missile test.' },
  { date: '2024-07-11', seat: 'washington', order: 'deployAsset', target: 'seoul', status: record, fact: 'Guidelines on nuclear deterrence and nuclear operations on the peninsula.' },
  { date: '2024-07-28', seat: 'washington', order: 'trilateral', target: 'seoul', second: 'tokyo', status: record, fact: 'The three defence ministers sign a cooperation framework.' },
  { date: '2024-08-19', seat: 'washington', order: 'jointExercise', target: 'seoul', status: record, fact: 'Summer exercise.' },
  { date: '2024-09-13', seat: 'moscow', order: 'visit', target: 'pyongyang', status: record, fact: 'The secretary of Russia’s Security Council is in Pyongyang; an enrichment facility is shown for the first time.' },
  { date: '2024-09-25', seat: 'seoul', order: 'watch', target: 'pyongyang', status: usual, fact: 'Seoul watches the movements of the North’s forces.' },
  { date: '2024-09-25', seat: 'washington', order: 'watch', target: 'pyongyang', status: usual, fact: 'Satellites watch the movements of the North’s forces.' },
  { date: '2024-10-08', seat: 'pyongyang', order: 'sendTroops', target: 'moscow', status: reported, fact: 'Troops leave for Russia, by Seoul’s account.' },
  { date: '2024-10-15', seat: 'pyongyang', order: 'greyZone', target: 'seoul', status: record, fact: 'Roads to the South are blown up.' },
  { date: '2024-10-20', seat: 'seoul', order: 'publishEvidence', target: 'pyongyang', status: record, fact: 'Seoul’s intelligence service says that North Korean troops are in Russia; Washington confirms it on the 23rd.' },
  { date: '2024-10-31', seat: 'pyongyang', order: 'missileTest', status: record, fact: 'New ICBM tested.' },
  { date: '2024-11-09', seat: 'moscow', order: 'ratify', treaty: 'russiaDprk2024', status: record, fact: 'Moscow ratifies the treaty.' },
  { date: '2024-11-11', seat: 'pyongyang', order: 'ratify', treaty: 'russiaDprk2024', status: record, fact: 'Pyongyang ratifies the treaty; it enters into force on 4 December.' },
  { date: '2024-11-20', seat: 'washington', order: 'trilateral', target: 'seoul', second: 'tokyo', status: record, fact: 'A trilateral secretariat takes up its work.' },
  { date: '2024-12-03', seat: 'seoul', order: 'rally', status: record, fact: 'Martial law is declared and lifted within hours; impeachment follows on 14 December.' },
]
