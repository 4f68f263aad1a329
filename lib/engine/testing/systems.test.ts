import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { NamedNumbers, NumberKey } from '../numbers.ts'
import type { PrincipalChoice } from '../vocabulary.ts'
import { crisisTable } from './crisisTable.ts'
import { order, says, whenResolved, worldAt, type Drafts } from './given.ts'
import { bySeat, HOST, must, type Table } from './table.ts'

type System = { readonly letter: string; readonly name: string; readonly rules: readonly string[] }

const rulebook = readFileSync(path.resolve(import.meta.dirname, '../RULES.md'), 'utf8')
const numbered = new Set([...rulebook.matchAll(/^- ([A-Z]\d+) /gm)].map((match) => match[1] ?? ''))
const systems: readonly System[] = [...rulebook.matchAll(/^\| ([A-Z]) \| (.+) \| (.+) \|$/gm)]
  .map(([, letter = '', name = '', rules = '']) => ({ letter, name, rules: rules.split(', ') }))

/** A number that the system moves, by which rule, and which way. */
type Felt = readonly [rule: string, key: NumberKey, way: 'up' | 'down', amount: number]
type Play = () => readonly Felt[]

/** One round played from these drafts, and what is said to come of it. */
function round(drafts: Drafts, felt: readonly (readonly [string, NumberKey, 'up' | 'down'])[], numbers: NamedNumbers = {}, state = worldAt(numbers)): readonly Felt[] {
  const brought = whenResolved(state, drafts)
  return felt.map(([rule, key, way]) => [rule, key, way, brought.moved(key, rule)])
}

const choose = (table: Table, seoul: PrincipalChoice, pyongyang: PrincipalChoice): Table => must(must(must(
  table, bySeat('seoul'), { type: 'chooseInCrisis', choice: seoul }), bySeat('pyongyang'), { type: 'chooseInCrisis', choice: pyongyang }), HOST, { type: 'advancePhase' })
const inCrisis = (table: Table, rule: string, key: NumberKey): number =>
  table.state.ledger.filter((entry) => entry.key === key && entry.rule === rule && entry.cause.type === 'crisis').reduce((sum, { amount }) => sum + amount, 0)

function war(): Table {
  let table = crisisTable()
  while (table.state.phase === 'crisis') table = choose(table, 'escalate', 'hold')
  return table
}

const ratify = order('ratify', null, { treatyId: 'russiaDprk2024' })
const spoken = (drafts: Drafts) => whenResolved(worldAt(), drafts).after

