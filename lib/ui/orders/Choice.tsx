'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { FIELD_CLASSES } from '../kit/Field.tsx'

type Props<T extends string> = {
  readonly label: string
  readonly value: T | ''
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  /** What an empty choice is called; without it one must be chosen. */
  readonly none?: string
  readonly onNone?: () => void
}

/** One of several, from a list. */
export function Choice<T extends string>({ label, value, options, onChange, none, onNone }: Props<T>) {
  const t = useTranslations('kit')
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-12 font-semibold">{label}</label>
      <select
        id={id} className={`${FIELD_CLASSES} [&>option]:bg-sheet [&>option]:text-ink`} value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen === undefined) onNone?.()
          else onChange(chosen.value)
        }}
      >
        {none === undefined && value !== '' ? null : <option value="">{none ?? t('choose')}</option>}
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  )
}
