import { describe, expect, it } from 'vitest'
import { settings } from '../../engine/commands.ts'
import { hosting } from '../../protocol/hostActs.ts'
import { minutesOf, TEMPLATES } from '../../protocol/hosting.ts'
import { scenarioById } from '../../scenarios/scenarios.ts'

describe('the templates of a session', () => {
  it.each(TEMPLATES)('$id is whole: scenario, settings and seating that the server takes', (template) => {
    expect(scenarioById(template.scenarioId)).not.toBeNull()
    expect(settings.safeParse(template.settings).success).toBe(true)
    expect(hosting.safeParse(template.hosting).success).toBe(true)
  })
  it('fits a seminar of eight rounds into ninety minutes', () => {
    const seminar = TEMPLATES.find(({ id }) => id === 'seminar')!
    expect(minutesOf(seminar.settings.clocks, seminar.settings.rounds)).toBeGreaterThanOrEqual(75)
    expect(minutesOf(seminar.settings.clocks, seminar.settings.rounds)).toBeLessThanOrEqual(90)
  })
})
