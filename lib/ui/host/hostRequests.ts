import type { CreatedSession, HostAnswer, HostedSession, NewSession } from './hostModel.ts'

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' } as const

/** Signs in by the sign-in library's own form of a request: a token against forgery, then name and password. */
export async function signInHost({ name, password }: { readonly name: string; readonly password: string }): Promise<'in' | 'refused' | 'unreachable'> {
  try {
    const form = await withCsrf({ login: name, password, json: 'true', callbackUrl: '/host' })
    const response = await fetch('/api/auth/callback/credentials', { method: 'POST', body: form, headers: { accept: 'application/json' } })
    const { url }: { url?: string } = await response.json()
    if (response.ok && url !== undefined && !new URL(url, window.location.href).searchParams.has('error')) return 'in'
    return response.status >= 500 ? 'unreachable' : 'refused'
  } catch {
    return 'unreachable'
  }
}

/** Where the institution's own sign-in begins; null when the server does not answer. */
export async function outsideSignIn(next: string): Promise<string | null> {
  try {
    const response = await fetch('/api/auth/signin/oauth', { method: 'POST', body: await withCsrf({ json: 'true', callbackUrl: next }) })
    const { url }: { url?: string } = await response.json()
    return response.ok ? url ?? null : null
  } catch {
    return null
  }
}

export async function signOutHost(): Promise<void> {
  await fetch('/api/auth/signout', { method: 'POST', body: await withCsrf({ json: 'true', callbackUrl: '/' }) })
}

/** The sign-in may have ended while the page stood open: it is come back to after the next. */
export function signInAgain(): void {
  window.location.assign(`/host/sign-in?callbackUrl=${encodeURIComponent(window.location.pathname)}`)
}

async function withCsrf(fields: Readonly<Record<string, string>>): Promise<URLSearchParams> {
  const { csrfToken }: { csrfToken: string } = await (await fetch('/api/auth/csrf')).json()
  return new URLSearchParams({ ...fields, csrfToken })
}

/** GET of a list or a thing of the host's own; null when the server does not answer or refuses. */
export async function askHost<T>(path: string): Promise<T | null> {
  try {
    const response = await fetch(path, { headers: { accept: 'application/json' }, cache: 'no-store' })
    if (response.status === 401) signInAgain()
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

export function askSessions(): Promise<{ readonly sessions: readonly HostedSession[] } | null> {
  return askHost('/api/sessions')
}

export function createSession(session: NewSession): Promise<HostAnswer<CreatedSession>> {
  return sendHost('/api/sessions', session)
}

/** POST of something that a host does; why not is the server's code, or empty where it does not answer. */
export async function sendHost<Value = object>(path: string, body: object): Promise<HostAnswer<Value>> {
  try {
    const response = await fetch(path, { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) })
    const given: Value & { readonly code?: string } = await response.json()
    return response.ok ? { ok: true, value: given } : { ok: false, why: given.code ?? String(response.status) }
  } catch {
    return { ok: false, why: '' }
  }
}
