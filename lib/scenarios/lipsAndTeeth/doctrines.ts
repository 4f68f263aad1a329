import type { Doctrine } from '../../engine/doctrine.ts'
import type { Seat } from '../../engine/vocabulary.ts'

/** What each capital is inclined to, and how it comes to the table. */
export const doctrines: Readonly<Record<Seat, Doctrine>> = {
  beijing: {
    listensTo: ['moscow'],
    towards: { moscow: 0.4, pyongyang: 0.5, seoul: 0.6, tokyo: 0.2, washington: 0.1 },
    desks: { diplomacy: 0.6, trade: 0.6, arms: -0.4, security: -0.4, intelligence: 0, home: 0.4 },
    orders: {
      distance: 0.5, securityTalks: 0.4, aid: 0.3, visit: 0.4, buyEnergy: 0.9, squeeze: 0.8, cooperate: 0.4,
      mediate: 0.2, stimulate: 0.9, reform: 1.1, jointExercise: -1, threaten: -1, dualUse: 0.2, denounceTreaty: 1.1, summit: 0.9, publishTreaty: 0.9, diversify: 0.4, cyber: 0.3, rally: 0.2,
    },
    clauses: { tradeSupply: 1.6, nonAggression: 1, consultation: 0.8, hotline: 0.8, testMoratorium: 1.2, sanctionsRelief: 0.2, armsSupply: -0.8, technologyTransfer: -0.6, defence: -2, basing: -2 },
    nerve: 0.35, quiet: 1.5,
    opening: { name: 'beijing', text: 'Beijing asks every capital to leave room for talk. A quiet neighbourhood serves us all, and blocs serve none of us.' },
  },
  moscow: {
    listensTo: ['beijing'],
    towards: { beijing: 0.8, pyongyang: 0.9, seoul: 0.1, tokyo: -0.3, washington: -0.7 },
    desks: { diplomacy: 0.3, trade: 0.4, arms: 0.7, security: 0.1, intelligence: 0.1, home: 0.3 },
    orders: {
      transferTechnology: 0.6, ratify: 0.8, buyEnergy: 0.4, aid: 0.6, cooperate: 0.5,
      evadeSanctions: 0.4, cyber: 0.6, jointExercise: 0.1, reform: 1.1, stimulate: 0.9, denounceTreaty: 1.1, summit: 0.9, publishTreaty: 0.9, diversify: 0.4, squeeze: 0.3, standDown: 0.5, rally: 0.3,
    },
    clauses: { defence: 0.8, armsSupply: 1.8, technologyTransfer: 0.4, tradeSupply: 1.2, noDealsAgainst: 1, sanctionsRelief: 1.2, consultation: 0.6, hotline: 0.3 },
    nerve: 0.6, quiet: 0.3,
    opening: { name: 'moscow', text: 'Moscow comes to these months with an open hand for partners and a clear memory. We judge others by what they do.' },
  },
  pyongyang: {
    listensTo: ['beijing', 'moscow'],
    towards: { moscow: 0.9, beijing: 0.6, seoul: -0.8, tokyo: -0.5, washington: -0.5 },
    desks: { diplomacy: 0.4, trade: 0.5, arms: 0.4, security: 0.1, intelligence: 0, home: 0.3 },
    orders: {
      shipMunitions: 0.9, sendTroops: 0.9, missileTest: 0.5, nuclearTest: 1.3, ratify: 0.9, greyZone: 0.2,
      cooperate: 0.4, evadeSanctions: 0.6, summit: 0.9, threaten: 0.1, reform: 1.1, stimulate: 0.9, denounceTreaty: 1.1, publishTreaty: 0.9, diversify: 0.4, standDown: 1.0, squeeze: 0.3, cyber: 0.5, rally: 0.5,
    },
    clauses: { defence: 1.2, armsSupply: 0.6, technologyTransfer: 1.8, tradeSupply: 1.8, sanctionsRelief: 1.8, noDealsAgainst: 0.8, nonAggression: 0.8, testMoratorium: -1.2, consultation: 0.4 },
    nerve: 0.65, quiet: 0.2,
    opening: { name: 'pyongyang', text: 'Pyongyang wants its security respected and asks nobody\'s leave to see to it. Who deals with us fairly will be dealt with fairly.' },
  },
  seoul: {
    listensTo: ['washington', 'moscow'],
    towards: { washington: 0.9, tokyo: 0.5, beijing: 0.4, moscow: 0, pyongyang: -0.5 },
    desks: { diplomacy: 0.5, trade: 0.3, arms: 0.2, security: 0.3, intelligence: 0.3, home: 0.3 },
    orders: {
      jointExercise: 0.4, securityTalks: 0.5, armKyiv: 0.1, watch: 0.3, publishEvidence: 0.4, sanction: 0.2,
      trilateral: 0.4, greyZone: -0.4, cooperate: 0.3, reform: 1.1, stimulate: 0.9, denounceTreaty: 1.1, summit: 0.9, publishTreaty: 0.9, diversify: 0.4, buyEnergy: 0.8, raisePosture: 0.4, standDown: 0.9, rally: 0.4,
    },
    clauses: { defence: 1, consultation: 1, nonAggression: 1.2, hotline: 1, tradeSupply: 1, testMoratorium: 1.5, basing: 0.4, sanctionsRelief: -0.8, technologyTransfer: -0.5 },
    nerve: 0.5, quiet: 1.2,
    opening: { name: 'seoul', text: 'Seoul wants no crisis and will not be surprised by one. Our line is open to all five of you.' },
  },
  tokyo: {
    listensTo: ['washington', 'moscow'],
    towards: { washington: 0.9, seoul: 0.7, beijing: 0.1, moscow: -0.4, pyongyang: -0.5 },
    desks: { diplomacy: 0.5, trade: 0.3, arms: 0.2, security: 0.3, intelligence: 0.3, home: 0.4 },
    orders: {
      jointExercise: 0.4, trilateral: 0.5, summit: 0.9, armKyiv: 0.2, watch: 0.3, publishEvidence: 0.4, sanction: 0.3,
      diversify: 0.5, securityTalks: 0.2, cooperate: 0.3, reform: 1.1, stimulate: 0.9, denounceTreaty: 1.1, publishTreaty: 0.9, buyEnergy: 0.8, raisePosture: 0.5, standDown: 0.5, rally: 0.4,
    },
    clauses: { defence: 1, consultation: 1.1, nonAggression: 0.8, hotline: 0.8, tradeSupply: 0.8, testMoratorium: 1.5, basing: 0.5, sanctionsRelief: -1 },
    nerve: 0.45, quiet: 1.1,
    opening: { name: 'tokyo', text: 'Tokyo would rather read a dull newspaper than an exciting one. Tell us early what worries you, and we will do the same.' },
  },
  washington: {
    listensTo: ['tokyo', 'moscow'],
    towards: { seoul: 0.8, tokyo: 0.8, beijing: 0, moscow: -0.6, pyongyang: -0.4 },
    desks: { diplomacy: 0.4, trade: 0.2, arms: 0.3, security: 0.5, intelligence: 0.4, home: 0.2 },
    orders: {
      jointExercise: 0.5, deployAsset: 0.4, armKyiv: 0.5, watch: 0.3, publishEvidence: 0.5, sanction: 0.3,
      squeeze: 0.5, sellWeapons: 0.4, trilateral: 0.4, securityTalks: 0.3, reform: 1.1, stimulate: 0.9, denounceTreaty: 1.1, summit: 0.9, publishTreaty: 0.9, diversify: 0.4, raisePosture: 0.4, standDown: 0.9, cyber: 0.5, rally: 0.3,
    },
    clauses: { defence: 0.8, consultation: 1, basing: 1.2, hotline: 0.8, testMoratorium: 1.5, tradeSupply: 0.7, nonAggression: 0.4, sanctionsRelief: -1, technologyTransfer: -0.6 },
    nerve: 0.55, quiet: 0.8,
    opening: { name: 'washington', text: 'Washington stands by its allies and is ready to talk with everyone else. What is said here will be remembered.' },
  },
}
