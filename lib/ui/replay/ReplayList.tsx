'use client'

import { useTranslations } from 'use-intl'
import { HostFrame } from '../host/HostFrame.tsx'
import { LocalTime } from '../kit/LocalTime.tsx'
import { Tag } from '../kit/Tag.tsx'
import { ImportReplay } from './ImportReplay.tsx'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import { useMarks } from '../kit/useMarks.ts'

type Row = { readonly matchId: string; readonly title: string; readonly tableNumber: number; readonly ended: boolean; readonly createdAtMs: number }

/** What this reader may open: the real course of events, matches played in this browser, a host's tables. */
export function ReplayList({ mine, hosted, isHost }: { readonly mine: readonly Row[]; readonly hosted: readonly Row[]; readonly isHost: boolean }) {
  const t = useTranslations('replay.list')
  return (
    <HostFrame>
      <main className="mx-auto max-w-[1040px] px-4 py-8 md:px-6">
        <h1 className="headline text-32 font-[650]">{t('title')}</h1>
        <section className="mt-6 border-t-[3px] border-ink pt-4">
          <h2 className="text-24 font-serif font-[640]"><a className="border-b border-ink" href={`/replays/${REFERENCE_MATCH}`}>{t('realCourse')}</a></h2>
          <p className="mt-2 max-w-[60ch] font-serif text-17 text-ink-2">{t('realCourseText')}</p>
        </section>
        <Rows title={t('mine')} empty={t('noneMine')} rows={mine} />
        {hosted.length === 0 ? null : <Rows title={t('hosted')} empty="" rows={hosted} />}
        {isHost ? <ImportReplay /> : null}
        <p className="mt-8 text-13 text-ink-2">{t('shared')}</p>
      </main>
    </HostFrame>
  )
}

function Rows({ title, empty, rows }: { readonly title: string; readonly empty: string; readonly rows: readonly Row[] }) {
  const t = useTranslations('replay.list')
  const marks = useMarks()
  return (
    <section className="mt-8 border-t border-ink pt-3">
      <h2 className="text-15 font-semibold">{title}</h2>
      {rows.length === 0 ? <p className="py-3 text-14 text-ink-2">{empty}</p> : (
        <ul>
          {rows.map((row) => (
            <li key={row.matchId} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule py-3">
              <a className="min-w-0 flex-1 basis-64 font-serif text-17 font-semibold" href={`/replays/${row.matchId}`}>
                <span className="border-b border-ink"><bdi>{row.title === '' ? t('alone') : row.title}</bdi>{row.title === '' ? null : <>{marks.parts}{t('table', { number: row.tableNumber })}</>}</span>
              </a>
              {row.ended ? null : <Tag>{t('underWay')}</Tag>}
              <LocalTime atMs={row.createdAtMs} show="date" className="text-13 text-ink-2 sm:w-36 sm:text-right" />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
