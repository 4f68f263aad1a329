'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { timeLeftText } from './timeLeft.ts'
import { LocalTime } from './LocalTime.tsx'

/** An inverted bar at the top of the page. Work goes on under it. */
export function Banner({ lead, children, action }: { readonly lead: ReactNode; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return (
    <div role="status" className="no-print flex flex-wrap items-baseline gap-x-4 gap-y-1 bg-ink px-4 py-2.5 text-14 text-sheet md:px-6">
      <b className="font-semibold">{lead}</b>
      <span className="min-w-0 flex-1 basis-60">{children}</span>
      {action}
    </div>
  )
}

type Props = { readonly sinceMs: number; readonly queued: number; readonly msLeft: number | null; readonly onTryNow: () => void }

/** Since when, what waits here, what the clock is about. */
export function OfflineBanner({ sinceMs, queued, msLeft, onTryNow }: Props) {
  const t = useTranslations('kit.offline')
  const clock = useTranslations('kit.clock')
  return (
    <Banner
      lead={t.rich('since', { time: () => <LocalTime key="time" atMs={sinceMs} /> })}
      action={<button type="button" className="link" onClick={onTryNow}>{t('tryNow')}</button>}
    >
      {t('queued', { count: queued })} {msLeft === null ? null : t('clock', { left: timeLeftText(msLeft, (left) => clock('days', left)) })}
    </Banner>
  )
}

/** What came back after its round or phase was over and was therefore not done. */
export function MissedBanner({ missed, onSeen }: { readonly missed: number; readonly onSeen: () => void }) {
  const t = useTranslations('kit')
  return (
    <Banner lead={t('offline.back')} action={<button type="button" className="link" onClick={onSeen}>{t('close')}</button>}>
      {t('offline.missed', { count: missed })}
    </Banner>
  )
}
