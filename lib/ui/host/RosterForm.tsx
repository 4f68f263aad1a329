'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RosterReport } from '../../protocol/hostActs.ts'
import { Button } from '../kit/Button.tsx'
import { leftOver } from './leftOver.ts'
import { RosterField } from './RosterField.tsx'
import { RosterReportView } from './RosterReportView.tsx'
import type { SessionActs } from './useSessionActs.ts'

type Props = {
  readonly act: SessionActs
  /** A list that was given before, and what came of it. */
  readonly before?: { readonly csv: string; readonly report: RosterReport }
}

/** A list is read first and reported line by line; then its good rows are kept, and the bad ones stay here to be put right. */
export function RosterForm({ act, before }: Props) {
  const t = useTranslations('host.roster')
  const [csv, setCsv] = useState(before === undefined ? '' : leftOver(before.csv, before.report))
  const [report, setReport] = useState<{ readonly kind: 'read' | 'kept'; readonly report: RosterReport } | null>(before === undefined ? null : { kind: 'kept', report: before.report })
  const [failed, setFailed] = useState<string | null>(null)
  const send = async (type: 'readRoster' | 'addRoster') => {
    const given = await act<RosterReport>({ type, csv })
    setFailed(given.ok ? null : given.why)
    if (!given.ok) return
    setReport({ kind: type === 'addRoster' ? 'kept' : 'read', report: given.value })
    if (type === 'addRoster') setCsv(leftOver(csv, given.value))
  }
  return (
    <div className="grid gap-3">
      {report?.kind === 'kept' && report.report.bad.length > 0 ? <p className="text-13 text-ink-2">{t('mend')}</p> : null}
      <RosterField value={csv} onChange={(next) => { setCsv(next); setReport(null) }} />
      <p className="flex flex-wrap gap-2">
        <Button disabled={csv.trim() === ''} onClick={() => void send('readRoster')}>{t('readList')}</Button>
        <Button kind="primary" disabled={report?.kind !== 'read' || report.report.rows.length === 0} onClick={() => void send('addRoster')}>{t('keepList')}</Button>
      </p>
      {failed === null ? null : <p role="alert" className="text-13 font-semibold text-alarm">{failed}</p>}
      {report === null ? null : <RosterReportView kept={report.kind === 'kept'} report={report.report} />}
    </div>
  )
}
