'use client'

import { useTranslations } from 'use-intl'
import type { ReplayMoment } from '../../client/replayMoments.ts'
import { catalogueById } from '../../scenarios/catalogues.ts'
import { useActWords } from '../desk/causeWords.ts'
import { useWords } from '../desk/words.ts'
import { classes } from '../kit/classes.ts'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { useMomentName } from './momentName.ts'
import type { ScrubMark } from './scrubMarks.ts'

type Shape = ScrubMark['shape']

const PATHS: Readonly<Record<Shape, { readonly d: string; readonly className: string }>> = {
  treaty: { d: 'M3,3h10v10h-10z', className: 'fill-sheet stroke-ink' },
  event: { d: 'M8,3a5,5 0 1,1 0,10a5,5 0 1,1 0,-10z', className: 'fill-sheet stroke-ink' },
  crisis: { d: 'M8,2l6,11h-12z', className: 'fill-alarm stroke-alarm' },
  star: { d: 'M8,1l2,5h5l-4,3.4l1.5,5.1l-4.500,-3l-4.500,3l1.500,-5.100l-4,-3.400h5z', className: 'fill-ink stroke-ink' },
}
const SHAPES = ['treaty', 'event', 'crisis', 'star'] as const satisfies readonly Shape[]

type Props = {
  readonly marks: readonly ScrubMark[]
  readonly moments: readonly ReplayMoment[]
  readonly at: number
  readonly onGo: (index: number) => void
}

/** Told by shape; the title says it in words, a press goes there. */
export function ScrubMarks({ marks, moments, at, onGo }: Props) {
  const t = useTranslations('replay.mark')
  const wordsOf = useMarkWords(moments)
  const nameOf = useMomentName()
  return (
    <div className="flex min-h-6 min-w-0 flex-wrap content-start">
      {marks.map((mark, index) => {
        const moment = moments[mark.at]
        if (moment === undefined) return null
        return (
          <button key={index} type="button" title={wordsOf(mark)} aria-label={t('go', { mark: wordsOf(mark), what: nameOf(moment) })} onClick={() => onGo(mark.at)} className={classes('grid size-6 place-items-center pointer-coarse:size-8', mark.at === at && 'bg-wash')}>
            <MarkShape shape={mark.shape} />
          </button>
        )
      })}
    </div>
  )
}

/** The same in words, where a strip has no room for them. */
export function MarkList({ marks, moments, at, onGo }: Props) {
  const t = useTranslations('replay.key')
  const wordsOf = useMarkWords(moments)
  const nameOf = useMomentName()
  if (marks.length === 0) return null
  return (
    <section aria-label={t('title')}>
      <h3 className="border-t border-ink pt-3 text-15 font-semibold">{t('title')}</h3>
      <ul>
        {marks.map((mark, index) => {
          const moment = moments[mark.at]
          if (moment === undefined) return null
          return (
            <li key={index} className="border-b border-rule">
              <button type="button" aria-current={mark.at === at ? 'true' : undefined} onClick={() => onGo(mark.at)} className="flex min-h-11 w-full items-center gap-2 py-1.5 text-left text-13 aria-[current]:font-semibold">
                <span className="flex-none"><MarkShape shape={mark.shape} /></span>
                <span className="min-w-0 flex-1">{wordsOf(mark)} <span className="block text-12 font-normal text-ink-2">{nameOf(moment)}</span></span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The shapes that this match has, in words. */
export function MarkKey({ marks }: { readonly marks: readonly ScrubMark[] }) {
  const t = useTranslations('replay.key')
  const present = SHAPES.filter((shape) => marks.some((mark) => mark.shape === shape))
  return <ul className="flex flex-wrap gap-x-4 text-12 text-ink-2">{present.map((shape) => <li key={shape} className="flex items-center gap-1"><MarkShape shape={shape} /> {t(shape)}</li>)}</ul>
}

function MarkShape({ shape }: { readonly shape: Shape }) {
  return <svg aria-hidden viewBox="0 0 16 16" className="size-4"><path d={PATHS[shape].d} className={PATHS[shape].className} /></svg>
}

function useMarkWords(moments: readonly ReplayMoment[]): (mark: ScrubMark) => string {
  const t = useTranslations('replay.mark')
  const events = useWords('worldEvents')
  const issues = useWords('crisis')
  const actWords = useActWords()
  const known = useKnownTexts()
  const seats = useTranslations('seats')
  const regime = catalogueById(moments[0]?.view.match.scenarioId ?? '')?.cast.regime.of
  return (mark) => {
    if (mark.shape === 'treaty') return t('treaty', { what: known(mark.title) })
    if (mark.shape === 'event') return t('event', { what: mark.text ?? events(`${mark.eventId}.title`) })
    if (mark.shape === 'star') return mark.text ?? t('star')
    return t('crisis', { what: mark.act === null ? issues(`issue.${mark.issue}`, { who: regime === undefined ? '' : seats(regime) }) : actWords(mark.act) })
  }
}
