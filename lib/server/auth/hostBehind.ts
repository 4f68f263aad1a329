import { decode } from 'next-auth/jwt'
import { SESSION_COOKIE } from '../access/cookies.ts'

/** The signed-in host behind these cookies, or null. Long sessions are cut into `.0`, `.1` … by the sign-in library. */
export async function hostBehind(cookies: ReadonlyMap<string, string>, secret: string): Promise<string | null> {
  const token = cookies.get(SESSION_COOKIE) ?? [0, 1, 2].map((part) => cookies.get(`${SESSION_COOKIE}.${part}`) ?? '').join('')
  if (token === '') return null
  try {
    const claims = await decode({ token, secret })
    return claims?.sub ?? null
  } catch {
    return null
  }
}
