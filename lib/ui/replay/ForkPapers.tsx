'use client'

import { useTranslations } from 'use-intl'
import { useTable } from '../desk/table.tsx'
import { useFullTreatyNames } from '../negotiation/treatyNames.ts'
import { Choice } from '../orders/Choice.tsx'
import { papersAt } from './forkDraft.ts'
import type { Paper } from './useWhatIf.ts'

type Props = { readonly round: number; readonly papers: readonly Paper[]; readonly onChange: (papers: readonly Paper[]) => void }

/** Papers that lay open as a round closed: each may be signed by all its parties, or by nobody. */
export function ForkPapers({ round, papers, onChange }: Props) {
  const { view } = useTable()
  const t = useTranslations('futures.whatIf')
  const nameOf = useFullTreatyNames()
  const open = papersAt(view, round)
  if (open.length === 0) return null
  return (
    <details className="border-t border-rule pt-3" open={papers.length > 0}>
      <summary className="cursor-pointer text-13 font-semibold">{t('papers', { count: open.length })}</summary>
      <div className="mt-2 grid gap-3">
        {open.map((treaty) => {
          const chosen = papers.find(({ treatyId }) => treatyId === treaty.id)
          const others = papers.filter(({ treatyId }) => treatyId !== treaty.id)
          const choose = (value: 'signed' | 'unsigned') => onChange([...others, { treatyId: treaty.id, signed: value === 'signed' }])
          return <Choice key={treaty.id} label={nameOf(treaty)} value={chosen === undefined ? '' : chosen.signed ? 'signed' : 'unsigned'} none={t('paperStands')} onNone={() => onChange(others)} options={[{ value: 'signed', label: t('paperSigned') }, { value: 'unsigned', label: t('paperUnsigned') }]} onChange={choose} />
        })}
      </div>
    </details>
  )
}
