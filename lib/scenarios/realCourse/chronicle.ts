/** `record` = a dated public event; `reported` = claimed by a government and denied or not confirmed by another. */
type Entry = { readonly date: string; readonly status: 'record' | 'reported'; readonly fact: string; readonly source: string }

/**
 * The dated events that the record is made from, each with the public account in which it can be read. Dates, wordings
 * and accounts are named from general knowledge: a reader should look them up before a class relies on them.
 */
export const CHRONICLE = {
  armistice: { date: '2023-07-27', status: 'record', fact: 'The Russian defence minister and a Chinese delegation attend the armistice anniversary in Pyongyang.', source: 'KCNA and the Russian defence ministry, 28 July 2023' },
  campDavid: { date: '2023-08-18', status: 'record', fact: 'Camp David summit: commitment to consult, with no binding legal obligation; regular exercises.', source: 'The White House, Commitment to Consult and Camp David Principles, 18 August 2023' },
  vostochny: { date: '2023-09-13', status: 'record', fact: 'The leaders of Russia and North Korea meet at the Vostochny cosmodrome.', source: 'The Kremlin, 13 September 2023; KCNA, 14 September 2023' },
  firstContainers: { date: '2023-09-18', status: 'reported', fact: 'Containers of munitions leave for Russia, by Washington’s account; both deny it.', source: 'The White House, briefing with satellite pictures, 13 October 2023' },
  containersPublished: { date: '2023-10-13', status: 'record', fact: 'Washington says that Pyongyang shipped over 1,000 containers of munitions to Russia.', source: 'The White House, briefing with satellite pictures, 13 October 2023' },
  beltAndRoad: { date: '2023-10-18', status: 'record', fact: 'The Russian president attends the Belt and Road Forum in Beijing.', source: 'The Kremlin and Xinhua, 18 October 2023' },
  satelliteHelp: { date: '2023-11-05', status: 'reported', fact: 'Russia helps with the satellite launch, by Seoul’s account.', source: 'South Korea’s National Intelligence Service, as told by members of parliament, 23 November 2023' },
  satellite: { date: '2023-11-21', status: 'record', fact: 'Reconnaissance satellite launch succeeds; a solid-fuel ICBM follows on 18 December.', source: 'KCNA, 22 November and 19 December 2023' },
  partSuspended: { date: '2023-11-22', status: 'record', fact: 'Seoul suspends part of the 2018 military agreement; Pyongyang then abandons it.', source: 'South Korea’s defence ministry, 22 November 2023; KCNA, 23 November 2023' },
  moreContainers: { date: '2023-12-10', status: 'reported', fact: 'Containers of munitions go on, by Seoul’s account.', source: 'South Korea’s defence minister, February 2024, as reported by Yonhap' },
  missilesPublished: { date: '2024-01-04', status: 'record', fact: 'Washington says that Russia fired North Korean ballistic missiles at Ukraine.', source: 'The White House, briefing, 4 January 2024' },
  solidFuelJanuary: { date: '2024-01-14', status: 'record', fact: 'A solid-fuel missile of intermediate range is tested.', source: 'KCNA, 15 January 2024' },
  principalEnemy: { date: '2024-01-15', status: 'record', fact: 'The North gives up peaceful unification and calls the South the principal enemy.', source: 'KCNA, speech to the Supreme People’s Assembly, 16 January 2024' },
  ministerInMoscow: { date: '2024-01-16', status: 'record', fact: 'North Korea’s foreign minister is received in Moscow.', source: 'The Russian foreign ministry, 16 January 2024' },
  winterContainers: { date: '2024-02-05', status: 'reported', fact: 'Containers of munitions go on, by Seoul’s account.', source: 'South Korea’s defence minister, February 2024, as reported by Yonhap' },
  oilInMarch: { date: '2024-03-15', status: 'reported', fact: 'Refined oil goes to the North, 165,000 barrels in March by Washington’s account.', source: 'The White House, briefing, 2 May 2024' },
  veto: { date: '2024-03-28', status: 'record', fact: 'Russia vetoes the renewal of the panel that watched the sanctions; China abstains.', source: 'United Nations, press release SC/15648, 28 March 2024' },
  solidFuelApril: { date: '2024-04-02', status: 'record', fact: 'Another solid-fuel missile of intermediate range is tested.', source: 'KCNA, 3 April 2024' },
  springContainers: { date: '2024-04-10', status: 'reported', fact: 'Containers of munitions go on, by Seoul’s account.', source: 'South Korea’s defence minister, interview of 14 June 2024' },
  yearOfFriendship: { date: '2024-04-11', status: 'record', fact: 'China’s third-ranking leader visits Pyongyang for the year of friendship.', source: 'Xinhua and KCNA, 12 April 2024' },
  oilGoesOn: { date: '2024-05-02', status: 'reported', fact: 'Refined oil goes on, by Washington’s account.', source: 'The White House, briefing, 2 May 2024' },
  beijingVisit: { date: '2024-05-16', status: 'record', fact: 'State visit of the Russian president to Beijing.', source: 'The Kremlin and Xinhua, joint statement of 16 May 2024' },
  trilateralSummit: { date: '2024-05-27', status: 'record', fact: 'Trilateral summit of China, Japan and South Korea in Seoul.', source: 'Joint declaration of the ninth trilateral summit, 27 May 2024' },
  balloons: { date: '2024-05-28', status: 'record', fact: 'Balloons with refuse are sent across the border; a satellite launch the day before fails.', source: 'South Korea’s Joint Chiefs of Staff, 29 May 2024; KCNA, 28 May 2024' },
  wholeSuspended: { date: '2024-06-04', status: 'record', fact: 'Seoul suspends the whole 2018 military agreement.', source: 'South Korea’s defence ministry, 4 June 2024' },
  loudspeakers: { date: '2024-06-09', status: 'record', fact: 'Seoul resumes loudspeaker broadcasts.', source: 'South Korea’s Office of the President, 9 June 2024' },
  twoPlusTwo: { date: '2024-06-18', status: 'record', fact: 'Diplomatic and security talks between China and South Korea in Seoul.', source: 'South Korea’s foreign ministry, 18 June 2024' },
  partnership: { date: '2024-06-19', status: 'record', fact: 'Comprehensive strategic partnership treaty with a mutual-defence article, signed in Pyongyang.', source: 'The Kremlin, 19 June 2024; text in KCNA, 20 June 2024' },
  betweenTheTwo: { date: '2024-06-20', status: 'record', fact: 'China’s foreign ministry calls it a matter between the two.', source: 'China’s foreign ministry, press conference, 20 June 2024' },
  armingReconsidered: { date: '2024-06-20', status: 'record', fact: 'Seoul says that it will reconsider arming Ukraine.', source: 'South Korea’s national security adviser, 20 June 2024' },
  freedomEdge: { date: '2024-06-27', status: 'record', fact: 'First trilateral multi-domain exercise.', source: 'Trilateral statement on Freedom Edge, 27 June 2024' },
  julyTest: { date: '2024-07-01', status: 'record', fact: 'Ballistic missile test.', source: 'South Korea’s Joint Chiefs of Staff, 1 July 2024; KCNA, 2 July 2024' },
  nuclearGuidelines: { date: '2024-07-11', status: 'record', fact: 'Guidelines on nuclear deterrence and nuclear operations on the peninsula.', source: 'Joint statement of the presidents of the United States and South Korea, 11 July 2024' },
  defenceFramework: { date: '2024-07-28', status: 'record', fact: 'The three defence ministers sign a cooperation framework.', source: 'Joint statement of the three defence ministers, Tokyo, 28 July 2024' },
  summerExercise: { date: '2024-08-19', status: 'record', fact: 'Summer exercise of the two allies.', source: 'South Korea’s Joint Chiefs of Staff and US Forces Korea, August 2024' },
  enrichment: { date: '2024-09-13', status: 'record', fact: 'The secretary of Russia’s Security Council is in Pyongyang; an enrichment facility is shown for the first time.', source: 'KCNA, 13 and 14 September 2024' },
  troopsLeave: { date: '2024-10-08', status: 'reported', fact: 'Troops leave for Russia, by Seoul’s account.', source: 'South Korea’s National Intelligence Service, 18 October 2024' },
  roads: { date: '2024-10-15', status: 'record', fact: 'Roads to the South are blown up.', source: 'South Korea’s Joint Chiefs of Staff, 15 October 2024' },
  troopsConfirmed: { date: '2024-10-23', status: 'record', fact: 'Washington confirms that North Korean troops are in Russia; Seoul’s intelligence service said so on the 18th.', source: 'The US secretary of defense and the White House, 23 October 2024' },
  newIcbm: { date: '2024-10-31', status: 'record', fact: 'New ICBM tested.', source: 'KCNA, 1 November 2024' },
  moscowRatifies: { date: '2024-11-09', status: 'record', fact: 'Moscow ratifies the treaty.', source: 'The Kremlin, federal law signed on 9 November 2024' },
  pyongyangRatifies: { date: '2024-11-11', status: 'record', fact: 'Pyongyang ratifies the treaty; it enters into force on 4 December.', source: 'KCNA, 12 November and 5 December 2024' },
  secretariat: { date: '2024-11-20', status: 'record', fact: 'A trilateral secretariat, announced on the 15th, takes up its work.', source: 'Joint statement of the three leaders, 15 November 2024; South Korea’s foreign ministry, 20 November 2024' },
  martialLaw: { date: '2024-12-03', status: 'record', fact: 'Martial law is declared and lifted within hours; impeachment follows on 14 December.', source: 'South Korea’s president, address of 3 December 2024; National Assembly, votes of 4 and 14 December 2024' },
} as const satisfies Readonly<Record<string, Entry>>

export type ChronicleKey = keyof typeof CHRONICLE
