'use client'

import { useTranslations } from 'use-intl'
import type { Verdict } from '../../engine/vocabulary.ts'
import { useTable } from '../desk/table.tsx'
import { useShortTreatyNames } from '../negotiation/treatyNames.ts'
import { RuleLink } from '../kit/Ledger.tsx'
import { useMarks } from '../kit/useMarks.ts'

/** Worst news first. */
const VERDICT_ORDER: readonly Verdict[] = ['breached', 'disputed', 'judged', 'kept', 'notTriggered']

/** What each treaty's clauses came to that month (T11), and what runs out. */
export function Promises({ round, className }: { readonly round: number; readonly className?: string }) {
  const { view } = useTable()
  const t = useTranslations('frontPage.found')
  if (!view.treaties.some(({ findings }) => findings.some((finding) => finding.round === round))) return null
  return (
    <section className={className}>
      <h2 className="border-t-[3px] border-ink pt-1.5 font-serif text-13 font-semibold"><i>{t('title')}</i> <span className="no-print font-sans text-12 font-normal"><RuleLink rule="T11" /></span></h2>
      <ul className="font-serif text-14 *:border-b *:border-rule *:py-1.5 print:text-12">
        <Found round={round} />
        <RunsOut round={round} />
      </ul>
    </section>
  )
}

function Found({ round }: { readonly round: number }) {
  const { view } = useTable()
  const t = useTranslations('frontPage.found')
  const seats = useTranslations('seats')
  const titleOf = useShortTreatyNames()
  const marks = useMarks()
  return VERDICT_ORDER.map((verdict) => {
    const named = view.treaties.flatMap((treaty) => {
      const found = treaty.findings.filter((finding) => finding.round === round && finding.verdict === verdict)
      const by = [...new Set(found.flatMap((finding) => (finding.by === null ? [] : [seats(finding.by)])))].join(marks.names)
      return found.length === 0 ? [] : [by === '' ? titleOf(treaty) : t('by', { title: titleOf(treaty), by })]
    })
    return named.length === 0 ? null : <li key={verdict}><b className="font-semibold">{t(verdict)}</b>{marks.sentences}{named.join(marks.phrases)}</li>
  })
}

function RunsOut({ round }: { readonly round: number }) {
  const { view } = useTable()
  const t = useTranslations('frontPage.found')
  const titleOf = useShortTreatyNames()
  const marks = useMarks()
  const ending = view.treaties.filter(({ endsAfterRound }) => endsAfterRound === round + 1)
  return ending.length === 0 ? null : <li><b className="font-semibold">{t('runsOut')}</b>{marks.sentences}{ending.map(titleOf).join(marks.phrases)}</li>
}
