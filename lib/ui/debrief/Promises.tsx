'use client'

import { useTranslations } from 'use-intl'
import { isAnswer } from '../../analysis/readings/breaches.ts'
import { promiseEndOf } from '../../analysis/readings/promiseEnd.ts'
import type { Finding, Treaty } from '../../engine/treaties/treaty.ts'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { VerdictMark } from '../kit/VerdictMark.tsx'
import { useTable } from '../desk/table.tsx'
import { useIsPhone } from '../desk/width.ts'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { BrokenWords } from './BrokenWords.tsx'

/** On paper more than these stand side by side only as bare figures. */
const MOST_NAMED = 9

/** Promises, kept and broken: a row a clause, a mark a round, and what it came to. On a phone a clause stands above its marks. */
export function Promises() {
  const { view } = useTable()
  const t = useTranslations('replay')
  const isPhone = useIsPhone()
  const rounds = Array.from({ length: view.match.round }, (_, index) => index + 1)
  const treaties = view.treaties.filter((treaty) => treaty.findings.length > 0)
  return (
    <section className="mt-6 border-t-[3px] border-ink pt-3">
      <h2 className="headline text-24 font-[640]">{t('promises')}</h2>
      {treaties.length === 0 ? <p className="mt-1 text-13 text-ink-2">{t('noPromises')}</p> : (
        <div className="relative overflow-x-auto" tabIndex={0}>
          <table className="mt-2 w-full text-13 sm:min-w-[560px]">
            <thead><tr className="border-b border-ink text-12 text-ink-2">{isPhone ? null : <th className="py-1 text-left font-normal">{t('clause')}</th>}{rounds.map((round) => <th key={round} className="w-8 font-normal print:w-6">{rounds.length > MOST_NAMED ? round : t('roundShort', { round })}</th>)}{isPhone ? null : <th className="pl-3 text-right font-normal">{t('promiseEnd.title')}</th>}</tr></thead>
            <tbody>{treaties.flatMap((treaty) => draftOf(treaty).clauses.map((_, index) => <ClauseLine key={`${treaty.id}.${index}`} treaty={treaty} index={index} rounds={rounds} />))}</tbody>
          </table>
        </div>
      )}
      <BrokenWords />
    </section>
  )
}

function ClauseLine({ treaty, index, rounds }: { readonly treaty: Treaty; readonly index: number; readonly rounds: readonly number[] }) {
  const kinds = useTranslations('clauses.kind')
  const known = useKnownTexts()
  const isPhone = useIsPhone()
  const { clauses, parties, title } = draftOf(treaty)
  const clause = clauses[index]
  if (clause === undefined) return null
  const findings = treaty.findings.filter((one) => one.clause === index && !isAnswer(one))
  const what = <><span className="text-14">{kinds(clause.kind)}</span> <span className="text-12 text-ink-2">{known(title)}</span></>
  const name = <th scope="row" colSpan={isPhone ? rounds.length : 1} className={classes('py-1.5 text-left font-normal', !isPhone && 'pr-3')}><span className={classes('grid items-start gap-x-2', isPhone ? 'grid-cols-[auto_minmax(0,1fr)_auto]' : 'grid-cols-[auto_minmax(0,1fr)]')}><span className="flex gap-1 pt-px">{parties.map((seat) => <Chop key={seat} seat={seat} size={18} />)}</span><span>{what}</span>{isPhone ? <End findings={findings} /> : null}</span></th>
  return (
    <>
      {isPhone ? <tr>{name}</tr> : null}
      <tr className={classes('border-b border-rule', isPhone && '[&>td]:pb-2')}>
        {isPhone ? null : name}
        {rounds.map((round) => {
          const finding = findings.findLast((one) => one.round === round)
          return <td key={round} className="text-center">{finding === undefined ? null : <VerdictMark verdict={finding.verdict} />}</td>
        })}
        {isPhone ? null : <td className="py-1.5 pl-3 text-right whitespace-nowrap"><End findings={findings} /></td>}
      </tr>
    </>
  )
}

const TONES = { broken: 'font-semibold text-alarm', disputed: 'text-caution', kept: '', judged: 'text-ink-2', untested: 'text-ink-2' } as const

function End({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useTranslations('replay.promiseEnd')
  const end = promiseEndOf(findings)
  return (
    <span className={`inline-flex items-center gap-1 ${TONES[end.type]}`}>
      {end.type === 'untested' ? t('untested') : t(end.type, { count: end.count })}
      {end.type === 'broken' ? end.by.map((seat) => <Chop key={seat} seat={seat} size={18} />) : null}
    </span>
  )
}
