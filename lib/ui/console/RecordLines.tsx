'use client'

import { useTranslations } from 'use-intl'
import type { RecordLine } from '../../protocol/sessionPaper.ts'
import { LocalTime } from '../kit/LocalTime.tsx'
import { isSeat } from '../desk/numberName.ts'
import { useWords, useWordsOrNull } from '../desk/words.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { useSpan } from '../kit/useSpan.ts'
import { useMarks } from '../kit/useMarks.ts'

type Props = { readonly lines: readonly RecordLine[]; readonly show?: 'time' | 'dateTime' }

/** Who did what, when, to which table. */
export function RecordLines({ lines, show = 'time' }: Props) {
  const t = useTranslations('console')
  const sentence = useRecordSentence()
  if (lines.length === 0) return <p className="text-13 text-ink-2">{t('recordEmpty')}</p>
  return (
    <ol className="text-12">
      {lines.map((line) => (
        <li key={line.id} className="flex gap-3 py-1">
          <LocalTime atMs={line.atMs} show={show} className="flex-none whitespace-nowrap text-ink-2" />
          <span>{sentence(line)}</span>
        </li>
      ))}
    </ol>
  )
}

/** A record is read years later: an act without a wording of today still says its own name. */
function useRecordSentence(): (line: RecordLine) => string {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  const acts = useWords('console')
  const events = useWordsOrNull('worldEvents')
  const format = useFormatter()
  const span = useSpan({ unitDisplay: 'short' })
  const marks = useMarks()
  return ({ act, by, tableNumber, seat, detail }) => {
    const said = acts(`recordOf.${act === 'archive' && detail.archived === 'false' ? 'unarchive' : act}`, { who: by ?? t('you'), table: tableNumber ?? 0, seat: seat === null ? '' : seats(seat) })
    const more = [
      typeof detail.control === 'string' ? acts(`word.${detail.control}`) : null,
      typeof detail.byMs === 'number' ? span(detail.byMs / 1_000) : null,
      typeof detail.worldEventId === 'string' ? events(`${detail.worldEventId}.title`) : null,
      typeof detail.reason === 'string' ? detail.reason : null,
      typeof detail.percent === 'number' ? format.number(detail.percent / 100, { style: 'percent' }) : null,
      typeof detail.days === 'number' ? t('session.days', { days: detail.days }) : detail.days === 'always' ? t('session.never') : null,
      typeof detail.title === 'string' ? detail.title : null,
      typeof detail.host === 'string' ? detail.host : null,
      typeof detail.people === 'number' ? format.number(detail.people) : null,
      typeof detail.seats === 'string' && isSeat(detail.seats) ? seats(detail.seats) : null,
    ].filter((part) => part !== null)
    return more.length === 0 ? said : `${said} (${more.join(marks.parts)})`
  }
}
