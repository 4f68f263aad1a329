import type { Seat } from '../vocabulary.ts'

/** One seat has told another how it understood a third. */
export type Note = { readonly by: Seat; readonly with: Seat; readonly about: Seat; readonly round: number; readonly atMs: number }
