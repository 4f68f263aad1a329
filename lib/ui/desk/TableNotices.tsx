'use client'

import { useTranslations } from 'use-intl'
import { useMatch, useServerClock } from '../../client/hooks.ts'
import { useSpan } from '../kit/useSpan.ts'
import { useTable } from './table.tsx'

/** What holds for the whole screen: a pause, and someone else in one's seat. */
export function TableNotices() {
  return useMatch((screen) => screen.view !== null) ? <Notices /> : null
}

function Notices() {
  const { view, me } = useTable()
  const isHost = useMatch((screen) => screen.isHost)
  const control = me === null ? null : view.plates[me].control
  return (
    <>
      {view.clock.paused === null ? null : <PausedNotice paused={view.clock.paused} />}
      {control === 'bot' || (control === 'host' && !isHost) ? <StandInNotice by={control} /> : null}
    </>
  )
}

function PausedNotice({ paused }: { readonly paused: { readonly atMs: number; readonly by: string; readonly reason: string } }) {
  const t = useTranslations('desk.notice')
  const by = useMatch((screen) => screen.names[paused.by] ?? '')
  const nowMs = useServerClock()
  const span = useSpan({ unitDisplay: 'short' })
  const seconds = nowMs === 0 ? 0 : Math.max(0, Math.floor((nowMs - paused.atMs) / 1_000))
  return (
    <p className="bg-caution-wash px-4 py-1.5 text-13 md:px-6">
      <b role="status" className="font-semibold">{t('paused', { by: by === '' ? t('host') : by })}</b>{' '}
      {t('for', { span: span(seconds) })} {paused.reason === '' ? null : <q>{paused.reason}</q>}
    </p>
  )
}

function StandInNotice({ by }: { readonly by: 'bot' | 'host' }) {
  const t = useTranslations('desk.notice')
  return <p role="status" className="bg-caution-wash px-4 py-1.5 text-13 md:px-6">{t(by === 'bot' ? 'botSits' : 'hostSits')}</p>
}
