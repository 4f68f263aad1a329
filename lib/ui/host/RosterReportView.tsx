'use client'

import { useTranslations } from 'use-intl'
import { isSeat } from '../desk/numberName.ts'
import type { RosterReport } from '../../protocol/hostActs.ts'

/** How many were taken, and each row that was not: its line, its words, and why. */
export function RosterReportView({ report, kept }: { readonly report: RosterReport; readonly kept: boolean }) {
  const t = useTranslations('host.roster')
  const seats = useTranslations('seats')
  return (
    <div role="status" className="text-13">
      <p className="font-semibold">{t(kept ? 'kept' : 'good', { count: report.rows.length })}</p>
      {report.bad.length === 0 ? null : (
        <>
          <p className="mt-2 font-semibold text-alarm">{t('bad', { count: report.bad.length })}</p>
          <ul className="mt-1 border-t border-rule">
            {report.bad.map((row) => (
              <li key={row.line} className="border-b border-rule py-1.5">
                <span>{t('line', { line: row.line })} {t(`problem.${row.problem}`, { word: isSeat(row.word) ? seats(row.word) : row.word })}</span>
                <bdi className="block break-all text-12 text-ink-2">{row.text}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
