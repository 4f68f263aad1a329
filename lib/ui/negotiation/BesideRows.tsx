'use client'

import { useTranslations } from 'use-intl'
import type { ClauseDraft } from '../../engine/scenario.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { useClauseWords } from './clauseWords.ts'
import { KindLink } from './ClauseRow.tsx'

/** Two versions side by side, with who has signed which. */
export function BesideRows({ treaty, number }: { readonly treaty: Treaty; readonly number: number }) {
  const t = useTranslations('clauses')
  const [one, other] = [treaty.versions[number - 2], treaty.versions[number - 1]]
  if (one === undefined || other === undefined) return null
  const rows = Array.from({ length: Math.max(one.draft.clauses.length, other.draft.clauses.length) }, (_, index) => [one.draft.clauses[index], other.draft.clauses[index]] as const)
  return (
    <table className="mt-2 w-full table-fixed border-t border-ink text-left">
      <thead>
        <tr className="border-b border-ink align-bottom text-12">
          {[number - 1, number].map((version) => (
            <th key={version} scope="col" className="py-1.5 pr-3 font-semibold">
              <span className="flex items-center gap-2">{t('version', { number: version })} <Signed treaty={treaty} version={version} /></span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map(([before, after], index) => <tr key={index} className="border-b border-rule align-top"><Text clause={before} other={after} /><Text clause={after} other={before} /></tr>)}</tbody>
    </table>
  )
}

function Signed({ treaty, version }: { readonly treaty: Treaty; readonly version: number }) {
  const t = useTranslations('clauses')
  const seats = useTranslations('seats')
  const signers = SEATS.filter((seat) => treaty.signatures[seat] === version)
  return signers.length === 0 ? <span className="font-normal text-ink-2">{t('nobodySigned')}</span> : signers.map((seat) => <Chop key={seat} seat={seat} size={18} label={t('hasSigned', { who: seats(seat), number: version })} />)
}

function Text({ clause, other }: { readonly clause: ClauseDraft | undefined; readonly other: ClauseDraft | undefined }) {
  const textOf = useClauseWords([])
  const t = useTranslations('clauses')
  if (clause === undefined) return <td className="py-2 pr-3 text-13 text-ink-3">{t('noSuchClause')}</td>
  const differs = other === undefined || textOf(other) !== textOf(clause) || other.kind !== clause.kind
  return (
    <td className={classes('py-2 pr-3', differs && 'bg-caution-wash')}>
      <p className="text-12"><KindLink clause={clause} /></p>
      <p dir="auto" className="mt-0.5 font-serif text-14">{textOf(clause)}</p>
    </td>
  )
}
