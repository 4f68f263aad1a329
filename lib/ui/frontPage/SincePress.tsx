'use client'

import { useTranslations } from 'use-intl'
import { classes } from '../kit/classes.ts'
import { later } from '../kit/later.tsx'
import type { Crisis } from '../../engine/crisis/crisis.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { collapseOdds } from '../../engine/resolve/collapseOdds.ts'
import { RuleLink } from '../kit/Ledger.tsx'
import { useShortTitles } from '../negotiation/knownTexts.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { crisesSince } from './sincePress.ts'

/** The words of a crisis come with one. */
const CrisisLine = later(() => import('./CrisisLine.tsx').then((module) => module.CrisisLine), { words: ['crisis'] })

/** C6, C15: whose word was broken in a crisis; the page of the month was printed before it. */
export function brokenIn(crisis: Crisis, treaties: readonly Treaty[]): readonly { readonly by: Seat; readonly title: string }[] {
  return treaties.flatMap((treaty) => {
    const by = treaty.findings.flatMap((found) => (found.verdict === 'breached' && found.round === crisis.round && found.actId === crisis.actId && found.by !== null && !crisis.principals.includes(found.by) ? [found.by] : []))
    return [...new Set(by)].map((seat) => ({ by: seat, title: draftOf(treaty).title }))
  })
}

/** What happened after the last page was printed, injects of this round included; nothing where nothing did. */
export function SincePress({ size }: { readonly size: 'page' | 'teaser' }) {
  const { view, catalogue } = useTable()
  const t = useTranslations('frontPage')
  const said = useTranslations('frontPage.crisis')
  const seats = useTranslations('seats')
  const titled = useShortTitles()
  const words = useWords('worldEvents')
  const events = view.worldEvents.filter((event) => event.round === view.match.round)
  const crises = crisesSince(view)
  const odds = view.end === null ? collapseOdds(catalogue, view.numbers) : 0
  if (events.length === 0 && crises.length === 0 && odds === 0) return null
  const isPage = size === 'page'
  return (
    <section aria-label={t('sincePress')} className={isPage ? 'mx-auto max-w-[1312px] border-b border-ink px-4 py-4 md:px-8' : 'mb-4 border-b border-ink pb-3'}>
      <h2 className="text-11 font-semibold tracking-[0.06em] uppercase">{t('sincePress')}</h2>
      {crises.map((crisis) => <p key={crisis.id} className={classes('mt-1 font-serif', isPage ? 'text-17' : 'text-15')}><CrisisLine crisis={crisis} />{brokenIn(crisis, view.treaties).map(({ by, title }) => <span key={`${by}.${title}`}> {said('broke', { who: seats(by), title: titled(title) })}</span>)}</p>)}
      {odds === 0 ? null : <p className={classes('mt-2 font-semibold text-alarm', isPage ? 'text-15' : 'text-13')}>{t('regime', { who: seats(catalogue.cast.regime.of), percent: Math.round(odds * 100) })}{'\u00a0'}<RuleLink rule="R27" /></p>}
      {events.map((event) => (
        <div key={event.id} className="mt-2">
          <p className={classes('font-serif font-semibold', isPage ? 'text-20' : 'text-15')}>{event.text ?? words(`${event.id}.title`)}</p>
          {event.text === null ? <p className={classes('reading text-ink-2', isPage ? 'text-15' : 'text-13')}>{words(`${event.id}.text`)}</p> : null}
        </div>
      ))}
    </section>
  )
}
