import type { InputHTMLAttributes, ReactNode } from 'react'
import { classes } from './classes.ts'

/** A tick box drawn as a small square: filled or empty. */
export function Check({ children, className, ...rest }: { readonly children: ReactNode } & Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>) {
  return (
    <label className={classes('relative inline-flex min-h-6 items-center gap-2 text-12 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink pointer-coarse:min-h-11', className)}>
      <input type="checkbox" className="peer sr-only" {...rest} />
      <span aria-hidden className="size-2.5 border border-rule-2 peer-checked:border-ink peer-checked:bg-ink" />
      {children}
    </label>
  )
}
