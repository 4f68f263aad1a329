import type { Metadata } from 'next'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ladderOutlook, warPrice } from '@/lib/engine/crisis/outlook.ts'
import { exposureOdds } from '@/lib/engine/orders/exposureOdds.ts'
import type { OrderSpec, Scenario } from '@/lib/engine/scenario.ts'
import { DEFAULT_SCENARIO_ID, scenarioById } from '@/lib/scenarios/scenarios.ts'
import { Rulebook } from '@/lib/ui/rules/Rulebook.tsx'
import { chaptersIn } from '@/lib/ui/rules/rulesIn.ts'
import { readerLanguage, translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['rules']))('rules.title') }
}

/** Made from the engine's own rulebook and the scenario's own orders. */
export default async function RulesPage() {
  const book = await readFile(join(process.cwd(), 'lib/engine/RULES.md'), 'utf8')
  const scenario = scenarioById(DEFAULT_SCENARIO_ID)
  if (scenario === null) throw new Error(`no scenario ${DEFAULT_SCENARIO_ID}`)
  return (
    <Wording namespaces={['rules', 'orders', 'agendas', 'causes', 'clauses', 'crisis', 'frontPage', 'ledger', 'lines', 'reveal', 'statements']}>
      <Rulebook
        chapters={await chaptersIn(await readerLanguage(), book)} orders={scenario.orders.map((spec) => withOdds(scenario, spec))} agendas={scenario.agendas} thresholds={scenario.thresholds} startValues={scenario.startValues}
        crisis={{ ladder: ladderOutlook(scenario, { seat: null, hotline: false }), war: warPrice(scenario) }}
      />
    </Wording>
  )
}

/** X2: what an order does not say of its own odds the scenario says for all. */
function withOdds(scenario: Scenario, spec: OrderSpec): OrderSpec {
  return spec.visibility === 'covert' ? { ...spec, exposureOdds: exposureOdds(scenario, spec, { watchers: 0, sharing: false }) } : spec
}
