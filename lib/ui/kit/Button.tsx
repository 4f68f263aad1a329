import type { ButtonHTMLAttributes } from 'react'
import { classes } from './classes.ts'

export type ButtonKind = 'primary' | 'outline' | 'link'
export type ButtonSize = 'tiny' | 'small' | 'normal' | 'large'

const KINDS: Readonly<Record<ButtonKind, string>> = {
  primary: 'border border-ink bg-ink text-sheet hover:bg-ink-2 hover:border-ink-2 disabled:bg-ink-3 disabled:border-ink-3',
  outline: 'border border-rule-2 bg-transparent text-ink hover:border-ink hover:bg-wash disabled:text-ink-3 disabled:border-rule',
  link: 'link',
}

const SIZES: Readonly<Record<ButtonSize, string>> = {
  /** In a bar that has no room for more; a finger may miss it by a little. */
  tiny: 'min-h-[26px] min-w-7 px-2 text-12 pointer-coarse:relative pointer-coarse:after:absolute pointer-coarse:after:-inset-x-1 pointer-coarse:after:-inset-y-2.5',
  small: 'min-h-7 px-2.5 py-1 text-12 pointer-coarse:min-h-11 pointer-coarse:px-3',
  normal: 'min-h-8 px-3 py-1.5 text-13 pointer-coarse:min-h-11 pointer-coarse:px-4',
  large: 'min-h-11 px-5 py-2 text-15',
}

/** One filled button a panel; links where the act is small. */
export function buttonClasses(kind: ButtonKind, size: ButtonSize = 'normal', className?: string): string {
  if (kind === 'link') return classes('link inline-block text-13 disabled:text-ink-3', className)
  return classes(
    'inline-flex items-center justify-center gap-2 rounded-control text-center font-semibold leading-tight disabled:cursor-not-allowed',
    KINDS[kind], SIZES[size], className,
  )
}

export type Look = { readonly kind?: ButtonKind; readonly size?: ButtonSize }

export function Button({ kind = 'outline', size, className, type = 'button', ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={buttonClasses(kind, size, className)} {...rest} />
}
