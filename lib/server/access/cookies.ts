import type { Config } from '../config/config.ts'

export const SEAT_COOKIE = 'lt_seat'
export const SESSION_COOKIE = 'lt_session'
export const CLAIM_COOKIE = 'lt_claim'

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

/** Cookies are for HTTPS alone where people come by it. */
export function isSecure({ publicUrl }: Pick<Config, 'publicUrl'>): boolean {
  return publicUrl?.startsWith('https:') ?? false
}

type SetCookie = { readonly name: string; readonly value: string; readonly path: string; readonly maxAgeS: number }

function setCookie(config: Pick<Config, 'publicUrl'>, { name, value, path, maxAgeS }: SetCookie): string {
  return `${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${maxAgeS}${isSecure(config) ? '; Secure' : ''}`
}

export function seatCookie(config: Pick<Config, 'publicUrl'>, matchId: string, token: string): string {
  return setCookie(config, { name: `${SEAT_COOKIE}_${matchId}`, value: token, path: '/', maxAgeS: 365 * 86_400 })
}

/** Until the host has answered. */
export function claimCookie(config: Pick<Config, 'publicUrl'>, secret: string): string {
  return setCookie(config, { name: CLAIM_COOKIE, value: secret, path: '/api/join', maxAgeS: 3_600 })
}
