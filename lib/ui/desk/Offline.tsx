'use client'

import { useForgetMissed, useMatch, useOfflineSince, useQueued, useServerClock, useTryNow } from '../../client/hooks.ts'
import { MissedBanner, OfflineBanner } from '../kit/Banner.tsx'

/** Since when, what waits here, what the clock is about. Work goes on under it. */
export function Offline() {
  const sinceMs = useOfflineSince()
  const queued = useQueued()
  const deadlineMs = useMatch((screen) => screen.view?.clock.deadlineMs ?? null)
  const missed = useMatch((screen) => screen.missed)
  const tryNow = useTryNow()
  const forget = useForgetMissed()
  const nowMs = useServerClock()
  if (sinceMs === null) return missed === 0 ? null : <MissedBanner missed={missed} onSeen={forget} />
  return <OfflineBanner sinceMs={sinceMs} queued={queued} msLeft={deadlineMs === null || nowMs === 0 ? null : deadlineMs - nowMs} onTryNow={tryNow} />
}
