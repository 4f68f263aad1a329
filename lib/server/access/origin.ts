import type { IncomingMessage } from 'node:http'

/** A page of another site must not speak with a player's cookie. Programs send no origin and bring their own token. */
export function isOwnOrigin({ headers }: IncomingMessage, publicUrl: string | null): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  try {
    const asked = new URL(origin)
    return asked.host === host || (publicUrl !== null && asked.origin === new URL(publicUrl).origin)
  } catch {
    return false
  }
}

export function addressOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, trustProxy: boolean): string {
  const forwarded = headers['x-forwarded-for']
  const first = trustProxy && typeof forwarded === 'string' ? forwarded.split(',')[0]?.trim() : undefined
  return first ?? socket.remoteAddress ?? 'unknown'
}
