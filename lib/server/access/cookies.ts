export const SEAT_COOKIE = 'lt_seat'
export const SESSION_COOKIE = 'lt_session'

export function cookiesIn(header: string | undefined | null): ReadonlyMap<string, string> {
  const pairs = (header ?? '').split(';').map((part) => part.split('='))
  return new Map(pairs.flatMap(([name, ...value]) => (name?.trim() ? [[name.trim(), decoded(value.join('=').trim())]] : [])))
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** A browser may sit at several tables: each has a cookie of its own, named by its match. */
export function seatTokensIn(cookies: ReadonlyMap<string, string>): readonly string[] {
  return [...cookies].filter(([name]) => name === SEAT_COOKIE || name.startsWith(`${SEAT_COOKIE}_`)).map(([, value]) => value)
}

export function seatCookie(matchId: string, token: string, secure: boolean): string {
  const year = 365 * 86_400
  return `${SEAT_COOKIE}_${matchId}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${year}${secure ? '; Secure' : ''}`
}
