import type { Namespace } from '../wording/namespaces.ts'

/** The wordings that a desk stands in at first; its other screens fetch theirs when they come. */
export const FIRST_NAMESPACES = [
  'agendas', 'clauses', 'desk', 'frontPage', 'ledger', 'lines', 'map', 'orders', 'rejections', 'square', 'statements', 'worldEvents',
] as const satisfies readonly Namespace[]

/** Those of a film's own parts, beside what a replay opens with; the front page brings its own. */
export const FILM_NAMESPACES = [...FIRST_NAMESPACES, 'causes', 'crisis', 'futures', 'reveal'] as const satisfies readonly Namespace[]

/** The wordings that all of a table's screens are set in, live or replayed. */
export const DESK_NAMESPACES = [...FIRST_NAMESPACES, 'causes', 'crisis', 'guide', 'letters', 'replay', 'reveal', 'stories'] as const satisfies readonly Namespace[]
