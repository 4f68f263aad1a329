'use client'

import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useMatch } from '../../client/hooks.ts'
import { MatchProvider } from '../../client/MatchProvider.tsx'
import type { JoinRequest } from '../../protocol/messages.ts'
import type { Reading } from '../../scenarios/brief.ts'
import { Above } from '../kit/Above.tsx'
import { useTheRest, later } from '../kit/later.tsx'
import { buttonClasses } from '../kit/Button.tsx'
import { Loading } from '../kit/EmptyState.tsx'
import { KeptFocus } from '../kit/KeptFocus.tsx'
import { Notice } from '../kit/Notice.tsx'
import { WayOut } from '../kit/WayOut.tsx'
import { Announcer } from './Announcer.tsx'
import { TableNotices } from './TableNotices.tsx'
import { Offline } from './Offline.tsx'
import { PhaseScreen } from './PhaseScreen.tsx'
import { OwnReading, ReadingProvider } from './reading.tsx'

const Guide = later(() => import('../guide/Guide.tsx').then((module) => module.Guide), { words: ['guide'] })

type Props = {
  readonly matchId: string
  readonly as?: JoinRequest['as']
  /** The story, the dossiers, and the secret brief of the reader's own seat. */
  readonly reading: Reading
  /** A `Look` as JSON: what is seen until the socket is there. */
  readonly look: string | null
}

/** A table, live: shows the screen of the present phase from the view that the page brought, and connects. */
export function MatchScreen({ matchId, as, reading, look }: Props) {
  useTheRest()
  return (
    <MatchProvider matchId={matchId} as={as} look={look}>
      <ReadingProvider reading={reading}>
        <Above><Offline /><TableNotices /><Guided /></Above>
        <Joined />
        <OwnReading of={reading.of} />
        <KeptFocus />
      </ReadingProvider>
    </MatchProvider>
  )
}

function Guided() {
  const scenarioId = useMatch((screen) => screen.view?.match.scenarioId)
  return scenarioId === 'tutorial' ? <Guide /> : null
}

/** Below a provider: the screen of the present phase once the view is here. */
export function Joined() {
  const t = useTranslations('desk')
  const refusal = useMatch((screen) => screen.refusal)
  const unseated = useMatch((screen) => screen.unseated)
  const movedTo = useMatch((screen) => screen.movedTo)
  useEffect(() => {
    if (movedTo !== null) window.location.assign(`/matches/${movedTo}`)
  }, [movedTo])
  const here = useMatch((screen) => screen.view !== null)
  const door = <WayOut className={buttonClasses('primary')}>{t('backToDoor')}</WayOut>
  if (unseated) return <Notice title={t('unseated')} text={t('unseatedText')} action={door} />
  if (refusal !== null && !here) return <Notice title={t('noSeat')} text={t(`refused.${refusal}`)} action={door} />
  if (!here) return <Page><Loading title={t('opening')} step={t('openingStep')} /></Page>
  return (
    <>
      <Announcer />
      <PhaseScreen />
    </>
  )
}

function Page({ children }: { readonly children: React.ReactNode }) {
  return <main className="min-h-dvh bg-paper px-4 pt-16 md:px-24">{children}</main>
}
