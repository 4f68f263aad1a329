'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { RosterField } from '../host/RosterField.tsx'
import { RosterReportView } from '../host/RosterReportView.tsx'
import type { RosterReport } from '../../protocol/hostActs.ts'
import type { ConsoleActs } from './consoleModel.ts'

/** A list is read first and reported line by line; then its good rows are kept, and the bad ones stay here to be put right. */
export function RosterForm({ acts }: { readonly acts: ConsoleActs }) {
  const t = useTranslations('console.people')
  const [csv, setCsv] = useState('')
  const [report, setReport] = useState<{ readonly kind: 'read' | 'kept'; readonly report: RosterReport } | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const send = async (type: 'readRoster' | 'addRoster') => {
    const given = await acts.act<RosterReport>({ type, csv })
    setFailed(given.ok ? null : given.why)
    if (!given.ok) return
    setReport({ kind: type === 'addRoster' ? 'kept' : 'read', report: given.value })
    if (type === 'addRoster') setCsv(leftOver(csv, given.value))
  }
  return (
    <div className="grid gap-3 px-4 py-4">
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

/** The head, if there was one, and the rows that were not taken. */
export function leftOver(csv: string, { rows, bad }: RosterReport): string {
  if (bad.length === 0) return ''
  const [head = ''] = csv.split(/\r\n?|\n/)
  const hasHead = ![...rows, ...bad].some(({ line }) => line === 1)
  return [...(hasHead ? [head] : []), ...bad.map(({ text }) => text)].join('\n')
}
