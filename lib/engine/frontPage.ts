import type { Seat } from './vocabulary.ts'

/** A story made by rule. Texts live in wording files under `key`; of its wordings `variant` picks one, counted round and round (N2). */
export type Story = {
  readonly key: string
  readonly variant: number
  readonly seats: readonly Seat[]
  /** Other values of the wording: ids of orders, treaties' titles, numbers. */
  readonly values: Readonly<Record<string, string | number>>
  /** Acts, treaties, crises and world events behind it. */
  readonly from: readonly string[]
  readonly weight: number
  /** Only in the page of those who know more. */
  readonly confidential: boolean
}

export type FrontPage = {
  readonly round: number
  readonly lead: Story
  readonly seconds: readonly Story[]
  readonly notices: readonly Story[]
}
