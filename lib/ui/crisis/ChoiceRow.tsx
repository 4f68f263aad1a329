import type { ReactNode } from 'react'
import type { PartnerChoice, PrincipalChoice } from '../../engine/vocabulary.ts'
import { classes } from '../kit/classes.ts'
import type { CrisisChoice } from './useCrisisChoice.ts'

type Props = { readonly value: PrincipalChoice | PartnerChoice; readonly name: string; readonly says: string; readonly choice: CrisisChoice; readonly children: ReactNode }

/** A choice with what it costs; the whole row is its target. */
export function ChoiceRow({ value, name, says, choice, children }: Props) {
  const looked = choice.looked === value
  return (
    <div className={classes('-mx-4 border-b border-rule px-4 py-3 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ink md:-mx-3 md:px-3', looked && 'bg-wash')}>
      <label className="flex cursor-pointer gap-4">
        <input type="radio" name="crisis-choice" className="peer sr-only" checked={looked} onChange={() => choice.setLooked(value)} />
        <span aria-hidden className={classes('mt-0.5 size-6 flex-none rounded-full border-ink', looked ? 'border-[8px]' : 'border-[1.5px]')} />
        <span className="min-w-0 flex-1"><b className="font-serif text-20 font-semibold">{name}{choice.marked === value ? ' ✓' : ''}</b><span className="block text-13 text-ink-2">{says}</span></span>
      </label>
      <div className="pl-10">{children}</div>
    </div>
  )
}
