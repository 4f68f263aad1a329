'use client'

import { useTranslations } from 'use-intl'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import { Chop } from '../kit/Chop.tsx'
import { VerdictMark } from '../kit/VerdictMark.tsx'
import { useTable } from '../desk/table.tsx'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { BrokenWords } from './BrokenWords.tsx'

/** Promises, kept and broken: a row a clause, a mark a round. */
export function Promises() {
  const { view } = useTable()
  const t = useTranslations('replay')
  const rounds = Array.from({ length: view.match.round }, (_, index) => index + 1)
  const treaties = view.treaties.filter((treaty) => treaty.findings.length > 0)
  return (
    <section className="mt-6 border-t-[3px] border-ink pt-3">
      <h2 className="headline text-24 font-[640]">{t('promises')}</h2>
      {treaties.length === 0 ? <p className="mt-1 text-13 text-ink-2">{t('noPromises')}</p> : (
        <div className="relative overflow-x-auto" tabIndex={0}>
          <table className="mt-2 w-full min-w-[560px] text-13">
            <thead><tr className="border-b border-ink text-12 text-ink-2"><th className="py-1 text-left font-normal">{t('clause')}</th>{rounds.map((round) => <th key={round} className="w-8 font-normal">{t('roundShort', { round })}</th>)}</tr></thead>
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
  const { clauses, parties, title } = draftOf(treaty)
  const clause = clauses[index]
  if (clause === undefined) return null
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="flex flex-wrap items-center gap-1.5 py-1.5 pr-3 text-left font-normal">{parties.map((seat) => <Chop key={seat} seat={seat} size={18} />)} <span className="ml-1 text-14">{kinds(clause.kind)}</span> <span className="text-12 text-ink-2">{known(title)}</span></th>
      {rounds.map((round) => {
        const finding = treaty.findings.findLast((one) => one.clause === index && one.round === round)
        return <td key={round} className="text-center">{finding === undefined ? null : <VerdictMark verdict={finding.verdict} />}</td>
      })}
    </tr>
  )
}
