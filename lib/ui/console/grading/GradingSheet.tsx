'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HostAct } from '../../../protocol/hostActs.ts'
import type { Criterion, GradedPerson, GradingPaper } from '../../../protocol/grading.ts'
import { askHost, sendHost } from '../../host/hostRequests.ts'
import { HostFrame } from '../../host/HostFrame.tsx'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { EmptyState, Loading } from '../../kit/EmptyState.tsx'
import { CriteriaForm } from './CriteriaForm.tsx'
import { GradedRow } from './GradedRow.tsx'

/** Optional, for hosts alone: what counts, and everyone's marks by it. */
export function GradingSheet({ sessionId }: { readonly sessionId: string }) {
  const t = useTranslations('grading')
  const console_ = useTranslations('console')
  const [paper, setPaper] = usePaper(sessionId)
  const send = async (act: HostAct) => (await sendHost(`/api/sessions/${sessionId}/acts`, act)).ok
  const keepCriteria = async (criteria: readonly Criterion[]) => {
    const isKept = await send({ type: 'setCriteria', criteria: [...criteria] })
    if (isKept && paper !== null) setPaper({ ...paper, criteria })
    return isKept
  }
  const keepGrade = async ({ personId, marks, comment }: Pick<GradedPerson, 'personId' | 'marks' | 'comment'>) => {
    const isKept = await send({ type: 'giveGrade', personId, marks, comment })
    if (isKept && paper !== null) setPaper({ ...paper, people: paper.people.map((one) => (one.personId === personId ? { ...one, marks, comment } : one)) })
    return isKept
  }
  return (
    <HostFrame aside={<ButtonLink size="small" href={`/host/${sessionId}`}>{console_('look.back')}</ButtonLink>}>
      <main className="mx-auto max-w-[1312px] px-4 py-6 md:px-6">
        <h1 className="headline text-32 font-[650]">{t('title')}</h1>
        <p className="reading mt-1 text-17 text-ink-2">{t('text')}</p>
        {paper === null ? <Loading title={t('title')} /> : <Sheet paper={paper} sessionId={sessionId} onCriteria={keepCriteria} onGrade={keepGrade} />}
      </main>
    </HostFrame>
  )
}

type SheetProps = {
  readonly paper: GradingPaper
  readonly sessionId: string
  readonly onCriteria: (criteria: readonly Criterion[]) => Promise<boolean>
  readonly onGrade: (grade: Pick<GradedPerson, 'personId' | 'marks' | 'comment'>) => Promise<boolean>
}

function Sheet({ paper, sessionId, onCriteria, onGrade }: SheetProps) {
  const t = useTranslations('grading')
  const { criteria, people } = paper
  return (
    <>
      <CriteriaForm criteria={criteria} onKeep={onCriteria} />
      <div className="mt-8 flex flex-wrap items-center gap-4 border-t-[3px] border-ink pt-3">
        <h2 className="headline text-24 font-[640]">{t('people')}</h2>
        <span className="ml-auto flex gap-2 print:hidden"><Button onClick={() => window.print()}>{t('print')}</Button><a className="link self-center text-13" download href={`/api/sessions/${sessionId}/grading/export`}>{t('csv')}</a></span>
      </div>
      {people.length === 0 ? <EmptyState title={t('nobody')}>{t('nobodyText')}</EmptyState> : <ul className="mt-2">{people.map((person) => <GradedRow key={person.personId} person={person} criteria={criteria} onKeep={onGrade} />)}</ul>}
    </>
  )
}

function usePaper(sessionId: string): readonly [GradingPaper | null, (paper: GradingPaper) => void] {
  const [paper, setPaper] = useState<GradingPaper | null>(null)
  useEffect(() => {
    let here = true
    void askHost<GradingPaper>(`/api/sessions/${sessionId}/grading`).then((given) => { if (here && given !== null) setPaper(given) })
    return () => {
      here = false
    }
  }, [sessionId])
  return [paper, setPaper]
}
