import type { SessionRequest, RosterReport } from '../../protocol/hostActs.ts'

export type HostedSession = {
  readonly sessionId: string
  readonly title: string
  readonly code: string
  readonly createdAtMs: number
  readonly archived: boolean
  readonly tables: number
  readonly people: number
  readonly playing: number
}

export type NewSession = SessionRequest
export type CreatedSession = { readonly sessionId: string; readonly roster: RosterReport | null }

/** null when done, else why not. */
export type HostAnswer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }
