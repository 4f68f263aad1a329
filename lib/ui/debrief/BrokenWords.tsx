'use client'

import { useTranslations } from 'use-intl'
import { isBreach } from '../../analysis/readings/breaches.ts'
import { quotesBefore } from '../../analysis/readings/quotes.ts'
import type { Finding, Treaty } from '../../engine/treaties/treaty.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { useBreachWords } from '../desk/breachWords.ts'
import { useTable } from '../desk/table.tsx'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'

const MOST = 2

type Broken = { readonly treaty: Treaty; readonly by: Seat; readonly finding: Finding }

/** Each breach with what its author had written to the partners before. */
export function BrokenWords() {
  const { view } = useTable()
  const t = useTranslations('replay.quotes')
  const broken = view.treaties.flatMap((treaty) => treaty.findings.flatMap((finding): Broken[] => (isBreach(finding) && finding.by !== null ? [{ treaty, by: finding.by, finding }] : [])))
  if (broken.length === 0) return null
  return (
    <section className="mt-4">
      <h3 className="text-15 font-semibold">{t('title')}</h3>
      <ul>{broken.map((one, index) => <BrokenWord key={index} broken={one} />)}</ul>
    </section>
  )
}

function BrokenWord({ broken: { treaty, by, finding } }: { readonly broken: Broken }) {
  const { view } = useTable()
  const t = useTranslations('replay.quotes')
  const seats = useTranslations('seats')
  const known = useKnownTexts()
  const { title, parties } = draftOf(treaty)
  // A guest's film has who wrote to whom without the words.
  const hasWords = view.messages.length === 0 || view.messages.some(({ text }) => text !== null)
  const because = useBreachWords()(finding)
  const quotes = quotesBefore(view.messages, { by, parties, round: finding.round }, MOST)
  return (
    <li className="border-t border-rule py-2 text-13">
      <p className="font-semibold">{t('broke', { round: finding.round, who: seats(by), title: known(title) })}</p>
      {because === null ? null : <p className="text-ink-2">{because}</p>}
      {quotes.length === 0 ? <p className="text-ink-2">{t(hasWords ? 'none' : 'leftOut')}</p> : quotes.map((message) => (
        <figure key={message.id} className="mt-1"><figcaption className="text-12 text-ink-2">{t('wrote', { who: seats(by), round: message.round })}</figcaption><blockquote className="font-serif text-15 whitespace-pre-wrap">“{message.text}”</blockquote></figure>
      ))}
    </li>
  )
}
