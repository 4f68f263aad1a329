'use client'

import { useTranslations } from 'use-intl'
import { treatyFatesOf, type TreatyFate } from '../../analysis/readings/treatyFates.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { useTable } from '../desk/table.tsx'
import { useIsPhone } from '../desk/width.ts'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { Section, WideTable } from './Section.tsx'

const PAPER = 'paper'
const COLUMNS = [PAPER, 'by', 'signed', 'refused', 'end'] as const

/** Treaties proposed and between whom, refused, signed and breached. On a phone a paper's name stands above its figures. */
export function TreatyFates() {
  const { view } = useTable()
  const t = useTranslations('replay.fates')
  const isPhone = useIsPhone()
  const columns = isPhone ? COLUMNS.filter((column) => column !== PAPER) : COLUMNS
  const fates = treatyFatesOf(view.treaties, SEATS)
  return (
    <Section title={t('title')}>
      {fates.length === 0 ? <p className="mt-1 text-13 text-ink-2">{t('none')}</p> : (
        <WideTable label={t('title')}>
          <thead><tr className="border-b border-ink text-12 text-ink-2">{columns.map((column) => <th key={column} scope="col" className="py-1 pr-3 text-left font-normal">{t(column)}</th>)}</tr></thead>
          <tbody>{fates.map((fate) => <FateRow key={fate.treaty.id} fate={fate} />)}</tbody>
        </WideTable>
      )}
    </Section>
  )
}

function FateRow({ fate: { treaty, fate, proposedBy, versions, signedBy, refusedBy, breaches } }: { readonly fate: TreatyFate }) {
  const t = useTranslations('replay')
  const known = useKnownTexts()
  const isPhone = useIsPhone()
  const { title, parties } = draftOf(treaty)
  const name = <th scope="row" colSpan={isPhone ? COLUMNS.length - 1 : 1} className="py-1.5 pr-3 text-left font-serif text-14 font-normal !whitespace-normal [&>span]:ml-1 [&>span]:align-middle">{known(title)} {versions > 1 ? <span className="font-sans text-12 text-ink-2">{t('fates.versions', { count: versions })}</span> : null} <Chops seats={parties} /></th>
  return (
    <>
      {isPhone ? <tr>{name}</tr> : null}
      <tr className={classes('border-b border-rule align-top', isPhone && '[&>td]:pt-0')}>
        {isPhone ? null : name}
        <td className="py-1.5 pr-3">{proposedBy === null ? <span className="text-12 text-ink-2">{t('fates.before')}</span> : <span className="inline-flex items-center gap-1.5"><Chop seat={proposedBy} size={18} /> <span className="text-12 whitespace-nowrap text-ink-2">{t('roundShort', { round: treaty.versions[0]?.round ?? 0 })}</span></span>}</td>
        <td className="py-1.5 pr-3"><Chops seats={proposedBy === null ? parties : signedBy} /></td>
        <td className="py-1.5 pr-3"><Chops seats={refusedBy} /></td>
        <td className={fate === 'breached' ? 'py-1.5 font-semibold text-alarm' : 'py-1.5'}>{t(`fate.${fate}`, { count: breaches.length })} <Chops seats={[...new Set(breaches.flatMap(({ by }) => (by === null ? [] : [by])))]} /></td>
      </tr>
    </>
  )
}

function Chops({ seats }: { readonly seats: readonly Seat[] }) {
  return <span className="inline-flex gap-1">{seats.map((seat) => <Chop key={seat} seat={seat} size={18} />)}</span>
}