const PLAYS: Readonly<Record<string, Play>> = {
  A: () => round({ beijing: [order('greyZone', 'tokyo')] }, [['L4', 'credibility.beijing', 'down']]),
  B: () => round({ moscow: [ratify], pyongyang: [ratify] }, [['O8', 'alarm', 'up'], ['H6', 'influence.moscow', 'up'], ['H6', 'influence.beijing', 'down']]),
  C: () => round({ beijing: [order('visit', 'moscow'), order('visit', 'pyongyang')] }, [['R11', 'economy.beijing', 'down'], ['R23', 'stability.beijing', 'down']], { axisLook: 44.5 }),
  D: () => {
    const price = (alarm: number) => whenResolved(worldAt({ alarm }), { seoul: [order('jointExercise', 'washington')] }).moved('capital.seoul', 'O3')
    return [['O4', 'capital.seoul', 'up', price(70) - price(10)]]
  },
  E: () => [
    ...round({ beijing: [order('cooperate', 'pyongyang')] }, [['R9', 'warmth.beijing.seoul', 'down'], ['R9', 'credibility.beijing', 'down']]),
    ...round({ beijing: [order('distance', 'pyongyang')] }, [['O8', 'warmth.beijing.pyongyang', 'down']]),
  ],
  F: () => [...round({}, [['R26', 'warEffort.moscow', 'down'], ['R21', 'stability.moscow', 'down']], { 'warEffort.moscow': 20 }), ...round({ pyongyang: [order('shipMunitions', 'moscow')] }, [['O8', 'warEffort.moscow', 'up']])],
  G: () => round({ pyongyang: [order('missileTest')] }, [['O8', 'warmth.seoul.tokyo', 'up'], ['R10', 'stability.tokyo', 'down']]),
  H: () => round({ pyongyang: [order('shipMunitions', 'moscow')], moscow: [order('transferTechnology', 'pyongyang')] }, [['O8', 'warEffort.moscow', 'up'], ['O8', 'economy.pyongyang', 'up'], ['O8', 'arsenal.pyongyang', 'up']]),
  I: () => round({}, [['R18', 'stability.beijing', 'down'], ['R17', 'capital.beijing', 'up']], { 'economy.beijing': 30, 'capital.beijing': 0 }),
  J: () => round({}, [['R19', 'stability.beijing', 'down'], ['R19', 'stability.pyongyang', 'up']], { tension: 65 }),
  K: () => round({ beijing: [says('ambiguous', { readers: ['seoul', 'tokyo'] })] }, [['L7', 'warmth.beijing.seoul', 'up'], ['L8', 'warmth.beijing.seoul', 'down'], ['L8', 'credibility.beijing', 'down']]),
  L: () => [['C9', 'stability.seoul', 'down', inCrisis(war(), 'C9', 'stability.seoul')], ['C9', 'stability.tokyo', 'down', inCrisis(war(), 'C9', 'stability.tokyo')]],
  M: () => round({ beijing: [order('squeeze', 'pyongyang')] }, [['O8', 'economy.pyongyang', 'down'], ['O8', 'reliance.pyongyang.beijing.trade', 'down'], ['H6', 'influence.beijing', 'down']]),
  N: () => {
    const called = spoken({ seoul: [says('callToRestrain', { about: 'beijing', restrain: 'pyongyang' })] })
    return [...round({}, [['L5', 'credibility.beijing', 'down']], {}, called), ...round({ beijing: [order('squeeze', 'pyongyang')] }, [['L5', 'stability.beijing', 'up']], {}, called)]
  },
  O: () => [
    ...round({ moscow: [order('aid', 'pyongyang')] }, [['O8', 'reliance.pyongyang.moscow.supply', 'up'], ['H6', 'influence.beijing', 'down'], ['H6', 'influence.moscow', 'up']]),
    ...round({ pyongyang: [order('visit', 'beijing'), order('visit', 'moscow')] }, [['R30', 'stability.pyongyang', 'up']]),
  ],
  P: () => {
    const { resolved, moved } = whenResolved(worldAt(), { beijing: [order('squeeze', 'pyongyang')] })
    const told = resolved.stages.flatMap(({ entries }) => entries).filter(({ key, rule }) => key === 'influence.beijing' && rule === 'H6').length
    return [['H6', 'influence.beijing', 'up', told], ['H6', 'influence.beijing', 'down', moved('influence.beijing')]]
  },
  Q: () => round({}, [['R25', 'stability.beijing', 'down'], ['R29', 'stability.seoul', 'down']], { 'stability.pyongyang': 25 }),
  R: () => [...round({ pyongyang: [order('missileTest')] }, [['R7', 'tension', 'up']]), ...round({ beijing: [order('summit', 'seoul')] }, [['O8', 'credibility.beijing', 'down'], ['O8', 'warmth.beijing.seoul', 'down']])],
  S: () => round({ beijing: [order('cooperate', 'seoul')] }, [['O7', 'warmth.beijing.seoul', 'up'], ['O8', 'warmth.seoul.washington', 'down']]),
  T: () => {
    const left = choose(must(crisisTable(), bySeat('washington'), { type: 'answerObligation', choice: 'abandon' }), 'backDown', 'hold')
    return [['C6', 'credibility.washington', 'down', inCrisis(left, 'C6', 'credibility.washington')], ['C6', 'stability.seoul', 'down', inCrisis(left, 'C6', 'stability.seoul')]]
  },
  U: () => round({ washington: [order('sanction', 'moscow')] }, [['O8', 'sanctions.washington.moscow', 'up'], ['O8', 'economy.moscow', 'down']]),
  V: () => round({ seoul: [order('recall', 'pyongyang')] }, [['L11', 'stability.seoul', 'down'], ['L11', 'credibility.seoul', 'down']], {}, spoken({ seoul: [says('pledgeSupport', { about: 'pyongyang' })] })),
}

/** Less than this no player feels. */
const FELT_FROM = 0.3

describe('the systems of the game', () => {
  it('names A to V once each, with rules that the book has', () => {
    expect(systems.map(({ letter }) => letter)).toEqual([...'ABCDEFGHIJKLMNOPQRSTUV'])
    expect(systems.flatMap(({ rules }) => rules).filter((rule) => !numbered.has(rule))).toEqual([])
    expect(Object.keys(PLAYS)).toEqual(systems.map(({ letter }) => letter))
  })

  it.each(systems)('System $letter is felt by its rules: $name', ({ letter, rules }) => {
    for (const [rule, key, way, amount] of PLAYS[letter]?.() ?? []) {
      expect(rules, `${rule} ${key}`).toContain(rule)
      expect(way === 'up' ? amount : -amount, `${rule} ${key} ${way}`).toBeGreaterThanOrEqual(FELT_FROM)
    }
    expect(PLAYS[letter]?.().length).toBeGreaterThan(0)
  })
})
