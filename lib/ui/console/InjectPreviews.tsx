'use client'

import { useTranslations } from 'use-intl'
import type { NumberKey } from '../../engine/numbers.ts'
import type { InjectPreview } from '../../protocol/hostActs.ts'
import type { TableRow } from '../../protocol/messages.ts'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useNumberName } from '../desk/numberName.ts'
import { useFormatter } from '../kit/useFormatter.ts'

type Props = { readonly previews: readonly InjectPreview[]; readonly tables: readonly TableRow[] }
type Span = { readonly key: NumberKey; readonly amounts: readonly number[]; readonly from: readonly number[] }

/** Each number in words: what moves, by how much, from what to what; a span where the tables differ. */
export function InjectPreviews({ previews, tables }: Props) {
  const t = useTranslations('console.injects')
  const nameOf = useNumberName()
  const format = useFormatter()
  const taken = previews.filter(({ refused }) => refused === null)
  const refused = previews.filter((preview) => preview.refused !== null).map(({ matchId }) => tables.find((table) => table.matchId === matchId)?.tableNumber ?? 0)
  const figure = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  const span = (values: readonly number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    return figure(least) === figure(most) ? figure(least) : t('between', { least: figure(least), most: figure(most) })
  }
  const spans = spansOf(taken)
  return (
    <div role="status" className="mt-3 border-t border-ink pt-2 text-12">
      <p className="font-semibold">{t('would', { count: taken.length })}</p>
      {taken.length > 0 && spans.length === 0 ? <p className="py-1 text-ink-2">{t('movesNothing')}</p> : null}
      <ul>
        {spans.map(({ key, amounts, from }) => (
          <li key={key} className="flex flex-wrap items-baseline gap-x-2 border-b border-rule py-1 last:border-0">
            <span className="min-w-0 flex-1">{nameOf(key)}</span>
            <SignedFigure amount={amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length} good="none" />
            <span className="text-ink-2">{t('fromTo', { from: span(from), to: span(from.map((value, index) => value + (amounts[index] ?? 0))) })}</span>
          </li>
        ))}
      </ul>
      {refused.length === 0 ? null : <p className="mt-1 text-caution">{t('notNow', { tables: format.list(refused.map(String)) })}</p>}
    </div>
  )
}

function spansOf(previews: readonly InjectPreview[]): readonly Span[] {
  const keys = [...new Set(previews.flatMap(({ changes }) => changes.map(({ key }) => key)))]
  return keys.map((key) => {
    const changes = previews.flatMap((preview) => preview.changes.filter((change) => change.key === key))
    return { key, amounts: changes.map(({ amount }) => amount), from: changes.map(({ from }) => from) }
  })
}
