'use client'

import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ReplayMoment } from '../../client/replayMoments.ts'
import { Button } from '../kit/Button.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { useLensName } from './lensName.ts'
import { useMomentName } from './momentName.ts'
import { SpeedChoice, ThumbControls, type Play } from './PlayControls.tsx'
import type { ReplayPlace } from './replayAddress.ts'
import { MarkList } from './ScrubMarks.tsx'
import type { ScrubMark } from './scrubMarks.ts'
import { Scrubber } from './Scrubber.tsx'

type Props = {
  readonly moments: readonly ReplayMoment[]
  readonly marks: readonly ScrubMark[]
  readonly index: number
  readonly looked: Pick<ReplayPlace, 'lens' | 'shows'>
  readonly play: Play
  readonly onGo: (index: number) => void
  /** How the match is looked at; the slides; what is done with a moment. */
  readonly lens: ReactNode
  readonly stars: ReactNode
  readonly tools: ReactNode
}

/** At a phone's foot, so that the moment itself has the screen: steps, where one is, the strip; the rest behind one button. */
export function PhoneDock({ moments, marks, index, looked, play, onGo, lens, stars, tools }: Props) {
  const t = useTranslations('replay')
  const nameOf = useMomentName()
  const lensName = useLensName()
  const [open, setOpen] = useState(false)
  const moment = moments[index]
  const goThere = (to: number) => { setOpen(false); onGo(to) }
  return (
    <section aria-label={t('scrubber')} data-dock className="fixed inset-x-0 bottom-0 z-30 border-t border-ink bg-paper px-4 pt-1 pb-[max(8px,env(safe-area-inset-bottom))] print:hidden">
      <div className="-ml-3 flex items-center gap-1">
        <ThumbControls index={index} last={moments.length - 1} onGo={onGo} play={play} />
        <div className="min-w-0 flex-1">
          <p aria-live={play.running ? 'off' : 'polite'} className="truncate font-serif text-14 leading-5 font-semibold">{moment === undefined ? null : nameOf(moment)}</p>
          <p className="truncate text-12 text-ink-2">{lensName(looked)}</p>
        </div>
        <Sheet title={t('lensAndMore')} open={open} onOpenChange={setOpen} trigger={<Button size="small" className="flex-none">{t('lens')}</Button>}>
          <div className="grid gap-5 px-4 py-4">
            {lens}
            <div><p aria-hidden className="mb-1 text-12 font-semibold">{t('speed')}</p><SpeedChoice play={play} /></div>
            {stars}
            <section aria-label={t('tools.all')}>
              <h3 className="mb-2 border-t border-ink pt-3 text-15 font-semibold">{t('tools.all')}</h3>
              {tools}
            </section>
            <MarkList marks={marks} moments={moments} at={index} onGo={goThere} />
          </div>
        </Sheet>
      </div>
      <Scrubber moments={moments} at={index} onGo={onGo} />
    </section>
  )
}
