'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { talkInRound, talkOf, type TalkRow } from '../../analysis/readings/talk.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { useTable } from '../desk/table.tsx'
import { Chop, SeatName } from '../kit/Chop.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { Choice } from '../orders/Choice.tsx'
import { Section, WideTable } from './Section.tsx'

/** Who talked to whom, silence included: all rounds so far, or one. */
export function TalkMatrix() {
  const { view } = useTable()
  const t = useTranslations('replay')
  const seats = useTranslations('seats')
  const format = useFormatter()
  const [span, setSpan] = useState('all')
  const rounds = Array.from({ length: view.match.round }, (_, index) => String(index + 1))
  const chosen = rounds.includes(span) ? span : 'all'
  const talk = chosen === 'all' ? talkOf(view.messages) : talkInRound(view.messages, Number(chosen))
  const pairs = talk.silent.map(({ one, other }) => t('talk.pair', { one: seats(one), other: seats(other) }))
  return (
    <Section title={t('talk.title')} note={t('talk.note')}>
      {view.messages.length === 0 ? <p className="mt-1 text-13 text-ink-2">{t('talk.nothing')}</p> : (
        <>
          <div className="mt-2 w-48 print:hidden"><Choice label={t('talk.span')} value={chosen} options={[{ value: 'all', label: t('talk.all') }, ...rounds.map((value) => ({ value, label: t('roundLong', { round: Number(value) }) }))]} onChange={setSpan} /></div>
          <WideTable label={t('talk.title')}>
            <thead><tr className="border-b border-ink text-12 text-ink-2"><th scope="col" className="py-1 text-left font-normal">{t('talk.from')}</th>{SEATS.map((seat) => <th key={seat} scope="col" className="w-14 py-1 text-center font-normal max-sm:w-9"><Chop seat={seat} size={18} /></th>)}<th scope="col" className="w-20 text-right font-normal max-sm:w-auto">{t('talk.public')}</th></tr></thead>
            <tbody>{talk.rows.map((row) => <TalkLine key={row.from} row={row} />)}</tbody>
          </WideTable>
          <p className="mt-2 text-13">{pairs.length === 0 ? t('talk.nobodySilent') : t('talk.silent', { pairs: format.list(pairs) })}</p>
        </>
      )}
    </Section>
  )
}

function TalkLine({ row }: { readonly row: TalkRow }) {
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="py-1.5 text-left font-normal"><SeatName seat={row.from} size={18} /></th>
      {SEATS.map((seat) => <td key={seat} className={seat === row.from ? 'bg-wash' : 'text-center'}>{seat === row.from ? null : row.to[seat] || ''}</td>)}
      <td className="text-right">{row.inPublic || ''}</td>
    </tr>
  )
}
