'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMatch } from '../../client/hooks.ts'
import { LookingProvider } from '../../client/MatchProvider.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { classes } from '../kit/classes.ts'
import { ReadingProvider } from '../desk/reading.tsx'
import { NO_READING } from '../../scenarios/brief.ts'
import { Desk } from '../desk/Desk.tsx'
import { Joined } from '../desk/MatchScreen.tsx'
import { Offline } from '../desk/Offline.tsx'
import { TableNotices } from '../desk/TableNotices.tsx'
import { Above } from '../kit/Above.tsx'
import { AllDesks } from './AllDesks.tsx'
import { EYES, type Eyes } from './eyes.ts'

type Props = { readonly sessionId: string; readonly matchId: string; readonly as: Eyes }

/** One table in depth, as any seat sees it or whole; the host's eyes only, nothing is sent from here. */
export function HostTable({ sessionId, matchId, as }: Props) {
  return (
    <LookingProvider matchId={matchId} as={as}>
      <ReadingProvider reading={NO_READING}>
        <Above><LookBar sessionId={sessionId} matchId={matchId} as={as} /><Offline /><TableNotices /></Above>
        {as === 'whole' ? <Whole /> : <Joined />}
      </ReadingProvider>
    </LookingProvider>
  )
}

function LookBar({ sessionId, matchId, as }: Props) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  const label = (eyes: Eyes) => (eyes === 'whole' ? t('whole') : eyes === 'public' ? t('publicEyes') : seats(eyes))
  return (
    <section aria-label={t('seeAs')} className="border-b border-ink bg-wash px-4 py-1.5 md:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        <ButtonLink size="small" href={`/host/${sessionId}`}>{t('look.back')}</ButtonLink>
        <nav aria-label={t('seeAs')} className="flex flex-wrap gap-x-3 gap-y-1 max-sm:order-last max-sm:w-full max-sm:flex-nowrap max-sm:gap-x-4 max-sm:overflow-x-auto max-sm:whitespace-nowrap">
          {EYES.map((eyes) => <a key={eyes} href={`/host/${sessionId}/tables/${matchId}?as=${eyes}`} aria-current={eyes === as ? 'page' : undefined} className={classes('inline-flex min-h-6 items-center text-12 pointer-coarse:min-h-11', eyes === as ? 'font-semibold' : 'link')}>{label(eyes)}</a>)}
        </nav>
        <p className="ml-auto text-12 text-ink-2 max-sm:min-w-0 max-sm:flex-1 max-sm:text-right">{t('look.note')}</p>
      </div>
    </section>
  )
}

/** The desk through the whole lens, or what every seat has written so far. */
function Whole() {
  const t = useTranslations('console.look')
  const desk = useTranslations('desk')
  const [part, setPart] = useState<'desks' | 'table'>('desks')
  const here = useMatch((screen) => screen.view !== null)
  const refusal = useMatch((screen) => screen.refusal)
  if (!here) return <main className="px-6 pt-10 text-14">{refusal === null ? desk('opening') : desk(`refused.${refusal}`)}</main>
  return (
    <>
      <section aria-label={t('parts')} className="border-b border-ink bg-paper px-4 md:px-6">
        <div role="tablist" aria-label={t('parts')} className="flex">
          {(['desks', 'table'] as const).map((name) => (
            <button key={name} type="button" role="tab" aria-selected={part === name} onClick={() => setPart(name)} className="min-h-10 border-b-[3px] border-transparent px-3 pt-[3px] text-13 aria-selected:border-ink aria-selected:font-semibold pointer-coarse:min-h-11">{t(name)}</button>
          ))}
        </div>
      </section>
      {part === 'desks' ? <AllDesks /> : <Desk />}
    </>
  )
}
