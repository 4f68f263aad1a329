import type { OrderSpec } from '../../engine/scenario.ts'
import {
  ALLIED, NORTHERN, actor, alarmed, all, alliedPair, any, both, flow, gauge, is, looksLikeAxis, nobody, not, of, oneOf, order,
  pariahPrice, reliance, target, unitesRivals, warmth, when,
} from './orderParts.ts'

/** Clauses that promise deliveries; whoever cuts a partner off breaks them. */
const DELIVERIES = ['armsSupply', 'technologyTransfer', 'tradeSupply', 'sanctionsRelief'] as const

const diplomacy: readonly OrderSpec[] = [
  order({ id: 'telephone', meeting: true, desk: 'diplomacy', cost: 1, cameo: '041', escalation: -1, norms: ['peace'], effects: [warmth(5.5), actor('stability', 0.2)], applause: true }),
  order({ id: 'visit', meeting: true, desk: 'diplomacy', cost: 2, cameo: '042', norms: ['peace'], effects: [warmth(9), looksLikeAxis(6), actor('stability', 0.5), target('stability', 0.4)], applause: true }),
  order({
    id: 'summit', meeting: true, breaks: ['noDealsAgainst'], desk: 'diplomacy', cost: 3, cameo: '036', norms: ['peace'], mutual: true,
    effects: [warmth(14), actor('stability', 1), target('stability', 1), looksLikeAxis(10)], oneSided: [{ kind: 'snub' }],
  }),
  // 044, Meet at a third location: two guests meet where neither is at home; 043, Host a visit, would leave out that they meet each other.
  order({
    id: 'trilateral', meeting: true, breaks: ['noDealsAgainst'], desk: 'diplomacy', cost: 3, cameo: '044', escalation: 1, norms: ['bloc'], target: { kind: 'two', among: 'others' }, alliedResponse: true,
    effects: [
      warmth(5), warmth(6, 'actor', 'second'), warmth(6, 'target', 'second'), actor('stability', 0.8), target('stability', 0.7), of('second', 'stability', 0.7),
      when(all(both(...NORTHERN), is('second', ...NORTHERN)), gauge('axisLook', 14), gauge('alarm', 4)),
      when(all(alliedPair, is('second', ...ALLIED)), gauge('alarm', -4), of('beijing', 'stability', -0.6)),
      when(all(is('actor', 'beijing'), both('beijing', 'seoul', 'tokyo'), is('second', 'seoul', 'tokyo')), gauge('axisLook', -10), gauge('tension', -2), actor('credibility', 1.5), actor('economy', 1.2), actor('stability', 0.6)),
    ],
  }),
  order({
    id: 'securityTalks', meeting: true, desk: 'diplomacy', cost: 2, cameo: '046', escalation: -2, norms: ['peace'],
    effects: [
      warmth(4), { kind: 'hostility', between: ['actor', 'target'], by: -1 }, warmth(-2.5, 'target', 'targetsLeader'), actor('stability', 0.5), actor('credibility', 1),
      when(all(any(is('actor', 'beijing'), is('target', 'beijing')), any(is('actor', ...ALLIED), is('target', ...ALLIED))), gauge('axisLook', -6)),
      when(all(is('actor', 'beijing'), is('target', 'seoul', 'tokyo')), actor('economy', 2), actor('stability', 1.2)),
    ],
  }),
  order({
    id: 'mediate', desk: 'diplomacy', cost: 2, cameo: '045', escalation: -3, norms: ['peace'], target: { kind: 'two', among: 'others' },
    effects: [
      warmth(6, 'target', 'second'), { kind: 'hostility', between: ['target', 'second'], by: -1 }, warmth(2, 'actor', 'second'),
      actor('credibility', 1.6), actor('stability', 0.5),
    ],
  }),
  order({ id: 'recall', haltsTalks: true, desk: 'diplomacy', cost: 1, cameo: '160', escalation: 3, norms: ['meddling'], effects: [warmth(-6), actor('stability', 0.7), target('credibility', -1.5), target('economy', -0.5)], applause: true }),
  order({
    id: 'distance', desk: 'diplomacy', cost: 1, cameo: '111', norms: ['sovereignty', 'peace'], actors: ['beijing', 'moscow'], target: oneOf('beijing', 'moscow', 'pyongyang'),
    effects: [
      warmth(-8), warmth(2, 'actor', 'allies'), actor('credibility', 0.6),
      when(is('actor', 'beijing'), gauge('axisLook', -5), warmth(2.5, 'moscow', 'pyongyang'), reliance('target', 'actor', 'trade', -2.5)),
    ],
  }),
  order({
    id: 'ratify', desk: 'diplomacy', cost: 1, cameo: '057', escalation: 3, norms: ['bloc', 'sovereignty'], target: { kind: 'treaty', status: 'signed' },
    effects: [
      { kind: 'ratify' }, actor('stability', 0.6),
      when(is('actor', 'moscow', 'pyongyang'), warmth(4, 'moscow', 'pyongyang'), gauge('alarm', 6), gauge('axisLook', 4), of('beijing', 'stability', -0.7)),
    ],
  }),
  order({ id: 'denounceTreaty', desk: 'diplomacy', cost: 1, cameo: '128', escalation: 1, norms: ['sovereignty'], target: { kind: 'treaty', status: 'inForce' }, effects: [{ kind: 'denounce' }, actor('credibility', -2)] }),
  // 015, Acknowledge: whoever publishes a paper of its own owns up to it and accuses nobody (112).
  order({ id: 'publishTreaty', desk: 'diplomacy', cost: 1, cameo: '015', norms: ['law'], target: { kind: 'treaty', status: 'secret' }, effects: [{ kind: 'publishTreaty' }, actor('credibility', 1), gauge('alarm', 2)] }),
]

