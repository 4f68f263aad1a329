'use client'

import { useTranslations } from 'use-intl'
import type { ReplayMoment } from '../../client/replayMoments.ts'
import { classes } from '../kit/classes.ts'
import { useMomentName } from './momentName.ts'
import { ScrubMarks } from './ScrubMarks.tsx'
import type { ScrubMark } from './scrubMarks.ts'

type Props = { readonly moments: readonly ReplayMoment[]; readonly marks: readonly ScrubMark[]; readonly at: number; readonly onGo: (index: number) => void }

/** A box a round, split into its moments; filled up to the present one. Arrows move a moment, page keys a round. */
export function Scrubber({ moments, marks, at, onGo }: Props) {
  const t = useTranslations('replay')
  const nameOf = useMomentName()
  const rounds = [...new Set(moments.map((moment) => moment.round))]
  const here = moments[at]
  const present = here?.round ?? 0
  const goTo = (event: React.KeyboardEvent) => {
    const round = event.key === 'PageDown' ? present + 1 : event.key === 'PageUp' ? present - 1 : null
    const index = event.key === 'Home' ? 0 : event.key === 'End' ? moments.length - 1 : round === null ? -1 : moments.findIndex((moment) => moment.round === round)
    if (index < 0) return
    event.preventDefault()
    onGo(index)
  }
  const width = (round: number) => classes('flex-1', round === 0 ? 'min-w-12' : 'min-w-16')
  return (
    <div className="overflow-x-auto">
      <div role="slider" tabIndex={0} aria-label={t('scrubber')} aria-valuemin={0} aria-valuemax={moments.length - 1} aria-valuenow={at} aria-valuetext={here === undefined ? undefined : nameOf(here)} onKeyDown={goTo} className="flex min-w-max gap-1 -outline-offset-2">
        {rounds.map((round) => (
          <div key={round} className={width(round)}>
            <p className={classes('text-12', round === present ? 'font-semibold' : 'text-ink-2')}>{round === 0 ? t('start') : t('roundLong', { round })}</p>
            <div className="flex border border-ink">
              {moments.map((moment, index) => moment.round !== round ? null : <span key={index} title={nameOf(moment)} onClick={() => onGo(index)} className={classes('h-6 flex-1 cursor-pointer border-rule not-first:border-l pointer-coarse:h-11', index < at ? 'bg-ink' : index === at ? 'bg-alarm' : 'bg-sheet hover:bg-wash')} />)}
            </div>
          </div>
        ))}
      </div>
      <div className="flex min-w-max gap-1">
        {rounds.map((round) => <ScrubMarks key={round} className={width(round)} marks={marks.filter((mark) => moments[mark.at]?.round === round)} moments={moments} at={at} onGo={onGo} />)}
      </div>
    </div>
  )
}
