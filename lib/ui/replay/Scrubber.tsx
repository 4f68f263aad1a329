'use client'

import { memo, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ReplayMoment } from '../../client/replayMoments.ts'
import { classes } from '../kit/classes.ts'
import { useFollowed } from '../kit/useFollowed.ts'
import { useMomentName } from './momentName.ts'
import { ScrubMarks } from './ScrubMarks.tsx'
import type { ScrubMark } from './scrubMarks.ts'

type Props = { readonly moments: readonly ReplayMoment[]; /** Left out where they stand elsewhere. */ readonly marks?: readonly ScrubMark[]; readonly at: number; readonly onGo: (index: number) => void }
type Numbered = { readonly index: number; readonly moment: ReplayMoment }

/** A box a round, split into its moments; filled up to the present one. Arrows move a moment, page keys a round. */
export function Scrubber({ moments, marks, at, onGo }: Props) {
  const t = useTranslations('replay')
  const nameOf = useMomentName()
  const rounds = useMemo(() => roundsOf(moments), [moments])
  const columns = useMemo(() => columnsOf(rounds), [rounds])
  const here = moments[at]
  const strip = useRef<HTMLDivElement>(null)
  useFollowed(strip, `[data-moment="${at}"]`)
  const present = here?.round ?? 0
  const goTo = (event: React.KeyboardEvent) => {
    const round = event.key === 'PageDown' ? present + 1 : event.key === 'PageUp' ? present - 1 : null
    const index = event.key === 'Home' ? 0 : event.key === 'End' ? moments.length - 1 : round === null ? -1 : moments.findIndex((moment) => moment.round === round)
    if (index < 0) return
    event.preventDefault()
    onGo(index)
  }
  const press = ({ target }: React.MouseEvent) => {
    const pressed = target instanceof HTMLElement ? target.dataset.moment : undefined
    if (pressed !== undefined) onGo(Number(pressed))
  }
  return (
    <div ref={strip} className="relative overflow-x-auto">
      <div role="slider" tabIndex={0} aria-label={t('scrubber')} aria-valuemin={0} aria-valuemax={moments.length - 1} aria-valuenow={at} aria-valuetext={here === undefined ? undefined : nameOf(here)} onKeyDown={goTo} onClick={press} style={columns} className="grid gap-1 -outline-offset-2">
        {rounds.map(({ round, moments: own }) => <RoundBox key={round} round={round} moments={own} at={placeIn(own, at)} />)}
      </div>
      {marks === undefined ? null : <div style={columns} className="grid gap-1">
        {rounds.map(({ round }) => <ScrubMarks key={round} marks={marks.filter((mark) => moments[mark.at]?.round === round)} moments={moments} at={at} onGo={onGo} />)}
      </div>}
    </div>
  )
}

/** Each with the moments of its own, so that a step draws no more than the boxes that it touches. */
function roundsOf(moments: readonly ReplayMoment[]): readonly { readonly round: number; readonly moments: readonly Numbered[] }[] {
  const numbered = moments.map((moment, index): Numbered => ({ moment, index }))
  return [...new Set(moments.map(({ round }) => round))].map((round) => ({ round, moments: numbered.filter(({ moment }) => moment.round === round) }))
}

/** Where the present moment is as seen from a round: in it, or just before or after. */
function placeIn(own: readonly Numbered[], at: number): number {
  const [first, last] = [own[0]?.index ?? 0, own.at(-1)?.index ?? 0]
  return Math.max(first - 1, Math.min(last + 1, at))
}

/** Boxes and marks share their columns, however many marks a round has. */
const columnsOf = (rounds: readonly { readonly round: number }[]) => ({ gridTemplateColumns: rounds.map(({ round }) => `minmax(${round === 0 ? 3 : 4}rem, 1fr)`).join(' ') })

const RoundBox = memo(function RoundBox({ round, moments, at }: { readonly round: number; readonly moments: readonly Numbered[]; readonly at: number }) {
  const t = useTranslations('replay')
  const nameOf = useMomentName()
  const isPresent = moments.some(({ index }) => index === at)
  return (
    <div className="min-w-0">
      <p className={classes('truncate text-12', isPresent ? 'font-semibold' : 'text-ink-2')}>{round === 0 ? t('start') : <><span aria-hidden className="sm:hidden">{t('roundShort', { round })}</span><span className="max-sm:sr-only">{t('roundLong', { round })}</span></>}</p>
      <div className="flex border border-ink">
        {moments.map(({ moment, index }) => <span key={index} data-moment={index} title={nameOf(moment)} className={classes('h-6 flex-1 cursor-pointer border-rule not-first:border-l pointer-coarse:h-11', index < at ? 'bg-ink' : index === at ? 'bg-alarm' : 'bg-sheet hover:bg-wash')} />)}
      </div>
    </div>
  )
})
