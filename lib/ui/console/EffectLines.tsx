'use client'

import { useTranslations } from 'use-intl'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { FIELD_CLASSES } from '../kit/Field.tsx'
import { newId } from '../kit/newId.ts'
import { useWords } from '../desk/words.ts'
import { INJECT_KINDS, MOST_BY, MOST_EFFECTS, type EffectLine } from './injectDraft.ts'
import { SeatOptions } from './MessageForm.tsx'

type Props = { readonly lines: readonly EffectLine[]; readonly onChange: (lines: readonly EffectLine[]) => void }
const SELECT = `${FIELD_CLASSES} w-auto! min-w-0 flex-1 px-2! py-1! text-12!`
const WORLD: ReadonlySet<string> = new Set(['tension', 'alarm', 'axisLook'])

/** What it moves, one number a line: which, whose, by how much. */
export function EffectLines({ lines, onChange }: Props) {
  const t = useTranslations('console.injects')
  const change = (id: string, next: Partial<EffectLine>) => onChange(lines.map((line) => (line.id === id ? { ...line, ...next } : line)))
  return (
    <div className="mt-2">
      <ul>
        {lines.map((line, index) => (
          <li key={line.id} aria-label={t('effect', { number: index + 1 })} className="mb-1.5 flex flex-wrap items-center gap-1.5">
            <KindSelect line={line} onChange={(kind) => change(line.id, { kind })} />
            {WORLD.has(line.kind) ? null : <SeatSelect label={t('whose')} value={line.seat} onChange={(seat) => change(line.id, { seat })} />}
            {line.kind === 'warmth' ? <SeatSelect label={t('with')} value={line.other} onChange={(other) => change(line.id, { other })} /> : null}
            <input type="number" aria-label={t('by')} className={`${FIELD_CLASSES} w-16! px-2! py-1! text-12!`} min={-MOST_BY} max={MOST_BY} step={0.5} value={Number.isFinite(line.by) ? line.by : ''} onChange={(event) => change(line.id, { by: event.target.value === '' ? Number.NaN : Number(event.target.value) })} />
            <button type="button" className="link text-12 text-ink-2" aria-label={t('dropEffect', { number: index + 1 })} onClick={() => onChange(lines.filter((one) => one.id !== line.id))}>{t('drop')}</button>
          </li>
        ))}
      </ul>
      {lines.length >= MOST_EFFECTS ? null : <button type="button" className="link text-12" onClick={() => onChange([...lines, { id: newId(), kind: 'economy', seat: 'beijing', other: 'moscow', by: -2 }])}>{t('addEffect')}</button>}
    </div>
  )
}

function KindSelect({ line, onChange }: { readonly line: EffectLine; readonly onChange: (kind: EffectLine['kind']) => void }) {
  const t = useTranslations('console.injects')
  const words = useWords('ledger')
  return (
    <select aria-label={t('what')} className={`${SELECT} min-w-28!`} value={line.kind} onChange={(event) => onChange(INJECT_KINDS.find((kind) => kind === event.target.value) ?? 'economy')}>
      {INJECT_KINDS.map((kind) => <option key={kind} value={kind} className="bg-sheet">{words(`number.${kind}`)}</option>)}
    </select>
  )
}

function SeatSelect({ label, value, onChange }: { readonly label: string; readonly value: Seat; readonly onChange: (seat: Seat) => void }) {
  return <select aria-label={label} className={`${SELECT} min-w-24!`} value={value} onChange={(event) => onChange(SEATS.find((seat) => seat === event.target.value) ?? 'beijing')}><SeatOptions /></select>
}
