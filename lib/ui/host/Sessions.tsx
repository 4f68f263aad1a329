'use client'

import { useTranslations } from 'use-intl'
import { joinCodeShown } from '../door/joinCode.ts'
import { EmptyState, Loading } from '../kit/EmptyState.tsx'
import { LocalTime } from '../kit/LocalTime.tsx'
import { Tag } from '../kit/Tag.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { HostFrame } from './HostFrame.tsx'
import type { CreatedSession, HostAnswer, HostedSession, NewSession } from './hostModel.ts'
import { NewSessionForm } from './NewSessionForm.tsx'

type Props = {
  /** null until the server has told. */
  readonly sessions: readonly HostedSession[] | null
  readonly onCreate: (session: NewSession) => Promise<HostAnswer<CreatedSession>>
  readonly onCreated: (sessionId: string) => void
  readonly onSignOut: () => void
}

/** A host's sessions, and beside them the form for the next. */
export function Sessions({ sessions, onCreate, onCreated, onSignOut }: Props) {
  const t = useTranslations('host')
  return (
    <HostFrame aside={<button type="button" className="link text-13" onClick={onSignOut}>{t('signOut')}</button>}>
      <main className="grid lg:grid-cols-[1fr_420px]">
        <section className="px-4 py-6 md:px-6 lg:min-h-[calc(100dvh-57px)]">
          <h1 className="headline text-24 font-semibold">{t('sessions')}</h1>
          {sessions === null ? <Loading title={t('loading')} /> : null}
          {sessions?.length === 0 ? <EmptyState title={t('none')}>{t('noneText')}</EmptyState> : null}
          {sessions === null || sessions.length === 0 ? null : (
            <ul className="mt-4 border-t border-ink">
              {sessions.toSorted((one, other) => Number(one.archived) - Number(other.archived)).map((session) => <SessionRow key={session.sessionId} session={session} />)}
            </ul>
          )}
        </section>
        <aside className="border-ink bg-paper px-4 py-6 max-lg:border-t md:px-6 lg:border-l">
          <NewSessionForm onCreate={onCreate} onCreated={onCreated} />
        </aside>
      </main>
    </HostFrame>
  )
}

function SessionRow({ session }: { readonly session: HostedSession }) {
  const t = useTranslations('host')
  const marks = useMarks()
  return (
    <li className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule py-3.5">
      <div className="min-w-0 flex-1 basis-64 max-sm:basis-full">
        <a href={`/host/${session.sessionId}`} className="border-b border-ink font-serif text-20 font-semibold" aria-label={t('openConsole', { title: session.title })}><bdi>{session.title}</bdi></a>
        <p className="mt-1 text-13 text-ink-2">
          {t('tablesCount', { count: session.tables })}{marks.parts}{t('peopleCount', { count: session.people })}{session.playing > 0 ? <>{marks.parts}<b className="font-semibold text-ink">{t('playing', { count: session.playing })}</b></> : null}
        </p>
      </div>
      <span className="text-15 font-semibold tracking-[0.06em]">{joinCodeShown(session.code)}</span>
      {session.archived ? <Tag>{t('archived')}</Tag> : null}
      <LocalTime atMs={session.createdAtMs} show="date" className="text-13 text-ink-2 sm:w-32 sm:text-right" />
    </li>
  )
}