const trade: readonly OrderSpec[] = [
  order({
    id: 'buyEnergy', desk: 'trade', cost: 2, cameo: '061', norms: ['trade', 'dependence'], actors: ['beijing', 'seoul', 'tokyo'], target: oneOf('moscow', 'washington'),
    effects: [actor('economy', 1.4), target('economy', 1.8), reliance('target', 'actor', 'trade', 5), reliance('actor', 'target', 'supply', 3), warmth(0.8), pariahPrice(2)],
  }),
  order({
    id: 'aid', desk: 'trade', cost: 1, cameo: '073', norms: ['aid'], actors: ['beijing', 'moscow', 'seoul', 'tokyo', 'washington'],
    effects: [
      actor('economy', -0.5), target('economy', 1.4), target('stability', 0.8), reliance('target', 'actor', 'supply', 6), warmth(3.3), pariahPrice(0.4),
      looksLikeAxis(2), actor('credibility', 0.6), actor('stability', 0.4),
    ],
    applause: true,
  }),
  order({
    id: 'cooperate', desk: 'trade', cost: 2, cameo: '061', escalation: -0.5, norms: ['trade'],
    effects: [
      actor('economy', 1.5), target('economy', 1.5), reliance('target', 'actor', 'trade', { times: 4.5, power: 'actor' }), reliance('actor', 'target', 'trade', { times: 4.5, power: 'target' }),
      warmth(1.8), warmth(-1, 'target', 'targetsLeader'), pariahPrice(2.5), looksLikeAxis(2),
      when(all(is('actor', 'beijing'), is('target', 'seoul', 'tokyo')), gauge('axisLook', -4), actor('stability', 0.6)),
    ],
  }),
  order({
    id: 'dualUse', desk: 'trade', cost: 1, visibility: 'covert', cameo: '061', norms: ['covert', 'force'], actors: ['beijing'], target: oneOf('moscow'),
    effects: [actor('economy', 1.6), of('moscow', 'warEffort', 5), reliance('target', 'actor', 'supply', 6), warmth(1.8)],
    onExposure: [warmth(-6, 'actor', 'allies'), actor('credibility', -4), actor('economy', -1.5), gauge('axisLook', 9)],
  }),
  order({
    id: 'evadeSanctions', desk: 'trade', cost: 1, visibility: 'covert', cameo: '061', norms: ['covert'], actors: [...NORTHERN], target: oneOf(...NORTHERN),
    needs: [{ reason: 'noSanctions', condition: any(is('actor', 'moscow', 'pyongyang'), is('target', 'moscow', 'pyongyang')) }],
    effects: [actor('economy', 1.2), target('economy', 1.6), reliance('target', 'actor', 'trade', 4), warmth(0.8)],
    onExposure: [warmth(-2, 'actor', 'allies'), warmth(-2, 'target', 'allies'), actor('credibility', -2), when(is('actor', 'beijing'), gauge('axisLook', 5))].flat(),
  }),
  order({ id: 'diversify', desk: 'trade', cost: 2, cameo: '014', norms: ['sovereignty'], effects: [reliance('actor', 'target', 'heaviest', -6), actor('economy', -0.3), actor('stability', 0.3)], applause: true }),
  order({
    id: 'squeeze', breaks: DELIVERIES, desk: 'trade', cost: 2, cameo: '163', escalation: 2, norms: ['meddling'], actors: [...NORTHERN, 'washington'],
    needs: [{ reason: 'tooLittleReliance', condition: { kind: 'reliance', of: 'target', on: 'actor', channel: 'heaviest', atLeast: 25 } }],
    effects: [
      target('economy', { times: -4, reliance: { of: 'target', on: 'actor', channel: 'heaviest' } }), target('stability', { times: -1.8, reliance: { of: 'target', on: 'actor', channel: 'heaviest' } }),
      target('capital', -2), warmth(-7), reliance('target', 'actor', 'heaviest', -3), actor('stability', 3), actor('economy', 1.5),
      when(all(is('actor', 'beijing'), is('target', 'moscow', 'pyongyang')), gauge('axisLook', -9), warmth(3, 'actor', 'allies'), actor('stability', 1.4), actor('credibility', 1)),
    ],
  }),
  order({
    id: 'sanction', breaks: DELIVERIES, desk: 'trade', cost: 1, cameo: '163', escalation: 2, norms: ['law', 'meddling'], actors: ['beijing', 'seoul', 'tokyo', 'washington'], alliedResponse: true,
    needs: [{ reason: 'targetIsFriend', condition: { kind: 'warmth', between: ['actor', 'target'], atMost: 30 } }],
    effects: [
      { kind: 'sanctions', by: 1 }, target('economy', -0.8), target('economy', { times: -4, reliance: { of: 'target', on: 'actor', channel: 'trade' } }),
      actor('economy', { times: -2.5, reliance: { of: 'actor', on: 'target', channel: 'trade' } }), warmth(-2), actor('credibility', 0.4), when(alarmed, actor('stability', 1)),
    ],
  }),
  order({
    id: 'easeSanctions', desk: 'trade', cost: 1, cameo: '085', escalation: -3, norms: ['peace'], actors: ['beijing', 'seoul', 'tokyo', 'washington'], target: oneOf('moscow', 'pyongyang', 'beijing'),
    effects: [{ kind: 'sanctions', by: -1 }, target('economy', 2), target('stability', 0.5), warmth(8.5), actor('credibility', 1), when(alarmed, actor('stability', -0.5))],
  }),
]

