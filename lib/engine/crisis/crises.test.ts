import { describe, expect, it } from 'vitest'
import type { Actor, Command } from '../commands.ts'
import { crisisTable } from '../testing/crisisTable.ts'
import { EVERYONE } from '../knowledge.ts'
import { asked, bySeat, HOST, must, negotiatingTable, SCENARIO, withEvents, type Table } from '../testing/table.ts'
import { startingTreaty } from '../treaties/evolveTreaties.ts'
import type { PrincipalChoice } from '../vocabulary.ts'
import { viewFor } from '../view.ts'

const codeOf = (table: Table, actor: Actor, command: Command): string | null => {
  const decision = asked(table, actor, command)
  return decision.ok ? null : decision.error.code
}
const choose = (table: Table, seoul: PrincipalChoice, pyongyang: PrincipalChoice): Table => must(must(must(
  table, bySeat('seoul'), { type: 'chooseInCrisis', choice: seoul }), bySeat('pyongyang'), { type: 'chooseInCrisis', choice: pyongyang }), HOST, { type: 'advancePhase' })
const crisisIn = (table: Table) => table.state.crises.at(-1)
const sumOf = (table: Table, key: string): number =>
  table.state.ledger.filter((entry) => entry.key === key && entry.cause.type === 'crisis').reduce((sum, { amount }) => sum + amount, 0)

/** A seed whose first steps bring no accident. */
const calm = (): Table => {
  for (let seed = 0; seed < 50; seed++) {
    const table = crisisTable(`calm ${seed}`)
    if (crisisIn(choose(choose(table, 'hold', 'hold'), 'hold', 'hold'))?.end === 'fizzled') return table
  }
  throw new Error('no calm seed')
}

