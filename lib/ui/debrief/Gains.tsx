'use client'

import { useTranslations } from 'use-intl'
import { gainsOf, type Gain } from '../../analysis/readings/gains.ts'
import { useCauseWords } from '../desk/whyWords.ts'
import { useNumberName } from '../desk/numberName.ts'
import { useTable } from '../desk/table.tsx'
import { useIsPhone } from '../desk/width.ts'
import { SeatName } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { RuleLink } from '../kit/Ledger.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { Section, WideTable } from './Section.tsx'

const MOST = 3

/** Who gained and lost most, and the lines of the ledger behind it. */
export function Gains() {
  const { view } = useTable()
  const t = useTranslations('replay')
  const numbers = useTranslations('ledger.number')
  const isPhone = useIsPhone()
  return (
    <Section title={t('gains.title')} note={t('gains.note')}>
      <WideTable label={t('gains.title')}>
        <thead><tr className="border-b border-ink text-12 text-ink-2"><th scope="col" className="py-1 text-left font-normal">{t('seatColumn')}</th><th scope="col" className="pl-3 text-right font-normal">{numbers('stability')}</th><th scope="col" className="pl-3 text-right font-normal">{numbers('influence')}</th><th scope="col" className="pl-3 text-right font-normal">{t('gains.sum')}</th>{isPhone ? null : <th scope="col" className="pl-6 text-left font-normal">{t('gains.lines')}</th>}</tr></thead>
        <tbody>{gainsOf(view.ledger, MOST).map((gain) => <GainRow key={gain.seat} gain={gain} />)}</tbody>
      </WideTable>
    </Section>
  )
}

/** On a phone the lines stand below the figures, where there is room for them. */
function GainRow({ gain }: { readonly gain: Gain }) {
  const isPhone = useIsPhone()
  const figures = [gain.stability, gain.influence, gain.total]
  return (
    <>
      <tr className={classes('align-top', !isPhone && 'border-b border-rule')}>
        <th scope="row" className="py-2 pr-3 text-left font-normal"><SeatName seat={gain.seat} /></th>
        {figures.map((amount, index) => <td key={index} className="py-2 pl-3 text-right"><SignedFigure amount={amount} /></td>)}
        {isPhone ? null : <td className="py-2 pl-6"><Lines gain={gain} /></td>}
      </tr>
      {isPhone ? <tr className="border-b border-rule"><td colSpan={1 + figures.length} className="pb-3"><Lines gain={gain} /></td></tr> : null}
    </>
  )
}

function Lines({ gain }: { readonly gain: Gain }) {
  const t = useTranslations('replay')
  const causeWords = useCauseWords()
  const nameOf = useNumberName()
  const marks = useMarks()
  return <ul>{gain.lines.map((line, index) => <li key={index} className="grid grid-cols-[2.5rem_minmax(0,1fr)]"><SignedFigure amount={line.amount} /><span>{causeWords(line)} <span className="text-ink-2">{t('roundShort', { round: line.round })}{marks.parts}{nameOf(line.key)}</span>{'\u00a0'}<RuleLink rule={line.rule} /></span></li>)}</ul>
}
