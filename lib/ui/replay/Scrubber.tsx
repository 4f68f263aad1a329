'use client'

import { useTranslations } from 'use-intl'
import { classes } from '../kit/classes.ts'
import type { Moment } from './replayAnswer.ts'

type Props = { readonly moments: readonly Moment[]; readonly at: number; readonly onGo: (index: number) => void }

/** A box a round, split into its moments; filled up to the present one. Arrows move a moment, page keys a round. */
export function Scrubber({ moments, at, onGo }: Props) {
  const t = useTranslations('replay')
  const rounds = [...new Set(moments.map((moment) => moment.round))]
  const present = moments[at]?.round ?? 0
  return (
    <div
      role="slider" tabIndex={0} aria-label={t('scrubber')} aria-valuemin={0} aria-valuemax={moments.length - 1} aria-valuenow={at} aria-valuetext={t('moment', { round: present, what: moments[at]?.label ?? '' })}
      className="flex gap-1 overflow-x-auto pb-1"
      onKeyDown={(event) => {
        const round = event.key === 'PageDown' ? present + 1 : event.key === 'PageUp' ? present - 1 : null
        const index = event.key === 'Home' ? 0 : event.key === 'End' ? moments.length - 1 : round === null ? -1 : moments.findIndex((moment) => moment.round === round)
        if (index < 0) return
        event.preventDefault()
        onGo(index)
      }}
    >
      {rounds.map((round) => (
        <div key={round} className="min-w-16 flex-1">
          <p className={classes('text-12', round === present ? 'font-semibold' : 'text-ink-2')}>{round === 0 ? t('start') : t('roundLong', { round })}</p>
          <div className="flex border border-ink">
            {moments.map((moment, index) => moment.round !== round ? null : (
              <button key={index} type="button" tabIndex={-1} aria-label={t('moment', { round, what: moment.label })} title={moment.label} onClick={() => onGo(index)} className={classes('h-6 flex-1 border-rule not-first:border-l pointer-coarse:h-11', index < at ? 'bg-ink' : index === at ? 'bg-alarm' : 'bg-sheet hover:bg-wash')} />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
