'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { SignedFigure, type GoodWay } from './SignedFigure.tsx'
import { useFormatter } from './useFormatter.ts'
import { useRulesAddress } from '../rules/useRulesAddress.ts'

export type LedgerLine = { readonly id: string; readonly round: number; readonly label: string; readonly rule: string | null; readonly amount: number }
export type LedgerPart = { readonly label: string; readonly amount: number }

type Props = {
  readonly title: string
  readonly figure: number
  readonly start: number
  readonly entries: readonly LedgerLine[]
  /** What the figure is made of now, where it has parts. */
  readonly parts?: readonly LedgerPart[]
  readonly startLabel?: string
  readonly digits?: number
  readonly good?: GoodWay
  /** Above the title, for example two chops. */
  readonly head?: ReactNode
  /** What the figure stands for, in a sentence. */
  readonly meaning?: string
  /** A note under the title. */
  readonly note?: ReactNode
  /** Below the lines, for example what happens at a mark. */
  readonly foot?: ReactNode
}

/** Every number has a why: start, each cause with its rule and signed amount, and the sum, which adds up. */
export function Ledger({ title, figure, start, entries, parts = [], startLabel, digits = 1, good = 'up', head, meaning, note, foot }: Props) {
  const format = useFormatter()
  const t = useTranslations('kit.ledger')
  const figured = (places: number) => (amount: number) => format.number(amount, { minimumFractionDigits: places, maximumFractionDigits: places })
  // Lines are told to a tenth, so that small causes are seen and all add up.
  const [shown, told] = [figured(digits), figured(Math.max(1, digits))]
  return (
    <div className="text-13">
      <div className="flex items-start gap-4 border-b border-ink px-4 py-3">
        <div className="min-w-0 flex-1">
          {head}
          <p className="text-15 font-semibold max-[560px]:hidden">{title}</p>
          {meaning === undefined ? null : <p className="text-13">{meaning}</p>}
          {note === undefined ? null : <div className="mt-1 text-12 text-ink-2">{note}</div>}
        </div>
        <div className="text-right">
          <p className="font-serif text-44 lining-nums">{shown(figure)}</p>
          <p className="text-12"><SignedFigure amount={figure - start} digits={digits} good={good} as="arrow" /> <span className="text-ink-2">{t('sinceStart')}</span></p>
        </div>
      </div>
      {parts.length === 0 ? null : <Parts parts={parts} shown={shown} />}
      <div className="px-4 py-3">
        <p className="mb-1 text-12 font-semibold text-ink-2">{t('movedIt')}</p>
        <table className="w-full">
          <tbody>
            <Line round="" label={startLabel ?? t('atStart')} amount={<b className="font-semibold">{told(start)}</b>} />
            {entries.length === 0 ? <tr><td /><td colSpan={2} className="border-t border-rule py-1.5 text-ink-2">{t('nothingMoved')}</td></tr> : null}
            {entries.map((entry) => (
              <Line
                key={entry.id} round={t('round', { round: entry.round })}
                label={<>{entry.label}{entry.rule === null ? null : <>{'\u00a0'}<RuleLink rule={entry.rule} /></>}</>}
                amount={<SignedFigure amount={entry.amount} digits={Math.max(1, digits)} good={good} />}
              />
            ))}
            <Line round="" label={<b className="font-semibold">{t('now')}</b>} amount={<b className="font-semibold">{told(figure)}</b>} />
          </tbody>
        </table>
        {foot}
      </div>
    </div>
  )
}

function Line({ round, label, amount }: { readonly round: string; readonly label: ReactNode; readonly amount: ReactNode }) {
  return (
    <tr className="align-top not-first:border-t not-first:border-rule">
      <td className="w-8 py-1.5 text-ink-2">{round}</td>
      <td className="py-1.5 pr-3">{label}</td>
      <td className="py-1.5 text-right whitespace-nowrap">{amount}</td>
    </tr>
  )
}

/** A rule number opens the rulebook at that rule, beside the match. */
export function RuleLink({ rule }: { readonly rule: string }) {
  const t = useTranslations('kit.ledger')
  const rules = useRulesAddress()
  return <a href={rules(`#${rule}`)} target="_blank" className="link whitespace-nowrap text-ink-2" aria-label={t('ruleLabel', { rule })}>{rule}</a>
}

const PATTERNS = ['pattern-1', 'pattern-2', 'pattern-3', 'pattern-4', 'pattern-5', 'pattern-6'] as const

function Parts({ parts, shown }: { readonly parts: readonly LedgerPart[]; readonly shown: (amount: number) => string }) {
  const t = useTranslations('kit.ledger')
  const whole = parts.reduce((sum, part) => sum + Math.max(0, part.amount), 0) || 1
  return (
    <div className="border-b border-ink px-4 py-3">
      <p className="mb-2 text-12 font-semibold text-ink-2">{t('madeOf')}</p>
      <div aria-hidden className="flex h-3.5 border border-ink">
        {parts.map((part, index) => (
          <span key={part.label} className={`${PATTERNS[index % PATTERNS.length]} not-first:border-l not-first:border-ink`} style={{ width: `${(Math.max(0, part.amount) / whole) * 100}%` }} />
        ))}
      </div>
      <dl className="mt-2 grid grid-cols-2 gap-x-4 gap-y-1">
        {parts.map((part, index) => (
          <div key={part.label} className="flex items-center gap-2">
            <span aria-hidden className={`size-2.5 flex-none border border-ink ${PATTERNS[index % PATTERNS.length]}`} />
            <dt className="min-w-0 flex-1">{part.label}</dt>
            <dd className="font-semibold">{shown(part.amount)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
