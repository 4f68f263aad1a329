import type { Plan } from '../../engine/doctrine.ts'

const plan = (id: string, rest: Omit<Plan, 'id' | 'weight'> & Partial<Pick<Plan, 'weight'>>): Plan => ({ id, weight: 1, ...rest })

/** What a capital may set out to do; the last ones are for trials of a single question. */
export const plans: readonly Plan[] = [
  plan('plain', { weight: 2 }),
  plan('hawk', {
    desks: { security: 0.3, arms: 0.2 }, nerve: 0.2,
    orders: { threaten: 0.5, greyZone: 0.5, raisePosture: 0.5, missileTest: 0.4, nuclearTest: 0.9, sanction: 0.4, jointExercise: 0.3, deployAsset: 0.3, armKyiv: 0.3, interdict: 0.8, recall: 0.3, rally: 0.2 },
  }),
  plan('dove', {
    desks: { diplomacy: 0.2 }, nerve: -0.1,
    orders: { securityTalks: 0.3, mediate: 0.3, standDown: 0.5, easeSanctions: 0.7, telephone: 0.3, distance: 0.2, summit: 0.2, denounceTreaty: 0.2 },
  }),
  plan('courting', {
    desks: { diplomacy: 0.3, trade: 0.3 },
    orders: { aid: 0.4, visit: 0.5, summit: 0.5, cooperate: 0.4, trilateral: 0.4, buyEnergy: 0.3, telephone: 0.2, sellWeapons: 0.2 },
  }),
  plan('isolationist', {
    desks: { home: 0.5 },
    orders: { reform: 0.4, stimulate: 0.3, diversify: 0.6, rest: 0.2, rally: 0.3, distance: 0.4, denounceTreaty: 0.4, squeeze: 0.1 },
  }),
  plan('covert', {
    desks: { intelligence: 0.2, arms: 0.1 },
    orders: { watch: 0.6, cyber: 0.8, publishEvidence: 0.2, publishTreaty: 0.6, dualUse: 0.6, evadeSanctions: 0.4, sendTroops: 0.5, shipMunitions: 0.3, transferTechnology: 0.3, interdict: 0.5 },
  }),
  plan('support', {
    seats: ['beijing'], towards: { moscow: 0.4, pyongyang: 0.5 },
    orders: { aid: 0.8, visit: 0.4, cooperate: 0.6, buyEnergy: 0.6, dualUse: 0.7, evadeSanctions: 0.6, summit: 0.3, distance: -1.5, squeeze: -1.5 },
  }),
  plan('distance', {
    seats: ['beijing'], towards: { moscow: -0.4, pyongyang: -0.4, seoul: 0.3, tokyo: 0.2, washington: 0.3 },
    orders: { distance: 1.4, securityTalks: 0.5, dualUse: -1.5, evadeSanctions: -1.5, squeeze: -1.5, visit: 0.1 },
  }),
  plan('squeeze', {
    seats: ['beijing'], towards: { moscow: -0.4, pyongyang: -0.5, seoul: 0.3, tokyo: 0.2, washington: 0.3 },
    orders: { squeeze: 1.8, diversify: 0.2, distance: -0.3, securityTalks: 0.3, dualUse: -1, evadeSanctions: -1 },
  }),
  plan('courtSeoul', { seats: ['beijing'], weight: 0, towards: { seoul: 0.8 }, orders: { securityTalks: 0.4, trilateral: 0.5, visit: 0.3, cooperate: 0.3 } }),
  plan('ignoreSeoul', { seats: ['beijing'], weight: 0, shuns: ['seoul'] }),
  plan('twoPatrons', { seats: ['pyongyang'], towards: { beijing: 0.3, moscow: 0.1 }, orders: { visit: 0.3, cooperate: 0.3, evadeSanctions: 0.3 } }),
  plan('moscowOnly', { seats: ['pyongyang'], weight: 0, shuns: ['beijing'] }),
  plan('beijingOnly', { seats: ['pyongyang'], weight: 0, shuns: ['moscow'] }),
  plan('alone', { seats: ['pyongyang'], weight: 0, shuns: ['beijing', 'moscow'] }),
]
