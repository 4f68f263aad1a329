import { renderToStaticMarkup } from 'react-dom/server'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { createMatchStore } from '../../client/matchStore.ts'
import { TableContext, unconnected } from '../../client/tableContext.ts'
import { ladderOutlook, warPrice } from '../../engine/crisis/outlook.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { negotiatingTable } from '../../engine/testing/table.ts'
import { viewFor } from '../../engine/view.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { realCourse } from '../../scenarios/realCourse/scenario.ts'
import { SCENARIOS } from '../../scenarios/scenarios.ts'
import { fishingGrounds } from '../../scenarios/testing/fishingGrounds.ts'
import { tutorial } from '../../scenarios/tutorial/scenario.ts'
import { RuleLink } from '../kit/Ledger.tsx'
import { Rulebook } from './Rulebook.tsx'
import { ScenarioChoice } from './ScenarioChoice.tsx'

const NAMESPACES = ['kit', 'phases', 'seats', 'rules', 'orders', 'agendas', 'causes', 'clauses', 'crisis', 'desk', 'frontPage', 'ledger', 'lines', 'reveal', 'statements', 'worldEvents']
const messages = Object.fromEntries(NAMESPACES.map((name): [string, unknown] => [name, JSON.parse(readFileSync(path.join(import.meta.dirname, `../wording/en/${name}.json`), 'utf8'))]))
const read = (node: ReactNode): string => renderToStaticMarkup(<IntlProvider locale="en-GB" timeZone="UTC" messages={messages as never}>{node}</IntlProvider>)

function rulebookOf(scenario: Scenario): string {
  const crisis = { ladder: ladderOutlook(scenario, { seat: null, hotline: false }), war: warPrice(scenario) }
  const choice = <ScenarioChoice label="Rulebook of" all={SCENARIOS.map(({ id }) => ({ id, name: id }))} shown={scenario.id} />
  return read(<Rulebook choice={choice} chapters={[]} data={{ ...scenario, crisis }} />)
}
const idsOf = ({ orders, agendas, worldEvents, thresholds }: Scenario): readonly string[] => [
  ...orders.map(({ id }) => `order-${id}`), ...agendas.map(({ id }) => `aim-${id}`), ...worldEvents.map(({ id }) => `event-${id}`), ...thresholds.map(({ id }) => `threshold-${id}`),
]
const anchors = (html: string): readonly string[] => [...html.matchAll(/<li id="((?:order|aim|event|threshold)-[^"]+)"/g)].map((match) => match[1] ?? '')

describe('the rulebook', () => {
  it.each([lipsAndTeeth, tutorial, realCourse, fishingGrounds].map((scenario) => [scenario.id, scenario] as const))('of %s has its orders, aims, events and thresholds, and no others', (_, scenario) => {
    expect(new Set(anchors(rulebookOf(scenario)))).toEqual(new Set(idsOf(scenario)))
  })

  it('says whose it is, and leads to every other at its own address', () => {
    const html = rulebookOf(tutorial)
    for (const { id } of SCENARIOS) expect(html).toContain(`href="/rules/${id}"`)
    expect(html).toMatch(/aria-current="page"[^>]*href="\/rules\/tutorial"|href="\/rules\/tutorial"[^>]*aria-current="page"/)
  })

  it('has no chapter of events where a scenario has none', () => {
    expect(rulebookOf(realCourse)).not.toContain('id="events"')
    expect(rulebookOf(tutorial)).toContain('id="events"')
  })
})

describe('a link to a rule', () => {
  it('leads from a match to the rulebook of its scenario, and from elsewhere to the first', () => {
    const { scenario, state } = negotiatingTable()
    const view = viewFor(scenario, state, { type: 'public' })
    const table = { ...unconnected('m'), store: createMatchStore('m', { view: { ...view, match: { ...view.match, scenarioId: 'tutorial' } } }) }
    expect(read(<TableContext.Provider value={table}><RuleLink rule="T3" /></TableContext.Provider>)).toContain('href="/rules/tutorial#T3"')
    expect(read(<RuleLink rule="T3" />)).toContain('href="/rules#T3"')
  })
})
