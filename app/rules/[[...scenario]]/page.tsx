import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ladderOutlook, warPrice } from '@/lib/engine/crisis/outlook.ts'
import { exposureOdds } from '@/lib/engine/orders/exposureOdds.ts'
import type { OrderSpec, Scenario } from '@/lib/engine/scenario.ts'
import { DEFAULT_SCENARIO_ID, scenarioById, SCENARIOS } from '@/lib/scenarios/scenarios.ts'
import { Rulebook } from '@/lib/ui/rules/Rulebook.tsx'
import { ScenarioChoice } from '@/lib/ui/rules/ScenarioChoice.tsx'
import { chaptersIn } from '@/lib/ui/rules/rulesIn.ts'
import { readerLanguage, translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

type Props = { readonly params: Promise<{ readonly scenario?: readonly string[] }> }

/** `/rules` is the first scenario's, `/rules/ID` any other's. */
async function scenarioAsked({ params }: Props): Promise<Scenario> {
  const { scenario: [id = DEFAULT_SCENARIO_ID, ...more] = [] } = await params
  return (more.length === 0 ? scenarioById(id) : null) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id } = await scenarioAsked(props)
  const t = await translatorFor(['rules'])
  return { title: id === DEFAULT_SCENARIO_ID ? t('rules.title') : `${t('rules.title')} · ${t(nameKey(id))}` }
}

const nameKey = (id: string) => `rules.scenario.${id}` as 'rules.scenario.tutorial'

/** Made from the engine's own rulebook and the scenario's own orders. */
export default async function RulesPage(props: Props) {
  const book = await readFile(join(process.cwd(), 'lib/engine/RULES.md'), 'utf8')
  const scenario = await scenarioAsked(props)
  const t = await translatorFor(['rules'])
  const { id, orders, agendas, thresholds, worldEvents, startValues } = scenario
  return (
    <Wording namespaces={['rules', 'orders', 'agendas', 'causes', 'clauses', 'crisis', 'frontPage', 'ledger', 'lines', 'reveal', 'statements', 'worldEvents']}>
      <Rulebook
        choice={<ScenarioChoice label={t('rules.scenarios')} all={SCENARIOS.map((one) => ({ id: one.id, name: t(nameKey(one.id)) }))} shown={id} />}
        chapters={await chaptersIn(await readerLanguage(), book)}
        data={{ orders: orders.map((spec) => withOdds(scenario, spec)), agendas, thresholds, worldEvents, startValues, crisis: { ladder: ladderOutlook(scenario, { seat: null, hotline: false }), war: warPrice(scenario) } }}
      />
    </Wording>
  )
}

/** X2: what an order does not say of its own odds the scenario says for all. */
function withOdds(scenario: Scenario, spec: OrderSpec): OrderSpec {
  return spec.visibility === 'covert' ? { ...spec, exposureOdds: exposureOdds(scenario, spec, { watchers: 0, sharing: false }) } : spec
}
