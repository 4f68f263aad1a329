'use client'

import { useState } from 'react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import type { Scenario } from '../../engine/scenario.ts'
import { Chop } from '../kit/Chop.tsx'
import { Field } from '../kit/Field.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { Tag } from '../kit/Tag.tsx'
import { useWords } from '../desk/words.ts'
import type { Chapter } from './ruleText.ts'
import { StartValues } from './StartValues.tsx'

type Orders = Scenario['orders']
type Props = { readonly chapters: readonly Chapter[]; readonly orders: Orders; readonly startValues: Scenario['startValues'] }

/** Every rule by its number, every order by its price, and what the starting world rests on; all can be searched. */
export function Rulebook({ chapters, orders, startValues }: Props) {
  const t = useTranslations('rules')
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  const found = chapters.map((chapter) => ({ ...chapter, rules: chapter.rules.filter((rule) => `${rule.number} ${rule.text}`.toLowerCase().includes(wanted)) })).filter((chapter) => chapter.rules.length > 0)
  return (
    <div className="min-h-dvh bg-sheet">
      <header className="flex items-baseline gap-5 border-b border-ink bg-paper px-4 py-3 md:px-8"><Nameplate /><Link href="/" className="link ml-auto text-13">{t('back')}</Link></header>
      <main className="mx-auto max-w-[1000px] px-4 pb-16 md:px-8">
        <h1 className="headline mt-8 text-44 font-[650]">{t('title')}</h1>
        <ScotchRule className="mt-4" />
        <div className="sticky top-0 z-10 bg-sheet py-3"><Field type="search" label={t('search')} hideLabel placeholder={t('search')} value={search} onChange={(event) => setSearch(event.target.value)} /></div>
        {wanted !== '' ? null : <nav aria-label={t('contents')} className="flex flex-wrap gap-x-5 gap-y-2 text-13">{chapters.map((chapter) => <a key={chapter.letter} href={`#${chapter.letter}`} className="link">{chapter.letter} {chapter.title}</a>)}<a href="#orders" className="link">{t('orders')}</a><a href="#start" className="link">{t('start.title')}</a></nav>}
        {found.map((chapter) => <ChapterPart key={chapter.letter} chapter={chapter} />)}
        <OrderTable orders={orders} wanted={wanted} />
        <StartValues values={startValues} wanted={wanted} />
      </main>
    </div>
  )
}

function ChapterPart({ chapter }: { readonly chapter: Chapter }) {
  return (
    <section id={chapter.letter} className="scroll-mt-20">
      <h2 className="headline mt-8 border-b border-ink pb-1 text-24 font-[640]">{chapter.title}</h2>
      <ol>
        {chapter.rules.map((rule) => (
          <li key={rule.number} id={rule.number} className="flex scroll-mt-20 gap-4 border-b border-rule py-2 target:bg-caution-wash">
            <a href={`#${rule.number}`} className="w-10 flex-none text-13 font-semibold">{rule.number}</a>
            <p className="reading text-15">{rule.text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function OrderTable({ orders, wanted }: { readonly orders: Orders; readonly wanted: string }) {
  const t = useTranslations('rules')
  const visibility = useTranslations('orders.desk.visibility')
  const desks = useTranslations('orders.deskName')
  const words = useWords('orders')
  const found = orders.filter((spec) => `${words(`name.${spec.id}`)} ${words(`says.${spec.id}`)}`.toLowerCase().includes(wanted))
  if (found.length === 0) return null
  return (
    <section id="orders" className="scroll-mt-20">
      <h2 className="headline mt-8 text-24 font-[640]">{t('orders')}</h2>
      <p className="mb-2 text-13 text-ink-2">{t('ordersText')}</p>
      <ul className="border-t border-ink">
        {found.map((spec) => (
          <li key={spec.id} id={`order-${spec.id}`} className="flex scroll-mt-20 flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule py-2 target:bg-caution-wash">
            <div className="min-w-56 flex-1"><b className="text-14 font-semibold">{words(`name.${spec.id}`)}</b> <span className="text-12 text-ink-2">{desks(spec.desk)}</span><br /><span className="text-13 text-ink-2">{words(`says.${spec.id}`)}</span></div>
            <span className="flex gap-1">{spec.actors.map((seat) => <Chop key={seat} seat={seat} size={18} />)}</span>
            <Tag tone={spec.visibility === 'covert' ? 'caution' : 'plain'}>{visibility(spec.visibility)}</Tag>
            <span className="w-16 text-right text-13"><span className="sr-only">{t('cost')} </span><b className="text-15 font-semibold">{spec.cost}</b></span>
          </li>
        ))}
      </ul>
    </section>
  )
}
