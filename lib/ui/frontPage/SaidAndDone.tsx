'use client'

import { useTranslations } from 'use-intl'
import { EVERYONE } from '../../engine/knowledge.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { useDeedWords } from '../desk/causeWords.ts'
import { useTable } from '../desk/table.tsx'
import { RuleLink } from '../kit/Ledger.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useMarks } from '../kit/useMarks.ts'

/** Each capital's line, what it did that month, and whether the two agree (L4). */
export function SaidAndDone({ round, className }: { readonly round: number; readonly className?: string }) {
  const { view } = useTable()
  const t = useTranslations('frontPage')
  const own = view.acts.some((act) => act.round === round && act.knownTo !== EVERYONE)
  return (
    <section className={className}>
      <h2 className="border-t-[3px] border-ink pt-1.5 font-serif text-13 font-semibold"><i>{t('saidAndDone')}</i></h2>
      <ul className="font-serif text-14">{SEATS.map((seat) => <Row key={seat} seat={seat} round={round} />)}</ul>
      {own ? <p className="mt-1.5 text-12 text-caution">† {t('confidential')}</p> : null}
    </section>
  )
}

function Row({ seat, round }: { readonly seat: Seat; readonly round: number }) {
  const { view } = useTable()
  const t = useTranslations('frontPage')
  const seats = useTranslations('seats')
  const lines = useTranslations('lines')
  const format = useFormatter()
  const deedWords = useDeedWords()
  const marks = useMarks()
  const acts = view.acts.filter((act) => act.seat === seat && act.round === round)
  const done = format.list(acts.map((act) => `${deedWords(act)}${act.knownTo === EVERYONE ? '' : '†'}`))
  const judged = view.ledger.filter((entry) => entry.key === `credibility.${seat}` && entry.rule === 'L4' && entry.round === round)
  const verdict = judged.length === 0 ? null : judged.reduce((sum, { amount }) => sum + amount, 0) >= 0 ? 'fits' : 'strays'
  return (
    <li className="border-b border-rule py-1.5">
      <b className="font-semibold">{seats(seat)}</b> {t('says', { line: lines(view.plates[seat].line) })}{marks.sentences}{done === '' ? t('didNothing') : t('done', { list: done })}
      {verdict === null ? null : <>{marks.sentences}<i>{t(verdict)}</i>{'\u00a0'}<span className="no-print font-sans text-12"><RuleLink rule="L4" /></span></>}
    </li>
  )
}
