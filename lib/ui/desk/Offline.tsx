'use client'

import { useMatch, useOfflineSince, useQueued, useServerClock } from '../../client/hooks.ts'
import { OfflineBanner } from '../kit/Banner.tsx'

/** Since when, what waits here, what the clock is about. Work goes on under it. */
export function Offline() {
  const sinceMs = useOfflineSince()
  const queued = useQueued()
  const deadlineMs = useMatch((screen) => screen.view?.clock.deadlineMs ?? null)
  const nowMs = useServerClock()
  if (sinceMs === null) return null
  return <OfflineBanner sinceMs={sinceMs} queued={queued} msLeft={deadlineMs === null || nowMs === 0 ? null : deadlineMs - nowMs} onTryNow={() => window.location.reload()} />
}
