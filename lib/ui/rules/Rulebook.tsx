'use client'

import { useEffect, useState, type ReactNode } from 'react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import type { Scenario } from '../../engine/scenario.ts'
import { Field } from '../kit/Field.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { useEventSection } from './eventSection.ts'
import { useOrderSection } from './orderSection.ts'
import type { Chapter } from './ruleText.ts'
import { foundIn, type Section } from './section.ts'
import { SectionPart } from './SectionPart.tsx'
import { StartValues } from './StartValues.tsx'
import { useAimSection, useClauseSection, useCrisisSection, useGlossary, useRoundSection, useThresholdSection, useWordsSection, type CrisisPrices } from './tableSections.ts'

type Props = {
  /** Leads to the other scenarios' rulebooks. */
  readonly choice: ReactNode
  readonly chapters: readonly Chapter[]
  readonly data: Pick<Scenario, 'orders' | 'agendas' | 'thresholds' | 'worldEvents' | 'startValues'> & { readonly crisis: CrisisPrices }
}

/** The whole game from the engine's own data: a round, orders, clauses, thresholds, aims, crises, words, and every numbered rule. */
export function Rulebook({ choice, chapters, data: { orders, agendas, thresholds, worldEvents, startValues, crisis } }: Props) {
  const t = useTranslations('rules')
  const [search, setSearch] = useState('')
  const numbered = chapters.map(({ letter, title, rules }): Section => ({ id: letter, title: `${letter} ${title}`, parts: [{ entries: rules.map(({ number, text }) => ({ id: number, mark: number, text })) }] }))
  const tables: readonly Section[] = [useRoundSection(), useOrderSection(orders), useWordsSection(), useClauseSection(), useCrisisSection(crisis), useThresholdSection(thresholds), useAimSection(agendas), useEventSection(worldEvents), useGlossary()].filter(({ parts }) => parts.length > 0)
  const found = foundIn([...tables, ...numbered], search)
  useAddressed()
  return (
    <div className="min-h-dvh bg-sheet">
      <header className="flex items-baseline gap-5 border-b border-ink bg-paper px-4 py-3 md:px-8"><Nameplate /><Link href="/" className="link ml-auto text-13">{t('back')}</Link></header>
      <main className="mx-auto max-w-[1100px] px-4 pb-16 md:px-8">
        <h1 className="headline mt-8 text-44 font-[650]">{t('title')}</h1>
        <p className="reading mt-2 text-17 text-ink-2">{t('lead')}</p>
        {choice}
        <ScotchRule className="mt-4" />
        <div className="sticky top-0 z-10 bg-sheet py-3"><Field type="search" label={t('search')} hideLabel placeholder={t('search')} value={search} onChange={(event) => setSearch(event.target.value)} /></div>
        <p role="status" className={search.trim() === '' ? 'sr-only' : 'text-13 text-ink-2'}>{search.trim() === '' ? '' : t('found', { count: found.reduce((sum, { parts }) => sum + parts.reduce((entries, part) => entries + part.entries.length, 0), 0) })}</p>
        {search.trim() !== '' ? null : (
          <nav aria-label={t('contents')} className="grid grid-cols-2 gap-x-6 text-13 lg:grid-cols-4">
            {[...tables, ...numbered, { id: 'start', title: t('start.title') }].map(({ id, title }) => <a key={id} href={`#${id}`} className="flex min-h-8 items-center border-b border-rule pointer-coarse:min-h-11">{title}</a>)}
          </nav>
        )}
        {found.map((section) => (
          <div key={section.id}>
            {section.id === chapters[0]?.letter && t('numbered') !== '' ? <p className="mt-10 border-t-[3px] border-ink pt-3 text-13 text-ink-2">{t('numbered')}</p> : null}
            <SectionPart section={section} />
          </div>
        ))}
        <StartValues values={startValues} wanted={search.trim().toLowerCase()} />
      </main>
    </div>
  )
}

/** A link from the desk lands on its entry, which is drawn only once the page runs. */
function useAddressed(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (id !== '') document.getElementById(id)?.scrollIntoView()
  }, [])
}
