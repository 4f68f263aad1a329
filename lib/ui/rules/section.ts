import type { Seat } from '../../engine/vocabulary.ts'

/** One thing that can be linked to and found: a rule, an order, a clause kind, a rung. */
export type Entry = {
  /** The address after the `#`. */
  readonly id: string
  readonly mark?: string
  readonly head?: string
  readonly text: string
  /** Further lines, such as an order's effects. */
  readonly more?: readonly string[]
  readonly tag?: string
  readonly figure?: string
  readonly seats?: readonly Seat[]
}
export type Section = { readonly id: string; readonly title: string; readonly note?: string; readonly parts: readonly { readonly title?: string; readonly entries: readonly Entry[] }[] }

function says({ id, mark = '', head = '', text, more = [] }: Entry, wanted: string): boolean {
  return [id, mark, head, text, ...more].join(' ').toLowerCase().includes(wanted)
}

/** What of the sections names the words that are looked for; nothing empty is left. */
export function foundIn(sections: readonly Section[], search: string): readonly Section[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return sections
  return sections.map((section) => {
    const whole = section.title.toLowerCase().includes(wanted)
    const parts = section.parts.map((part) => ({ ...part, entries: whole ? part.entries : part.entries.filter((entry) => says(entry, wanted)) }))
    return { ...section, parts: parts.filter(({ entries }) => entries.length > 0) }
  }).filter(({ parts }) => parts.length > 0)
}
