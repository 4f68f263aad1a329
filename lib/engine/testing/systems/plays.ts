import { branded } from '../../../base/brand.ts'
import { collapseCrisis } from '../../crisis/collapse.ts'
import { obligationsTo } from '../../crisis/obligations.ts'
import type { ActId } from '../../ids.ts'
import { knownToSeats } from '../../knowledge.ts'
import { scoresOf } from '../../scoring/scores.ts'
import type { MatchState } from '../../state.ts'
import { viewFor } from '../../view.ts'
import { SEATS, type Seat } from '../../vocabulary.ts'
import { order, says, whenResolved, worldAt, type Drafts } from '../given.ts'
import { bySeat, must, negotiatingTable, SCENARIO, type Table } from '../table.ts'
import {
  ambiguous, byChance, called, cheaper, exposed, type Felt, felt, foundOut, helped, inCrisis,
  oddsWith, type Play, ratified, ratify, round, spoken, step, TREATY, war, withTreaty,
} from './stagings.ts'

/** For each half of a system's sentence a play in which a player feels it. */
export const PLAYS: Readonly<Record<string, Readonly<Record<string, Play>>>> = {
  A: {
    'an act against one’s line costs credibility, one on it pays': () => [
      ...round({ beijing: [order('greyZone', 'tokyo')] }, [['L4', 'credibility.beijing', 'down']]),
      ...round({ beijing: [order('securityTalks', 'seoul')] }, [['L4', 'credibility.beijing', 'up']]),
    ],
    'who accuses others of what it did itself is laughed at': () => {
      const both: Drafts = { washington: [order('raisePosture')], moscow: [order('raisePosture')] }
      return round({ moscow: [says('condemn', { about: 'washington', on: branded<ActId>('r1.washington.0') })] }, [['L10', 'credibility.moscow', 'down']], {}, spoken(both))
    },
    'a public line is kept: changing it costs one’s word': () => round({ beijing: [says('declareLine', { line: 'selfReliance' })] }, [['L2', 'credibility.beijing', 'down']], {}, { ...worldAt(), round: 2 }),
    'the world listens to the credible': () => [['H7', 'share of the audience, points', 'down', 100 * whenResolved(worldAt(), { beijing: [order('greyZone', 'tokyo')] }).moved('share.beijing', 'H7')]],
  },
  B: {
    'ratified, it binds its two and alarms others': () => round({ moscow: [ratify], pyongyang: [ratify] }, [['O8', 'alarm', 'up'], ['H6', 'influence.moscow', 'up'], ['H6', 'influence.beijing', 'down']]),
    'published, it makes its party honest and others uneasy': () => {
      const secret = withTreaty({ status: 'inForce', knownTo: knownToSeats(['moscow', 'pyongyang']) })
      const draft = secret.treaties.find(({ id }) => id === TREATY)?.versions[0]
      const state = withTreaty({ status: 'inForce', knownTo: knownToSeats(['moscow', 'pyongyang']), versions: draft === undefined ? [] : [{ ...draft, draft: { ...draft.draft, secret: true } }] })
      return round({ moscow: [order('publishTreaty', null, { treatyId: TREATY })] }, [['O8', 'credibility.moscow', 'up'], ['O8', 'alarm', 'up']], {}, state)
    },
    'watered down, it holds less': () => {
      const table = negotiatingTable()
      const now = table.state.treaties.find(({ id }) => id === TREATY)?.versions[0]?.draft
      if (now === undefined) throw new Error('no treaty')
      const weaker = { ...now, parties: [...now.parties], clauses: now.clauses.filter(({ kind }) => kind === 'consultation') }
      const amended = must(must(table, bySeat('moscow'), { type: 'amendTreaty', treatyId: TREATY, draft: weaker }), bySeat('pyongyang'), { type: 'signTreaty', treatyId: TREATY, version: 2 })
      const influence = (from: Table) => whenResolved(from.state, {}).moved('influence.moscow', 'H6')
      return [['H6', 'influence.moscow', 'down', influence(amended) - influence(table)]]
    },
    'left, it costs a name, and the hold over the partner when its notice has run': () => {
      const leaving = whenResolved(ratified(), { moscow: [order('denounceTreaty', null, { treatyId: TREATY })] })
      const rest = (from: MatchState) => [1, 2].reduce((state) => whenResolved(state, {}).after, from)
      const influence = (from: MatchState) => whenResolved(rest(from), {}).moved('influence.moscow', 'H6')
      return [...felt(leaving, [['O8', 'credibility.moscow', 'down']]), ['H6', 'influence.moscow', 'down', influence(leaving.after) - influence(whenResolved(ratified(), {}).after)]]
    },
    'in force, it obliges its partner in a crisis': () => {
      const owing = (state: MatchState) => obligationsTo(state, ['seoul', 'pyongyang']).filter(({ partner }) => partner === 'moscow').length
      return [['C4', 'duties of Moscow', 'up', owing(ratified()) - owing(worldAt())]]
    },
  },
  C: {
    'merely looking like one of three unsettles Beijing': () => round({}, [['R23', 'stability.beijing', 'down']], { axisLook: 44 }),
    'being seen with both costs it in the West': () => round({ beijing: [order('visit', 'moscow'), order('visit', 'pyongyang')] }, [['R11', 'economy.beijing', 'down'], ['R11', 'warmth.beijing.washington', 'down']], { axisLook: 59.5 }),
    'helping a sanctioned partner shows': () => round({ beijing: [order('cooperate', 'pyongyang')] }, [['R9', 'axisLook', 'up'], ['R9', 'warmth.beijing.tokyo', 'down']]),
  },
  D: {
    'a provocation gives cause': () => round({ pyongyang: [order('missileTest')] }, [['O8', 'alarm', 'up'], ['R11', 'warmth.seoul.tokyo', 'up']], { alarm: 44 }),
    'reinforcing becomes cheaper': () => cheaper('washington', order('deployAsset', 'seoul')),
    'exercising becomes cheaper': () => [...cheaper('seoul', order('jointExercise', 'washington')), ...cheaper('tokyo', order('jointExercise', 'washington'))],
    'consulting becomes cheaper': () => cheaper('tokyo', order('trilateral', 'seoul', { second: 'washington' })),
  },
  E: {
    'supporting a sanctioned seat costs reputation and trade': () => round({ beijing: [order('cooperate', 'pyongyang'), order('buyEnergy', 'moscow')] }, [['R9', 'warmth.beijing.seoul', 'down'], ['R9', 'credibility.beijing', 'down'], ['R9', 'economy.beijing', 'down']]),
    'distancing costs the partner’s trust': () => round({ beijing: [order('distance', 'pyongyang')] }, [['O8', 'warmth.beijing.pyongyang', 'down'], ['O7', 'warmth.beijing.pyongyang', 'down']]),
  },
  F: {
    'it burns and carries Moscow down with it': () => round({}, [['R26', 'warEffort.moscow', 'down'], ['R21', 'stability.moscow', 'down']], { 'warEffort.moscow': 20 }),
    'it must be fed: shells at once, and again as they flow': () => {
      const fed = whenResolved(worldAt(), { pyongyang: [order('shipMunitions', 'moscow')] })
      const burnt = (state: MatchState) => whenResolved(state, {}).moved('warEffort.moscow', 'R26')
      return [...felt(fed, [['O8', 'warEffort.moscow', 'up']]), ['R26', 'warEffort.moscow', 'up', burnt(fed.after) - burnt(whenResolved(worldAt(), {}).after)]]
    },
  },
  G: {
    'a test brings Tokyo and Seoul closer, and is felt by both': () => round({ pyongyang: [order('missileTest')] }, [['O8', 'warmth.seoul.tokyo', 'up'], ['R10', 'stability.tokyo', 'down']]),
    'a threat brings them closer too': () => round({ pyongyang: [order('threaten', 'seoul')] }, [['O8', 'warmth.seoul.tokyo', 'up'], ['R10', 'stability.tokyo', 'down']]),
  },
  H: {
    'shells one way': () => round({ pyongyang: [order('shipMunitions', 'moscow')] }, [['O8', 'warEffort.moscow', 'up'], ['O8', 'economy.pyongyang', 'up']]),
    'oil and know-how the other': () => round({ moscow: [order('transferTechnology', 'pyongyang'), order('evadeSanctions', 'pyongyang')] }, [['O8', 'arsenal.pyongyang', 'up'], ['O8', 'economy.pyongyang', 'up']]),
    'later troops': () => round({ pyongyang: [order('sendTroops', 'moscow')] }, [['O8', 'warEffort.moscow', 'up'], ['O8', 'reliance.moscow.pyongyang.protection', 'up']]),
    'a deal may come to light, and is paid for': () => felt(exposed('pyongyang', { pyongyang: [order('shipMunitions', 'moscow')] }), [['X5', 'alarm', 'up'], ['X5', 'credibility.moscow', 'down']]),
    'and is held against its author’s line': () => felt(exposed('beijing', { beijing: [order('dualUse', 'moscow')] }), [['X5', 'economy.beijing', 'down'], ['X6', 'credibility.beijing', 'down']]),
    'whoever has found it out may publish it': () => round({ seoul: [order('publishEvidence', 'pyongyang')] }, [['O8', 'credibility.pyongyang', 'down'], ['X5', 'alarm', 'up']], {}, foundOut()),
  },
  I: {
    'Beijing needs open markets': () => round({ beijing: [order('visit', 'moscow')] }, [['R11', 'economy.beijing', 'down']], { axisLook: 44.5 }),
    'Beijing needs a calm order': () => round({ pyongyang: [order('missileTest')] }, [['R11', 'economy.beijing', 'down']], { tension: 59 }),
    'a weak economy weakens at home, and reform lifts it': () => {
      const drift = (drafts: Drafts) => whenResolved(spoken(drafts), {}).moved('economy.beijing', 'R16')
      return [...round({}, [['R18', 'stability.beijing', 'down']], { 'economy.beijing': 30 }), ['R16', 'economy.beijing', 'up', drift({ beijing: [order('reform')] }) - drift({})]]
    },
    'an economy limits what a capital can afford': () => {
      const income = (economy: number) => whenResolved(worldAt({ 'economy.seoul': economy, 'capital.seoul': 0 }), {}).moved('capital.seoul', 'R17')
      return [['R17', 'capital.seoul', 'down', income(20) - income(80)]]
    },
  },
  J: {
    'tension hurts who lives from order': () => round({}, [['R19', 'stability.beijing', 'down'], ['R19', 'stability.seoul', 'down']], { tension: 65 }),
    'Pyongyang and Moscow profit from disorder': () => round({}, [['R19', 'stability.pyongyang', 'up'], ['R19', 'stability.moscow', 'up']], { tension: 68 }),
    'up to a point': () => {
      const profit = (tension: number) => whenResolved(worldAt({ tension }), {}).moved('stability.pyongyang', 'R19')
      return [['R19', 'stability.pyongyang', 'down', profit(95) - profit(70)]]
    },
  },
  K: {
    'declining to comment keeps a distance at the price of one’s word': () => round({ beijing: [says('declineToComment')] }, [['L1', 'axisLook', 'down'], ['L1', 'credibility.beijing', 'down']]),
    'two readings please two readers': () => round(ambiguous('moscow', 'washington'), [['L7', 'warmth.beijing.moscow', 'up'], ['L7', 'warmth.beijing.washington', 'up']]),
    'readers who compare notes find out': () => {
      const told = spoken(ambiguous('moscow', 'washington'))
      const note = (by: Seat, to: Seat) => ({ by, with: to, about: 'beijing' as const, round: told.round, atMs: 0 })
      return round({}, [['L8', 'warmth.beijing.moscow', 'down'], ['L8', 'credibility.beijing', 'down']], {}, { ...told, notes: [note('moscow', 'washington'), note('washington', 'moscow')] })
    },
    'readers whom a treaty binds to consult find out by themselves': () => round(ambiguous('seoul', 'tokyo'), [['L8', 'warmth.beijing.seoul', 'down']]),
  },
  L: {
    'a ladder: each rung climbed is tension and hostility': () => [['C7', 'tension', 'up', inCrisis(step('escalate', 'hold'), 'C7', 'tension')], ['C7', 'hostility.pyongyang.seoul', 'up', inCrisis(step('escalate', 'hold'), 'C7', 'hostility.pyongyang.seoul')]],
    'brinkmanship: two who only hold may slip': () => [['C8', 'rungs slipped', 'up', step('hold', 'hold', 1).state.crises.at(-1)?.steps.filter(({ accident }) => accident).length ?? 0]],
    'war is everyone’s loss': () => SEATS.map((seat): Felt => ['C9', `stability.${seat}`, 'down', inCrisis(war(), 'C9', `stability.${seat}`)]),
    'and no result survives it': () => SEATS.map((seat): Felt => ['E3', `result of ${seat}`, 'down', war().state.end?.scores[seat].total ?? 0]),
  },
  M: {
    'dependence is built': () => round({ beijing: [order('aid', 'pyongyang')] }, [['O8', 'reliance.pyongyang.beijing.supply', 'up'], ['H6', 'influence.beijing', 'up']]),
    'it is squeezed, and a lever used wears out': () => round({ beijing: [order('squeeze', 'pyongyang')] }, [['O8', 'economy.pyongyang', 'down'], ['O8', 'reliance.pyongyang.beijing.trade', 'down'], ['H6', 'influence.beijing', 'down']]),
    'it is relieved': () => round({ pyongyang: [order('diversify', 'beijing')] }, [['O8', 'reliance.pyongyang.beijing.trade', 'down'], ['H6', 'influence.beijing', 'down'], ['H6', 'influence.pyongyang', 'up']]),
  },
  N: {
    'refusing a call has a price': () => round({}, [['L5', 'credibility.beijing', 'down'], ['L5', 'warmth.beijing.seoul', 'down']], {}, called()),
    'complying pays, and has a price with the one restrained': () => round({ beijing: [order('squeeze', 'pyongyang')] }, [['L5', 'stability.beijing', 'up'], ['L5', 'credibility.beijing', 'up'], ['O8', 'warmth.beijing.pyongyang', 'down']], {}, called()),
  },
  O: {
    'two patrons compete for one client': () => round({ moscow: [order('aid', 'pyongyang')] }, [['O8', 'reliance.pyongyang.moscow.supply', 'up'], ['H6', 'influence.beijing', 'down'], ['H6', 'influence.moscow', 'up']]),
    'the client gains by playing them off': () => round({ pyongyang: [order('visit', 'beijing'), order('visit', 'moscow')] }, [['R30', 'stability.pyongyang', 'up']]),
    'the client diversifies away from one': () => round({ pyongyang: [order('diversify', 'beijing')] }, [['H6', 'influence.pyongyang', 'up']]),
  },
  P: {
    'each change of influence is told line by line': () => {
      const brought = whenResolved(worldAt(), { beijing: [order('squeeze', 'pyongyang')] })
      const told = brought.entries.filter(({ key, rule, cause }) => key === 'influence.beijing' && rule === 'H6' && cause.type === 'act' && cause.id === 'r1.beijing.0').length
      return [['K1', 'lines about the squeeze', 'up', told], ['H6', 'influence.beijing', 'down', brought.moved('influence.beijing')]]
    },
    'it shows who gained and who lost most': () => {
      const { after } = whenResolved(worldAt(), { pyongyang: [order('missileTest')], beijing: [order('squeeze', 'pyongyang')] })
      const totals = SEATS.map((seat) => scoresOf(SCENARIO, after)[seat].total)
      return [['E1', 'from the biggest loser to the biggest gainer', 'up', Math.max(...totals) - Math.min(...totals)]]
    },
  },
  Q: {
    'a shaken regime: refugees': () => round({}, [['R29', 'stability.beijing', 'down'], ['R29', 'stability.seoul', 'down']], { 'stability.pyongyang': 25 }),
    'a lost buffer': () => round({}, [['R25', 'stability.beijing', 'down']], { 'stability.pyongyang': 40 }),
    'the regime may fall': () => felt(byChance({}, ({ entries }) => entries.some(({ rule }) => rule === 'R27'), { 'stability.pyongyang': 5 }), [['R27', 'stability.pyongyang', 'down'], ['R27', 'stability.beijing', 'down'], ['R27', 'stability.seoul', 'down']]),
    'then foreign troops stand at a border': () => {
      const fallen = byChance({}, ({ entries }) => entries.some(({ rule }) => rule === 'R27'), { 'stability.pyongyang': 5 }).after
      return [['C14', 'crises between Seoul and Beijing', 'up', collapseCrisis({ scenario: SCENARIO, state: { ...fallen, round: 1 } }) === null ? 0 : 1]]
    },
    'it lives from food and energy': () => round({}, [['R22', 'stability.pyongyang', 'down']], { 'reliance.pyongyang.beijing.supply': 40, 'reliance.pyongyang.moscow.supply': 10 }),
  },
  R: {
    'a missile test is heard': () => round({ pyongyang: [order('missileTest')] }, [['R7', 'tension', 'up'], ['O8', 'alarm', 'up']]),
    'a nuclear test is louder, and sours Beijing': () => round({ pyongyang: [order('nuclearTest')] }, [['R7', 'tension', 'up'], ['O8', 'warmth.beijing.pyongyang', 'down']], { 'arsenal.pyongyang': 5 }),
    'a visit warms': () => round({ beijing: [order('visit', 'seoul')] }, [['O7', 'warmth.beijing.seoul', 'up'], ['O8', 'warmth.beijing.seoul', 'up']]),
    'a summit that one side alone asks for is a snub': () => round({ beijing: [order('summit', 'seoul')] }, [['O8', 'credibility.beijing', 'down'], ['O8', 'warmth.beijing.seoul', 'down']]),
    'one that both ask for warms': () => round({ beijing: [order('summit', 'seoul')], seoul: [order('summit', 'beijing')] }, [['O8', 'warmth.beijing.seoul', 'up'], ['O8', 'stability.seoul', 'up']]),
    'three meet': () => round({ washington: [order('trilateral', 'seoul', { second: 'tokyo' })] }, [['O8', 'warmth.seoul.tokyo', 'up'], ['O8', 'stability.tokyo', 'up']]),
  },
  S: {
    'Beijing courts Seoul away from Washington': () => round({ beijing: [order('cooperate', 'seoul'), order('securityTalks', 'seoul')] }, [['O7', 'warmth.beijing.seoul', 'up'], ['O8', 'warmth.seoul.washington', 'down']]),
    'and the reverse: Washington courts Moscow away from Beijing': () => round({ washington: [order('securityTalks', 'moscow')] }, [['O7', 'warmth.moscow.washington', 'up'], ['O8', 'warmth.beijing.moscow', 'down']]),
    'a new friend’s enemies are lost as friends': () => round({}, [['R5', 'warmth.seoul.washington', 'down']], { 'warmth.pyongyang.seoul': 20 }),
  },
  T: {
    'abandoned, an ally is weakened and its protector not believed': () => [['C6', 'credibility.washington', 'down', inCrisis(helped('abandon'), 'C6', 'credibility.washington')], ['C6', 'stability.seoul', 'down', inCrisis(helped('abandon'), 'C6', 'stability.seoul')]],
    'honoured, both gain, and the protector is drawn in': () => (['credibility.washington', 'stability.seoul', 'tension'] as const).map((key): Felt => ['C6', key, 'up', inCrisis(helped('honour'), 'C6', key)]),
    'only consulted, the alliance cools': () => [['C6', 'warmth.seoul.washington', 'down', inCrisis(helped('consultOnly'), 'C6', 'warmth.seoul.washington')]],
  },
  U: {
    'imposing hurts': () => round({ washington: [order('sanction', 'moscow')] }, [['O8', 'sanctions.washington.moscow', 'up'], ['O8', 'economy.moscow', 'down']]),
    'easing heals': () => round({ washington: [order('easeSanctions', 'moscow')] }, [['O8', 'sanctions.washington.moscow', 'down'], ['O8', 'economy.moscow', 'up'], ['O8', 'warmth.moscow.washington', 'up']]),
    'evading feeds the sanctioned': () => round({ moscow: [order('evadeSanctions', 'pyongyang')] }, [['O8', 'economy.pyongyang', 'up'], ['O8', 'economy.moscow', 'up'], ['O8', 'reliance.pyongyang.moscow.trade', 'up']]),
    'nobody watches by default: watching makes a deal likelier to come out': () => [['X2', 'odds of exposure, points', 'up', oddsWith({ seoul: [order('watch', 'moscow')] }) - oddsWith({})]],
    'a watcher alone may find it out, and publish it': () => [
      ['X4', 'deals that Seoul found out', 'up', viewFor(SCENARIO, foundOut(), { type: 'seat', seat: 'seoul' }).acts.filter((act) => act.type === 'order' && act.draft.order === 'shipMunitions').length],
      ...round({ seoul: [order('publishEvidence', 'pyongyang')] }, [['O8', 'credibility.pyongyang', 'down']], {}, foundOut()),
    ],
  },
  V: {
    'home punishes a broken word': () => round({ seoul: [order('recall', 'pyongyang')] }, [['L11', 'stability.seoul', 'down'], ['L11', 'credibility.seoul', 'down']], {}, spoken({ seoul: [says('pledgeSupport', { about: 'pyongyang' })] })),
    'and a broken treaty': () => round({ beijing: [order('greyZone', 'pyongyang')] }, [['T12', 'stability.beijing', 'down'], ['T12', 'credibility.beijing', 'down']]),
    'and backing down': () => [['C3', 'stability.seoul', 'down', inCrisis(step('backDown', 'hold'), 'C3', 'stability.seoul')]],
    'democracies more than autocracies': () => [['C3', 'what Seoul pays more than Pyongyang', 'down', inCrisis(step('backDown', 'hold'), 'C3', 'stability.seoul') - inCrisis(step('hold', 'backDown'), 'C3', 'stability.pyongyang')]],
  },
}
