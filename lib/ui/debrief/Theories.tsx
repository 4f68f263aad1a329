'use client'

import { useTranslations } from 'use-intl'
import { THEORIES, WORKS, weighedByTheories, type Theory, type WeighedBy, type Weighing } from '../../analysis/theories/theories.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { useTable } from '../desk/table.tsx'
import { SeatName } from '../kit/Chop.tsx'
import { Fold } from '../kit/Fold.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { Section, WideTable } from './Section.tsx'

/** The same match as three theories would rank it, each with its sum. */
export function Theories() {
  const { view } = useTable()
  const t = useTranslations('replay')
  const weighed = weighedByTheories({ numbers: view.numbers, start: view.start, treaties: view.treaties.map((treaty) => ({ findings: treaty.findings, parties: draftOf(treaty).parties })) })
  return (
    <Section title={t('theories.title')} note={t('theories.note')}>
      <WideTable label={t('theories.title')}>
        <thead><tr className="border-b border-ink text-12 text-ink-2"><th scope="col" className="py-1 text-left font-normal">{t('seatColumn')}</th>{THEORIES.map((theory) => <th key={theory} scope="col" className="pl-3 text-right font-normal">{t(`theories.${theory}`)}</th>)}</tr></thead>
        <tbody>{SEATS.map((seat) => <tr key={seat} className="border-b border-rule"><th scope="row" className="py-1.5 text-left font-normal"><SeatName seat={seat} size={18} /></th>{THEORIES.map((theory) => <td key={theory} className="pl-3 text-right"><RankAndScore weighing={weighed[theory][seat]} /></td>)}</tr>)}</tbody>
      </WideTable>
      <dl className="mt-2 max-w-[80ch] text-13">{THEORIES.map((theory) => <Formula key={theory} theory={theory} weighed={weighed[theory]} />)}</dl>
      <p className="max-w-[80ch] border-t border-rule py-2 text-13 text-ink-2">{t('theories.judged')}</p>
    </Section>
  )
}

function RankAndScore({ weighing: { rank, score } }: { readonly weighing: Weighing }) {
  const t = useTranslations('replay.theories')
  const figure = useFigure()
  return <><b className={rank === 1 ? 'font-semibold' : 'font-normal'}>{t('rank', { rank })}</b> <span className="text-ink-2 max-sm:block sm:ml-2 sm:inline-block sm:w-12">{figure(score)}</span></>
}

/** What a theory asks, how it weighs, and the sum behind each seat's score. */
function Formula({ theory, weighed }: { readonly theory: Theory; readonly weighed: WeighedBy[Theory] }) {
  const t = useTranslations('replay.theories')
  const figure = useFigure()
  const format = useFormatter()
  const terms = weighed.beijing.parts.map(({ part, weight }) => `${format.number(weight)} × ${t(`part.${part}`)}`)
  return (
    <div className="break-inside-avoid border-t border-rule py-2">
      <dt className="font-semibold">{t(theory)}</dt>
      <dd>
        <p>{t(`asks.${theory}`)} <span className="text-ink-2">{format.list(terms)}</span></p>
        <p className="text-ink-2">{t(`after.${theory}`)}</p>
        <ul lang="en" className="mt-1 text-12 text-ink-2">{WORKS[theory].map((work) => <li key={work} className="pl-4 -indent-4">{work}</li>)}</ul>
        <Fold title={t('sums')}>
          <ul>{SEATS.map((seat) => <li key={seat} className="flex flex-wrap items-baseline gap-x-2 py-1"><SeatName seat={seat} size={18} /> <span className="text-ink-2">{format.list(weighed[seat].parts.map(({ part, value, weight }) => `${t(`part.${part}`)} ${figure(value * weight)}`))}</span></li>)}</ul>
        </Fold>
      </dd>
    </div>
  )
}

function useFigure(): (value: number) => string {
  const format = useFormatter()
  return (value) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' })
}
