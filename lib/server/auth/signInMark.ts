import { createHash } from 'node:crypto'

/** Written into a sign-in and compared whenever it is used: with another password every older one has ended. Hosts of an outside provider have none, and theirs end there. */
export function signInMark(passwordHash: string | null): string {
  return createHash('sha256').update(passwordHash ?? '').digest('base64url').slice(0, 16)
}
