'use client'

import { useTranslations } from 'use-intl'
import type { ReplayMoment } from '../../../client/replayMoments.ts'
import { MOST_CHARACTERS, STAGES, type Answer, type ReflectionPaper, type Stage } from '../../../protocol/reflection.ts'
import { Button } from '../../kit/Button.tsx'
import { TextArea } from '../../kit/Field.tsx'
import { LocalTime } from '../../kit/LocalTime.tsx'
import { Prompts } from '../paper/PaperStage.tsx'
import { CitedMoments } from './CitedMoments.tsx'
import { MomentPick } from './MomentPick.tsx'
import { useReflection, type Writing } from './useReflection.ts'

type Props = { readonly matchId: string; readonly paper: ReflectionPaper; readonly moments: readonly ReplayMoment[] }

/** Five stages, each with its questions, a place to write and the moments that the words rest on. */
export function ReflectionForm({ matchId, paper, moments }: Props) {
  const t = useTranslations('debrief')
  const writing = useReflection(matchId, paper)
  const isIn = writing.handedInAtMs !== null
  const set = (stage: Stage, change: Partial<Answer>) => writing.write({ ...writing.answers, [stage]: { ...writing.answers[stage], ...change } })
  return (
    <>
      <h1 className="headline pt-8 text-44 font-[650]">{t('form.title')}</h1>
      <p className="reading mt-1 text-17 text-ink-2">{t('form.text')}</p>
      {STAGES.map((stage, index) => (
        <section key={stage} id={stage} aria-labelledby={`title-${stage}`} className="mt-8 scroll-mt-16 border-t-[3px] border-ink pt-3">
          <h2 id={`title-${stage}`} className="headline text-24 font-[640]"><span className="mr-2 font-normal text-ink-2 lining-nums">{index + 1}</span>{t(`stage.${stage}`)}</h2>
          <Prompts stage={stage} />
          <TextArea className="mt-4" label={t('form.answer')} rows={6} dir="auto" inputClassName="font-serif text-17!" maxLength={MOST_CHARACTERS} readOnly={isIn} value={writing.answers[stage].text} onChange={(event) => set(stage, { text: event.target.value })} />
          <CitedMoments matchId={matchId} cited={writing.answers[stage].moments} moments={moments} onChange={isIn ? null : (cited) => set(stage, { moments: [...cited] })} />
          {isIn ? null : <MomentPick matchId={matchId} cited={writing.answers[stage].moments} moments={moments} onPick={(cited) => set(stage, { moments: [...writing.answers[stage].moments, cited] })} />}
        </section>
      ))}
      <Foot writing={writing} />
    </>
  )
}

/** Says "saved" only after the server's word. */
function Foot({ writing }: { readonly writing: Writing }) {
  const t = useTranslations('debrief.form')
  const { saving, savedAtMs, handedInAtMs, hand } = writing
  const time = (atMs: number | null) => ({ time: () => <LocalTime key="time" atMs={atMs ?? 0} show="dateTime" /> })
  return (
    <footer className="sticky bottom-0 -mx-4 mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-ink bg-sheet px-4 py-3 md:-mx-8 md:px-8">
      <p role="status" className={saving === 'waiting' ? 'min-w-0 flex-1 text-13 font-semibold text-caution' : 'min-w-0 flex-1 text-13 text-ink-2'}>
        {saving === 'saved' ? (handedInAtMs === null ? (savedAtMs === null ? '' : t.rich('saved', time(savedAtMs))) : t.rich('handedIn', time(handedInAtMs))) : t(saving)}
      </p>
      {handedInAtMs === null ? <Button kind="primary" disabled={saving === 'waiting'} onClick={() => hand(true)}>{t('handIn')}</Button> : <Button onClick={() => hand(false)}>{t('takeBack')}</Button>}
    </footer>
  )
}
