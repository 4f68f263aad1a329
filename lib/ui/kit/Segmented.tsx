'use client'

import type { ReactNode } from 'react'
import { useId } from 'react'
import { classes } from './classes.ts'

type Props<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[]
  readonly onChange: (value: T) => void
  readonly className?: string
}

/** One of few, side by side: radio buttons under the hood, so arrows work and forms understand. */
export function Segmented<T extends string>({ label, value, options, onChange, className }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={classes('inline-flex max-w-full rounded-control border border-rule-2 bg-sheet', className)}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-6 min-w-6 items-center justify-center border-rule-2 text-center px-2.5 py-1 text-12 not-first-of-type:border-l has-checked:bg-ink has-checked:font-semibold has-checked:text-sheet has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink pointer-coarse:min-h-11 pointer-coarse:min-[381px]:px-4"
        >
          <input type="radio" className="sr-only" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
