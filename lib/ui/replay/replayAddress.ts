import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** Whose eyes: a seat's, or all that happened. */
export type Lens = 'whole' | Seat
/** What a seat knew, or what it expected; a whole lens has neither. */
export type Shows = 'knew' | 'forecast'
/** What stands beside the match: another lens on it, or another match. */
export type Beside = { readonly type: 'lens'; readonly lens: Lens; readonly shows: Shows } | { readonly type: 'match'; readonly matchId: string }

/** What a replay shows: how it is looked at, and a moment by its place (null for the last). */
export type ReplayPlace = { readonly lens: Lens; readonly shows: Shows; readonly beside: Beside | null; readonly at: number | null }
/** What the address of a replay asks for, with a guest's key. */
export type ReplayAddress = ReplayPlace & { readonly share: string }

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

const one = (given: Asked[string]): string => (typeof given === 'string' ? given : given?.[0] ?? '')
const lensNamed = (name: string): Lens | null => (name === 'whole' ? 'whole' : SEATS.find((seat) => seat === name) ?? null)

/** `seoul`, `whole`, `forecast.seoul` or `match.ID`. */
export function besideText(beside: Beside): string {
  if (beside.type === 'match') return `match.${beside.matchId}`
  return beside.shows === 'forecast' ? `forecast.${beside.lens}` : beside.lens
}

export function readBeside(text: string): Beside | null {
  const [, kind, name = ''] = /^(?:(match|forecast)\.)?([\w-]{1,64})$/.exec(text) ?? []
  if (kind === 'match') return { type: 'match', matchId: name }
  const lens = lensNamed(name)
  if (lens === null || (kind === 'forecast' && lens === 'whole')) return null
  return { type: 'lens', lens, shows: kind === 'forecast' ? 'forecast' : 'knew' }
}

/** Read on the server, so that the page and the browser begin with the same moment. */
export function readAddress(asked: Asked): ReplayAddress {
  const at = one(asked.at)
  const lens = lensNamed(one(asked.lens)) ?? 'whole'
  return {
    lens, shows: lens !== 'whole' && one(asked.shows) === 'forecast' ? 'forecast' : 'knew', beside: readBeside(one(asked.beside)),
    at: /^\d{1,4}$/.test(at) ? Number(at) : null, share: one(asked.share),
  }
}

/** The same page at this moment, looked at in this way; a guest's key stays in it. */
export function addressAt(href: string, { lens, shows, beside, at }: ReplayPlace): string {
  const address = new URL(href)
  const asks = { at: at === null ? null : String(at), lens: lens === 'whole' ? null : lens, shows: shows === 'forecast' ? shows : null, beside: beside === null ? null : besideText(beside) }
  for (const [name, value] of Object.entries(asks)) {
    if (value === null) address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  }
  return address.href
}

export type FilmAsked = { readonly matchId: string; readonly share: string; readonly lens: Lens }

/** Where a film lies, zipped: the page tells the browser to fetch it, and the screen finds it fetched. */
export function filmPath({ matchId, share, lens }: FilmAsked): string {
  return `/api/replays/${encodeURIComponent(matchId)}?${new URLSearchParams({ lens, share, as: 'gzip' })}`
}
