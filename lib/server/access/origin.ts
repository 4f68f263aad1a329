import type { IncomingMessage } from 'node:http'
import type { Config } from '../config/config.ts'

/** A header's value by its name in lower case; null where the request has none. */
export type HeaderOf = (name: string) => string | null

export function headerOf({ headers }: Pick<IncomingMessage, 'headers'>): HeaderOf {
  return (name) => [headers[name]].flat().join(', ') || null
}

/** A page of another site must not speak with a visitor's cookies. Programs send no origin and bring their own token. */
export function isOwnOrigin(header: HeaderOf, publicUrl: string | null): boolean {
  const origin = header('origin')
  if (origin === null) return true
  try {
    const asked = new URL(origin)
    return asked.host === header('host') || (publicUrl !== null && asked.origin === new URL(publicUrl).origin)
  } catch {
    return false
  }
}

/** Whom a limit is counted for. Of those forwarded for, the last is the one that our own proxy saw; what stands before it anyone may write. */
export function addressOf(header: HeaderOf, { trustProxy, connection }: Pick<Config, 'trustProxy'> & { readonly connection: string | null | undefined }): string {
  const forwarded = trustProxy ? header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded || connection || 'unknown'
}

/** Set by our own HTTP server from the connection, over whatever a client sent: pages see no connection. */
export const CONNECTION_HEADER = 'x-lt-address'

/** The same for a page or a route. */
export function addressOfRequest({ headers }: { readonly headers: Pick<Headers, 'get'> }, { trustProxy }: Pick<Config, 'trustProxy'>): string {
  const header: HeaderOf = (name) => headers.get(name)
  return addressOf(header, { trustProxy, connection: header(CONNECTION_HEADER) })
}