const arms: readonly OrderSpec[] = [
  order({
    id: 'shipMunitions', desk: 'arms', cost: 2, visibility: 'covert', cameo: '072', escalation: 2, norms: ['covert', 'force'], actors: ['pyongyang'], target: oneOf('moscow'),
    effects: [target('warEffort', 7), actor('economy', 2.8), actor('stability', 0.8), flow('munitions', 1), reliance('target', 'actor', 'arms', 9), reliance('actor', 'target', 'supply', 4), warmth(2.9)],
    onExposure: [gauge('alarm', 8), gauge('tension', 1.5), target('credibility', -2), actor('credibility', -1)],
  }),
  order({
    id: 'transferTechnology', desk: 'arms', cost: 2, visibility: 'covert', cameo: '072', escalation: 3, norms: ['covert', 'force'], actors: ['moscow'], target: oneOf('pyongyang'),
    effects: [target('arsenal', 0.6), target('stability', 1), flow('technology', 1), flow('munitions', 1.2), reliance('target', 'actor', 'arms', 14), reliance('target', 'actor', 'supply', 4), warmth(3.9), actor('stability', 0.4)],
    onExposure: [gauge('alarm', 12), gauge('tension', 3), actor('credibility', -3), warmth(-4, 'beijing', 'moscow'), of('beijing', 'stability', -0.8)],
  }),
  order({
    id: 'sendTroops', desk: 'arms', cost: 3, visibility: 'covert', cameo: '072', escalation: 8, norms: ['force', 'covert'], actors: ['pyongyang'], target: oneOf('moscow'), exposureOdds: 0.4,
    effects: [target('warEffort', 10), actor('economy', 4), actor('arsenal', 0.4), reliance('target', 'actor', 'protection', 14), reliance('actor', 'target', 'supply', 5), warmth(5.9)],
    onExposure: [gauge('alarm', 16), gauge('tension', 4), gauge('axisLook', 5), actor('credibility', -2), target('credibility', -2), of('beijing', 'stability', -1.5), of('seoul', 'stability', -1)],
  }),
  order({ id: 'armKyiv', desk: 'arms', cost: 2, cameo: '150', abroad: { to: 'kyiv', cameo: '072' }, escalation: 4, norms: ['aid', 'force'], actors: [...ALLIED], target: nobody, effects: [of('moscow', 'warEffort', -7), actor('economy', -0.4), warmth(-6, 'actor', 'moscow'), actor('credibility', 2), actor('stability', 0.6)] }),
  order({
    id: 'sellWeapons', breaks: ['noDealsAgainst'], desk: 'arms', cost: 2, cameo: '072', escalation: 3, norms: ['force', 'bloc'], actors: ['washington', 'moscow', 'beijing', 'seoul'],
    effects: [actor('economy', 1.4), target('economy', -0.5), target('stability', 0.9), reliance('target', 'actor', 'arms', 6), warmth(0.9), when(is('target', 'pyongyang'), target('arsenal', 0.3)), pariahPrice(3), looksLikeAxis(3)],
    needs: [{ reason: 'targetIsRival', condition: { kind: 'warmth', between: ['actor', 'target'], atLeast: -20 } }],
  }),
]

