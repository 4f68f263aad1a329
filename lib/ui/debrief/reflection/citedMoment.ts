import type { DebriefPlace } from '../../../protocol/debrief.ts'
import { readAddress } from '../../replay/replayAddress.ts'

/** A moment from its permalink; null where the link is to something else. */
export function citedMoment(link: string, { matchId, moments }: { readonly matchId: string; readonly moments: number }): DebriefPlace | null {
  const url = addressIn(link)
  if (url === null || url.pathname !== `/replays/${encodeURIComponent(matchId)}`) return null
  const { at, lens } = readAddress(Object.fromEntries(url.searchParams))
  return at === null || at >= moments ? null : { at, lens }
}

function addressIn(link: string): URL | null {
  try {
    return new URL(link.trim(), 'http://here.invalid')
  } catch {
    return null
  }
}

export const permalinkOf = (matchId: string, { at, lens }: DebriefPlace): string => `/replays/${encodeURIComponent(matchId)}?at=${at}${lens === 'whole' ? '' : `&lens=${lens}`}`

export const isSame = (one: DebriefPlace, other: DebriefPlace): boolean => one.at === other.at && one.lens === other.lens

/** Moments set aside in the replay, kept on the device until they are used. */
export const asideName = (matchId: string): string => `aside.${matchId}`

export function asideFrom(stored: string): readonly DebriefPlace[] {
  return stored.split(' ').flatMap((link) => {
    const [, at, lens] = /^(\d{1,4})\.(\w+)$/.exec(link) ?? []
    return at === undefined ? [] : [{ at: Number(at), lens: readAddress({ lens }).lens }]
  })
}

export const asideText = (moments: readonly DebriefPlace[]): string => moments.map(({ at, lens }) => `${at}.${lens}`).join(' ')
