import { describe, expect, it } from 'vitest'
import { referenceMatch } from '../../analysis/history/referenceMatch.ts'
import { accountOf } from './account.ts'
import { CHRONICLE } from './chronicle.ts'
import { RECORD } from './record.ts'

const rows = Object.values(CHRONICLE)

describe('the record of the real course', () => {
  it('names for every deed that is not usual an event of its chronicle, with its source', () => {
    for (const { date, status, fact, source } of RECORD) {
      if (status === 'usual') expect([source, rows.some((row) => row.fact === fact)], fact).toEqual([null, false])
      else expect(rows, fact).toContainEqual({ date, status, fact, source })
    }
    for (const { fact, source } of rows) expect(source, fact).toMatch(/\w{4,}.* 202[34]/)
  })

  it('plays every event of its chronicle, in the order of their days', () => {
    const played = new Set(RECORD.map(({ fact }) => fact))
    expect(rows.filter(({ fact }) => !played.has(fact))).toEqual([])
    expect(new Set(rows.map(({ fact, date }) => `${date} ${fact}`)).size).toBe(rows.length)
    for (const days of [rows, RECORD].map((list) => list.map(({ date }) => date))) expect(days).toEqual(days.toSorted())
  })

  it('tells of every order of the reference match which deed it stands for', () => {
    const orders = referenceMatch().state.acts.filter((act) => act.type === 'order')
    const told = orders.map((act) => accountOf(act))
    expect(told).not.toContain(null)
    expect(new Set(told).size).toBe(RECORD.filter((deed) => 'order' in deed).length)
  })
})
