import { branded } from '../../base/brand.ts'
import { evolveAll } from '../evolve.ts'
import type { ActId } from '../ids.ts'
import { EVERYONE } from '../knowledge.ts'
import { bySeat, HOST, must, negotiatingTable, type Table } from './table.ts'

/** A table in the first step of a crisis over a missile test. */
export function crisisTable(seed = 'crisis'): Table {
  const table = negotiatingTable(seed)
  const act = { actId: branded<ActId>('r1.pyongyang.0'), by: ['seoul', 'tokyo'] as const, weight: 12 }
  const state = evolveAll(table.state, [
    { type: 'stageResolved', round: 1, stage: 'security', entries: [], exposed: [], treatyChanges: [], findings: [], watches: [], lines: {}, draws: [], discovered: [], acts: [{
      type: 'order', id: act.actId, round: 1, seat: 'pyongyang', cost: 2, outcome: 'done', reason: null, auto: false, exposedInRound: null, knownTo: EVERYONE,
      draft: { order: 'missileTest', target: null, second: null, treatyId: null },
    }] },
    { type: 'roundRevealed', round: 1, contestable: [act], pages: [] },
    { type: 'phaseOpened', phaseNumber: 3, phase: 'reaction', round: 1, openedAtMs: 0, deadlineMs: 60_000 },
  ])
  const reacting: Table = { ...table, state }
  return must(must(reacting, bySeat('seoul'), { type: 'react', actId: act.actId, choice: 'contest' }), HOST, { type: 'advancePhase' })
}
