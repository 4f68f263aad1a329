import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** Whose eyes: a seat's, or all that happened. */
export type Lens = 'whole' | Seat

/** What the address of a replay asks for: a lens, a moment by its place (null for the last), a guest's key. */
export type ReplayAddress = { readonly lens: Lens; readonly at: number | null; readonly share: string }

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

const one = (given: Asked[string]): string => (typeof given === 'string' ? given : given?.[0] ?? '')

/** Read on the server, so that the page and the browser begin with the same moment. */
export function readAddress(asked: Asked): ReplayAddress {
  const at = one(asked.at)
  return { lens: SEATS.find((seat) => seat === one(asked.lens)) ?? 'whole', at: /^\d{1,4}$/.test(at) ? Number(at) : null, share: one(asked.share) }
}

/** The same page at this moment, through this lens; a guest's key stays in it. */
export function addressAt(href: string, { lens, at }: { readonly lens: Lens; readonly at: number }): string {
  const address = new URL(href)
  address.searchParams.set('at', String(at))
  if (lens === 'whole') address.searchParams.delete('lens')
  else address.searchParams.set('lens', lens)
  return address.href
}
