'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { StillProvider } from '../../../client/StillProvider.tsx'
import { REFERENCE_MATCH } from '../../../scenarios/realCourse/referenceId.ts'
import { Button, buttonClasses } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Loading } from '../../kit/EmptyState.tsx'
import { Nameplate } from '../../kit/Nameplate.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { useTable } from '../../desk/table.tsx'
import { useFilm, type Film } from '../../replay/useFilm.ts'
import { useResultNote } from '../resultNote.ts'
import { Scoreboard } from '../../scoreboard/Scoreboard.tsx'
import { Charts } from '../Charts.tsx'
import { Gains } from '../Gains.tsx'
import { Misperceptions } from '../Misperceptions.tsx'
import { Promises } from '../Promises.tsx'
import { Section } from '../Section.tsx'
import { TalkMatrix } from '../TalkMatrix.tsx'
import { Theories } from '../Theories.tsx'
import { TreatyFates } from '../TreatyFates.tsx'
import { Headlines } from './Headlines.tsx'
import { PaperStage } from './PaperStage.tsx'
import { PaperTurns } from './PaperTurns.tsx'
import { Slides } from './Slides.tsx'
import { useMarks } from '../../kit/useMarks.ts'

const WHOLE = { type: 'whole' } as const
const NOBODY = {}

/** A debrief to print and write on: five stages, filled from the match, without anyone's name. */
export function DebriefPaper({ matchId, share }: { readonly matchId: string; readonly share: string }) {
  const t = useTranslations('replay')
  const filmed = useFilm({ matchId, share, lens: 'whole' })
  if (filmed.type === 'loading') return <main className="px-4 pt-10 md:px-8"><Loading title={t('opening')} step={t('openingStep')} /></main>
  const last = filmed.type === 'here' ? filmed.film.moments.at(-1) : undefined
  if (filmed.type === 'failed' || last === undefined) return <Notice title={t('closed')} text={t('notForYou')} action={<Link href="/" className={buttonClasses('primary')}>{t('door')}</Link>} />
  return <StillProvider view={last.view} viewer={WHOLE} names={NOBODY}><Paper matchId={matchId} film={filmed.film} share={share} /></StillProvider>
}

function Paper({ matchId, film, share }: { readonly matchId: string; readonly film: Film; readonly share: string }) {
  const { view } = useTable()
  const t = useTranslations('replay')
  const resultNote = useResultNote()
  const mayWrite = film.reader === 'player'
  const formAt = mayWrite ? `/replays/${matchId}/reflection` : null
  return (
    <div className="paper-print min-h-dvh bg-sheet">
      <Bar matchId={matchId} share={share} reader={film.reader} />
      <main className="mx-auto max-w-[920px] px-4 pb-16 md:px-8 print:max-w-none print:p-0">
        <Head title={matchId === REFERENCE_MATCH ? t('list.realCourse') : film.title} matchId={matchId} />
        <PaperStage stage="reactions" formAt={formAt} />
        <PaperStage stage="happened" formAt={formAt}>
          <Headlines />
          {view.scores === null ? null : <Section title={t('results')} note={resultNote}><div className="mt-3"><Scoreboard scores={view.scores} /></div></Section>}
          <Charts />
          <TreatyFates />
          <TalkMatrix />
        </PaperStage>
        <PaperStage stage="why" formAt={formAt}>
          <PaperTurns matchId={matchId} />
          <Gains />
          <Promises />
          <Misperceptions forecasts={film.forecasts} />
        </PaperStage>
        <PaperStage stage="lessons" formAt={formAt}>
          <Slides matchId={matchId} film={film} />
          <Theories />
        </PaperStage>
        <PaperStage stage="application" formAt={formAt} />
      </main>
    </div>
  )
}

function Head({ title, matchId }: { readonly title: string; readonly matchId: string }) {
  const { view } = useTable()
  const t = useTranslations('debrief')
  const replay = useTranslations('replay')
  const marks = useMarks()
  const end = view.end === null ? t('underWay') : replay(`end.${view.end}`)
  return (
    <header className="pt-10 print:pt-0">
      <p className="text-13 text-ink-2">{replay('debrief')}{title === '' ? null : <>{marks.parts}<bdi>{title}</bdi></>}</p>
      <h1 className="headline mt-1 text-44 font-[650]">{end}</h1>
      <p className="mt-1 text-13 text-ink-2">{t('about', { rounds: view.match.round, match: matchId })}</p>
    </header>
  )
}

function Bar({ matchId, share, reader }: { readonly matchId: string; readonly share: string; readonly reader: Film['reader'] }) {
  const t = useTranslations('debrief')
  const replay = useTranslations('replay')
  const query = share === '' ? '' : `?share=${encodeURIComponent(share)}`
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-ink bg-paper px-4 py-2.5 md:px-8 print:hidden">
      <Nameplate />
      <p className="text-13 text-ink-2">{t('hint')}</p>
      <span className="ml-auto flex flex-wrap gap-2">
        <ButtonLink href={`/replays/${matchId}${query}`}>{replay('openReplay')}</ButtonLink>
        {reader === 'guest' ? null : <ButtonLink href={`/replays/${matchId}/reflection`}>{t(reader === 'host' ? 'reflections' : 'reflection')}</ButtonLink>}
        <Button kind="primary" onClick={() => window.print()}>{t('print')}</Button>
      </span>
    </div>
  )
}