const security: readonly OrderSpec[] = [
  order({
    id: 'jointExercise', breaks: ['noDealsAgainst'], desk: 'security', cost: 2, cameo: '062', escalation: 5, norms: ['force', 'bloc'], alliedResponse: true,
    needs: [{ reason: 'targetIsRival', condition: { kind: 'warmth', between: ['actor', 'target'], atLeast: -20 } }],
    effects: [
      reliance('target', 'actor', 'protection', 4), reliance('actor', 'target', 'protection', 3), actor('stability', 0.5), target('stability', 0.5),
      when(alliedPair, gauge('alarm', -3), of('beijing', 'stability', -0.4), of('pyongyang', 'stability', -0.6), warmth(-1.2, 'actor', 'beijing')),
      when(not(alliedPair), gauge('alarm', 3)), looksLikeAxis(9),
    ],
  }),
  order({
    id: 'deployAsset', breaks: ['noDealsAgainst'], desk: 'security', cost: 3, cameo: '074', escalation: 7, norms: ['force'], actors: ['washington', 'moscow'], alliedResponse: true,
    needs: [{ reason: 'targetIsRival', condition: { kind: 'warmth', between: ['actor', 'target'], atLeast: -20 } }],
    effects: [
      target('stability', 2), actor('stability', 0.6), reliance('target', 'actor', 'protection', 7),
      when(alliedPair, gauge('alarm', -6), of('beijing', 'stability', -0.7), of('pyongyang', 'stability', -1.2), warmth(-1.2, 'actor', 'beijing')),
      when(not(alliedPair), gauge('alarm', 6)),
    ],
  }),
  order({
    id: 'raisePosture', desk: 'security', cost: 1, cameo: '152', escalation: 6, norms: ['force'], target: nobody, alliedResponse: true,
    needs: [{ reason: 'fullyMobilised', condition: { kind: 'seatNumber', measure: 'posture', whose: 'actor', atMost: 3.5 } }],
    effects: [actor('posture', 1), actor('stability', 1), actor('economy', -0.3)], applause: true,
  }),
  order({
    id: 'standDown', desk: 'security', cost: 1, cameo: '0356', escalation: -6, norms: ['peace', 'yielding'], target: nobody,
    needs: [{ reason: 'alreadyRoutine', condition: { kind: 'seatNumber', measure: 'posture', whose: 'actor', atLeast: 1.5 } }],
    effects: [actor('posture', -1), actor('stability', -0.3), actor('credibility', 1.5), warmth(2.5, 'actor', 'rivals'), { kind: 'hostility', between: ['actor', 'rivals'], by: -0.5 }],
  }),
  order({
    id: 'missileTest', breaks: ['testMoratorium'], desk: 'security', cost: 1, cameo: '150', escalation: 11, norms: ['force'], actors: ['pyongyang'], target: nobody,
    effects: [actor('arsenal', 0.5), actor('stability', 1.7), gauge('alarm', 11), unitesRivals(3), of('seoul', 'stability', -0.5), of('tokyo', 'stability', -0.4), warmth(-4, 'beijing', 'pyongyang'), of('beijing', 'stability', -0.5)],
  }),
  order({
    id: 'nuclearTest', breaks: ['testMoratorium'], desk: 'security', cost: 3, cameo: '150', escalation: 26, norms: ['force'], actors: ['pyongyang'], target: nobody, oncePerMatch: true,
    needs: [{ reason: 'arsenalTooSmall', condition: { kind: 'seatNumber', measure: 'arsenal', whose: 'actor', atLeast: 4 } }],
    effects: [
      actor('arsenal', 1.6), actor('stability', 4.5), actor('economy', -2.5), gauge('alarm', 30), unitesRivals(7), of('seoul', 'stability', -0.5), of('tokyo', 'stability', -0.5),
      warmth(-18, 'beijing', 'pyongyang'), of('beijing', 'stability', -2.2), reliance('pyongyang', 'beijing', 'supply', -5),
    ],
  }),
  order({
    id: 'greyZone', desk: 'security', cost: 1, cameo: '150', escalation: 9, norms: ['force', 'meddling'], actors: [...NORTHERN, 'seoul'],
    effects: [target('stability', -1.8), actor('stability', 1), warmth(-2.4), { kind: 'hostility', between: ['actor', 'target'], atLeast: 'display' }, when(not(is('actor', 'seoul')), gauge('alarm', 6), ...unitesRivals(1.5))],
  }),
  order({
    id: 'interdict', breaks: DELIVERIES, desk: 'security', cost: 2, cameo: '191', escalation: 12, norms: ['force', 'law'], actors: [...ALLIED], target: oneOf('moscow', 'pyongyang'),
    needs: [{ reason: 'noExposedDeal', condition: { kind: 'exposedDeal', of: 'target' } }],
    effects: [target('economy', -3), warmth(-1.3), { kind: 'hostility', between: ['actor', 'target'], atLeast: 'use' }, actor('stability', 1.4), actor('credibility', 1), flow('munitions', -1.5), of('moscow', 'warEffort', -2)],
  }),
  order({
    id: 'cyber', desk: 'security', cost: 1, visibility: 'covert', cameo: '155', escalation: 4, norms: ['covert', 'force'],
    effects: [target('economy', -1.8), actor('economy', 0.9)], onExposure: [actor('credibility', -3), gauge('tension', 1.5), gauge('alarm', 3), warmth(-6)],
  }),
  order({
    id: 'threaten', desk: 'security', cost: 1, cameo: '139', escalation: 10, norms: ['force'],
    effects: [target('stability', -1.5), actor('stability', 1.2), { kind: 'hostility', between: ['actor', 'target'], atLeast: 'threat' }, warmth(-3.5), when(not(is('actor', ...ALLIED)), gauge('alarm', 6)), when(is('actor', 'pyongyang'), ...unitesRivals(2))],
  }),
]

