'use client'

import { useTranslations } from 'use-intl'
import type { ReplayMoment } from '../../../client/replayMoments.ts'
import { STAGES, type ReflectionPaper } from '../../../protocol/reflection.ts'
import { SeatName } from '../../kit/Chop.tsx'
import { LocalTime } from '../../kit/LocalTime.tsx'
import { CitedMoments } from './CitedMoments.tsx'

type Props = { readonly matchId: string; readonly paper: ReflectionPaper; readonly moments: readonly ReplayMoment[] }

/** What players handed in, for their hosts; drafts are counted, not shown. */
export function HandedIn({ matchId, paper, moments }: Props) {
  const t = useTranslations('debrief')
  return (
    <>
      <h1 className="headline pt-8 text-44 font-[650]">{t('reflections')}</h1>
      <p className="mt-1 text-14 text-ink-2">{t('read.count', { count: paper.handedIn.length, drafts: paper.drafts })}</p>
      {paper.handedIn.length === 0 ? <p className="mt-6 text-17">{t('read.none')}</p> : null}
      {paper.handedIn.map((one) => (
        <article key={one.personId} className="mt-8 border-t-[3px] border-ink pt-3">
          <h2 className="flex flex-wrap items-center gap-x-3 text-20 font-semibold"><bdi>{one.name === '' ? t('read.erased') : one.name}</bdi>{one.seat === null ? null : <span className="text-14 font-normal"><SeatName seat={one.seat} size={18} /></span>}<span className="ml-auto text-12 font-normal text-ink-2"><LocalTime atMs={one.handedInAtMs ?? one.savedAtMs} show="dateTime" /></span></h2>
          {STAGES.map((stage) => {
            const { text, moments: cited } = one.answers[stage]
            return (
              <section key={stage} className="mt-4">
                <h3 className="text-13 font-semibold text-ink-2">{t(`stage.${stage}`)}</h3>
                {text.trim() === '' ? <p className="text-13 text-ink-2">{t('read.nothing')}</p> : <p dir="auto" className="reading mt-1 text-17 whitespace-pre-wrap">{text}</p>}
                <CitedMoments matchId={matchId} cited={cited} moments={moments} onChange={null} />
              </section>
            )
          })}
        </article>
      ))}
    </>
  )
}
