import { cameoCsvOf } from '../../analysis/exports/cameoCsv.ts'
import { codedEventsOf } from '../../analysis/exports/codedEvents.ts'
import { ploverJsonOf } from '../../analysis/exports/ploverJson.ts'
import { actsCsvOf, pressCsvOf, scoresCsvOf } from '../../analysis/exports/tables.ts'
import type { Scenario } from '../../engine/scenario.ts'
import type { MatchState } from '../../engine/state.ts'

type Table = { readonly file: string; readonly type: string; readonly hasWords?: true; readonly text: (scenario: Scenario, state: MatchState) => string }

/** What a match can be read as outside; none carries a name, but for those that people typed (`hasWords`). */
export const EXPORT_TABLES: Readonly<Record<string, Table>> = {
  acts: { file: 'acts.csv', type: 'text/csv; charset=utf-8', text: actsCsvOf },
  scores: { file: 'scores.csv', type: 'text/csv; charset=utf-8', text: (_, state) => scoresCsvOf(state) },
  press: { file: 'press.csv', hasWords: true, type: 'text/csv; charset=utf-8', text: (_, state) => pressCsvOf(state) },
  cameo: { file: 'events-cameo.csv', type: 'text/csv; charset=utf-8', text: (scenario, state) => cameoCsvOf(codedEventsOf(scenario, state)) },
  plover: { file: 'events-plover.json', type: 'application/json; charset=utf-8', text: (scenario, state) => ploverJsonOf(codedEventsOf(scenario, state)) },
}