const intelligence: readonly OrderSpec[] = [
  order({ id: 'watch', desk: 'intelligence', cost: 1, visibility: 'covert', cameo: '010', norms: [], exposureOdds: 0, effects: [{ kind: 'watch', rounds: 2 }, actor('stability', 0.3)] }),
  order({
    id: 'publishEvidence', desk: 'intelligence', cost: 1, cameo: '112', escalation: 2, norms: ['law'],
    needs: [{ reason: 'noEvidence', condition: { kind: 'exposedDeal', of: 'target' } }],
    effects: [{ kind: 'exposeDeal' }, target('credibility', -4), target('stability', -0.5), actor('credibility', 2), gauge('alarm', 5)],
  }),
]

const home: readonly OrderSpec[] = [
  order({ id: 'stimulate', desk: 'home', cost: 2, visibility: 'domestic', cameo: '014', norms: [], target: nobody, effects: [actor('economy', 2.4)] }),
  order({ id: 'rally', desk: 'home', cost: 1, visibility: 'domestic', cameo: '017', escalation: 1, norms: ['force'], target: nobody, effects: [actor('stability', 1.1), warmth(-2, 'actor', 'rivals'), actor('credibility', -0.4)], applause: true }),
  order({ id: 'reform', reforms: true, desk: 'home', cost: 2, visibility: 'domestic', cameo: '014', norms: ['law'], target: nobody, effects: [actor('economy', 0.6), actor('stability', -0.3)] }),
  order({ id: 'rest', desk: 'home', cost: 0, visibility: 'domestic', cameo: '010', norms: [], target: nobody, effects: [actor('capital', 2)] }),
]

export const orders: readonly OrderSpec[] = [...diplomacy, ...trade, ...arms, ...security, ...intelligence, ...home]
