import type { Namespace } from '../wording/namespaces.ts'

/** The wordings that a table's screens are set in, live or replayed. */
export const DESK_NAMESPACES = [
  'agendas', 'clauses', 'crisis', 'desk', 'frontPage', 'guide', 'ledger', 'letters', 'lines', 'map', 'orders', 'rejections', 'replay', 'statements', 'stories', 'worldEvents',
] as const satisfies readonly Namespace[]
