'use client'

import { useTranslations } from 'use-intl'
import type { View } from '../../engine/viewShape.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { seriesOf } from '../desk/changes.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { chartMarksOf } from './chartMarks.ts'
import { LineChart } from './LineChart.tsx'

type Props = {
  /** A round to stress. */
  readonly at?: number
  /** What was known at the end: then the lines stay where they are, whichever moment is looked at. */
  readonly whole?: View
}

/** Stability and influence over the rounds. */
export function Charts({ at, whole }: Props) {
  const table = useTable()
  const view = whole ?? table.view
  const t = useTranslations('replay')
  const numbers = useTranslations('ledger.number')
  const events = useWords('worldEvents')
  const known = useKnownTexts()
  const rounds = Math.max(1, view.match.round)
  const series = (measure: 'stability' | 'influence'): Readonly<Record<Seat, readonly number[]>> => {
    const [beijing, moscow, pyongyang, seoul, tokyo, washington] = SEATS.map((seat) => seriesOf(view, `${measure}.${seat}`, rounds))
    return { beijing: beijing ?? [], moscow: moscow ?? [], pyongyang: pyongyang ?? [], seoul: seoul ?? [], tokyo: tokyo ?? [], washington: washington ?? [] }
  }
  const marks = chartMarksOf(view, { crisis: t('crisis'), event: (id) => events(`${id}.title`), known })
  return (
    <>
      <LineChart title={numbers('stability')} note={t('stabilityNote')} series={series('stability')} digits={0} marks={marks} at={at} />
      <LineChart title={numbers('influence')} note={t('influenceNote')} series={series('influence')} digits={1} marks={marks} at={at} />
    </>
  )
}