describe('crises', () => {
  it('C2: the challenger and the seat whose act it was are the principals', () => {
    expect(crisisIn(crisisTable())).toMatchObject({ principals: ['seoul', 'pyongyang'], rung: 'display', step: 1, end: null })
  })

  it('C3: the one who backs down pays, more in a democracy, and the other gains', () => {
    const table = choose(crisisTable(), 'backDown', 'hold')
    expect(crisisIn(table)?.end).toBe('backedDown')
    expect(sumOf(table, 'stability.seoul')).toBeLessThan(-2)
    expect(sumOf(table, 'stability.pyongyang')).toBeGreaterThan(0)
    expect(sumOf(table, 'credibility.seoul')).toBe(-2)
  })

  it('C3: both back down: a settlement, credit to both', () => {
    const table = choose(crisisTable(), 'backDown', 'backDown')
    expect(crisisIn(table)?.end).toBe('settled')
    expect([sumOf(table, 'credibility.seoul'), sumOf(table, 'credibility.pyongyang'), sumOf(table, 'tension')]).toEqual([1, 1, -5])
  })

  it('C4: public allies in force owe; C6: abandoning is a breach', () => {
    const table = crisisTable()
    const owing = crisisIn(table)?.obligations.map(({ partner, to, kind }) => `${partner} ${to} ${kind}`)
    expect(owing).toContain('washington seoul defence')
    expect(owing).toContain('beijing pyongyang defence')
    expect(owing?.some((line) => line.startsWith('moscow'))).toBe(false)
    const left = choose(must(table, bySeat('washington'), { type: 'answerObligation', choice: 'abandon' }), 'backDown', 'hold')
    expect(sumOf(left, 'credibility.washington')).toBe(-3)
    expect(left.state.treaties.flatMap(({ findings }) => findings).some(({ verdict, by }) => verdict === 'breached' && by === 'washington')).toBe(true)
    expect(codeOf(table, bySeat('moscow'), { type: 'answerObligation', choice: 'honour' })).toBe('owesNothing')
  })

  it('C5: a partner answers once a crisis', () => {
    const next = choose(must(calm(), bySeat('washington'), { type: 'answerObligation', choice: 'honour' }), 'hold', 'hold')
    expect(crisisIn(next)?.answers.washington).toBe('honour')
    expect(codeOf(next, bySeat('washington'), { type: 'answerObligation', choice: 'abandon' })).toBe('owesNothing')
  })

  it('C7: two holds in a row fizzle; each step is a phase of its own', () => {
    const first = choose(calm(), 'hold', 'hold')
    expect([first.state.phase, crisisIn(first)?.step]).toEqual(['crisis', 2])
    expect(crisisIn(choose(first, 'hold', 'hold'))?.end).toBe('fizzled')
  })

  it('C9: climbing to the top is war: the match ends and all pay, those who escalated most', () => {
    let table = crisisTable()
    while (table.state.phase === 'crisis') table = choose(table, 'escalate', 'hold')
    expect([table.state.end?.reason, crisisIn(table)?.end]).toEqual(['war', 'war'])
    expect(sumOf(table, 'stability.seoul')).toBeLessThan(sumOf(table, 'stability.tokyo') - 5)
    expect(table.state.end?.scores.beijing.total).toBeLessThanOrEqual(-20)
  })

  it('C8: accidents come about as often as announced', () => {
    const seeds = Array.from({ length: 150 }, (_, seed) => choose(crisisTable(`odds ${seed}`), 'hold', 'hold'))
    const steps = seeds.flatMap((table) => crisisIn(table)?.steps ?? [])
    expect(steps.every(({ accidentOdds, draw, accident }) => accidentOdds === SCENARIO.tuning['crisis.accident.display'] && accident === draw < accidentOdds)).toBe(true)
    expect(steps.filter(({ accident }) => accident).length).toBeGreaterThan(0)
    expect(steps.filter(({ accident }) => accident).length).toBeLessThan(20)
  })

  it('C10: each principal sees nine cells, mirrored, and onlookers none', () => {
    const { state } = crisisTable()
    const desk = (seat: 'seoul' | 'pyongyang' | 'moscow') => viewFor(SCENARIO, state, { type: 'seat', seat }).crisisDesk
    const [mine, theirs] = [desk('seoul')?.cells ?? [], desk('pyongyang')?.cells ?? []]
    expect(mine).toHaveLength(9)
    for (const cell of mine) {
      const mirror = theirs.find((other) => other.mine === cell.theirs && other.theirs === cell.mine)
      expect([mirror?.stabilityTheirs, mirror?.stabilityMine, mirror?.rungAfter]).toEqual([cell.stabilityMine, cell.stabilityTheirs, cell.rungAfter])
    }
    expect(desk('moscow')).toEqual({ role: 'onlooker', choice: null, cells: [] })
  })

  it('C11: mediation ends the crisis once both accept; one refusal ends the offer', () => {
    const table = must(crisisTable(), bySeat('moscow'), { type: 'offerMediation' })
    expect(codeOf(table, bySeat('tokyo'), { type: 'offerMediation' })).toBe('mediationOpen')
    expect(codeOf(crisisTable(), bySeat('seoul'), { type: 'offerMediation' })).toBe('notThirdParty')
    const half = must(table, bySeat('seoul'), { type: 'answerMediation', accept: true })
    expect(crisisIn(half)?.end).toBeNull()
    const done = must(half, bySeat('pyongyang'), { type: 'answerMediation', accept: true })
    expect([crisisIn(done)?.end, done.state.phase, done.state.round]).toEqual(['mediated', 'briefing', 2])
    expect(sumOf(done, 'credibility.moscow')).toBe(1.5)
    expect(crisisIn(must(half, bySeat('pyongyang'), { type: 'answerMediation', accept: false }))?.mediation).toBeNull()
  })

  it('C12: the host opens a way out on the same terms', () => {
    const offered = must(crisisTable(), HOST, { type: 'offerWayOut' })
    const out = must(must(offered, bySeat('seoul'), { type: 'answerMediation', accept: true }), bySeat('pyongyang'), { type: 'answerMediation', accept: true })
    expect(crisisIn(out)?.end).toBe('endedByHost')
  })

  it('C14: when the regime in Pyongyang falls, a crisis without an act opens between Seoul and Beijing', () => {
    const reveal = must(negotiatingTable(), HOST, { type: 'advancePhase' })
    const fell = withEvents(reveal, [{
      type: 'stageResolved', round: 1, stage: 'homes', acts: [], exposed: [], treatyChanges: [], findings: [], watches: [], lines: {}, draws: [], discovered: [],
      entries: [{ key: 'stability.beijing', amount: -9, rule: 'R27', cause: { type: 'threshold', id: 'collapse' }, round: 1, stage: 'homes', knownTo: EVERYONE }],
    }])
    const table = must(fell, HOST, { type: 'advancePhase' })
    expect([table.state.phase, crisisIn(table)?.actId, crisisIn(table)?.principals]).toEqual(['crisis', null, ['seoul', 'beijing']])
  })

  it('C15: honouring a duty to one principal breaks neutrality that is owed to the other', () => {
    const table = crisisTable()
    const neutral = startingTreaty({
      id: 'neutral', title: 'Neutrality', parties: ['pyongyang', 'washington'], clauses: [{ kind: 'neutrality', obliged: null, about: null, text: '' }],
      term: null, exitNotice: 1, secret: false, needsRatification: false, status: 'inForce', bond: 1, ratifiedBy: [],
    })
    const answered = (treaties: Table['state']['treaties'], choice: 'honour' | 'consultOnly') => must(must(
      { ...table, state: { ...table.state, treaties } }, bySeat('washington'), { type: 'answerObligation', choice }), HOST, { type: 'advancePhase' })
    const paid = (after: Table) => after.state.ledger.filter(({ rule }) => rule === 'C15').map(({ key, amount }) => [key, amount])
    const broken = answered([...table.state.treaties, neutral], 'honour')
    expect(paid(broken)).toEqual([['credibility.washington', -3], ['warmth.pyongyang.washington', -8]])
    expect(broken.state.treaties.at(-1)?.findings).toEqual([expect.objectContaining({ verdict: 'breached', by: 'washington', clause: 0 })])
    expect(paid(answered([...table.state.treaties, neutral], 'consultOnly'))).toEqual([])
    expect(paid(answered(table.state.treaties, 'honour'))).toEqual([])
    expect(paid(answered([...table.state.treaties, { ...neutral, status: 'lapsed' }], 'honour'))).toEqual([])
  })

  it('C13: who does not choose follows its instructions', () => {
    const told = must(crisisTable(), bySeat('pyongyang'), { type: 'saveInstructions', instructions: { orders: 'runDraft', treaties: 'signNothing', crisis: 'backDown' } })
    const closed = must(told, HOST, { type: 'advancePhase' })
    expect(crisisIn(closed)?.steps[0]?.choices).toEqual({ seoul: 'hold', pyongyang: 'backDown' })
  })
})
