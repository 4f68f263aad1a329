import type { ClauseKind, Desk, Seat } from './vocabulary.ts'

/** Points by which a desk or an order is liked beyond what it brings; one that is not named counts 0. */
type DeskLeanings = Readonly<Record<Exclude<Desk, 'statements'>, number>>
type OrderLeanings = Readonly<Record<string, number>>
/** 1 = court, -1 = oppose. */
type Wishes = Readonly<Partial<Record<Seat, number>>>

/** What a capital is inclined to do before it reckons. Bots with less strength keep closer to it. */
export type Doctrine = {
  /** Whose word counts with it, most first: the first of them that is not speaking itself is called upon to restrain it. */
  readonly listensTo: readonly Seat[]
  /** Wished-for relation with each other seat. */
  readonly towards: Wishes
  readonly desks: DeskLeanings
  readonly orders: OrderLeanings
  /** Worth of a clause to this capital with a seat it wishes to court, before risk. */
  readonly clauses: Readonly<Partial<Record<ClauseKind, number>>>
  /** 0 = yields in every crisis, 1 = never. */
  readonly nerve: number
  /** How much it values quiet: multiplies the price of tension. */
  readonly quiet: number
  /** What it may say to all in the first round: in English for the record, and the name by which screens know it in other languages. */
  readonly opening: { readonly name: string; readonly text: string } | null
}

/** What a seat sets out to do in a match, on top of its doctrine. */
export type Plan = {
  readonly id: string
  /** Who may draw it; everyone where none are named. */
  readonly seats?: readonly Seat[]
  /** How readily it is drawn where none is set; 0 = only when asked for. */
  readonly weight: number
  readonly desks?: Partial<DeskLeanings>
  readonly orders?: OrderLeanings
  /** Change of the wished-for relation with a seat. */
  readonly towards?: Wishes
  /** Seats with which it has no friendly dealings. */
  readonly shuns?: readonly Seat[]
  readonly nerve?: number
}

/** How bots play a scenario's seats. Whatever it leaves out is played as any seat would be, by how warm it stands with the others. */
export type Conduct = {
  readonly doctrines: Readonly<Partial<Record<Seat, Partial<Doctrine>>>>
  readonly plans: readonly Plan[]
}
