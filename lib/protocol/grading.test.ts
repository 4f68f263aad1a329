import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criteria, FIRST_CRITERIA, gradeOf, HOUSE_CRITERIA } from './grading.ts'

describe('a grading sheet', () => {
  it('gives the outcome no weight unless a host does: no result changes a grade', () => {
    expect(FIRST_CRITERIA.map(({ id }) => id)).toEqual([...HOUSE_CRITERIA])
    fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (one, other) => {
      const marks = { role: 80, reflection: 60 }
      expect(gradeOf(FIRST_CRITERIA, { ...marks, outcome: one })).toBe(gradeOf(FIRST_CRITERIA, { ...marks, outcome: other }))
    }))
    expect(gradeOf(FIRST_CRITERIA, { outcome: 100 })).toBeNull()
  })
  it('weighs the marks that are there, and no grade is none', () => {
    expect(gradeOf(FIRST_CRITERIA, { role: 80, reflection: 60 })).toBeCloseTo((20 * 80 + 30 * 60) / 50)
    expect(gradeOf(FIRST_CRITERIA, {})).toBeNull()
    expect(gradeOf([{ id: 'x', name: 'Own', weight: 5 }], { x: 0 })).toBe(0)
  })
  it('takes a host’s own criteria, each with a name and none twice', () => {
    expect(criteria.safeParse(FIRST_CRITERIA).success).toBe(true)
    expect(criteria.safeParse([{ id: 'own', name: 'Style', weight: 10 }]).success).toBe(true)
    for (const bad of [[], [{ id: 'own', name: '', weight: 10 }], [FIRST_CRITERIA[0], FIRST_CRITERIA[0]], [{ id: 'role', name: '', weight: 101 }]]) expect(criteria.safeParse(bad).success).toBe(false)
  })
})
