import type { ReactNode } from 'react'
import { FIELD_CLASSES, FieldFrame } from './Field.tsx'

type Props<Value extends string | number> = {
  readonly label: string
  readonly hint?: ReactNode
  readonly className?: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a closed set, under its label. */
export function SelectField<Value extends string | number>({ label, hint, className, value, options, onChange }: Props<Value>) {
  const choose = (word: string) => {
    const chosen = options.find((option) => String(option.value) === word)
    if (chosen !== undefined) onChange(chosen.value)
  }
  return (
    <FieldFrame label={label} hint={hint} className={className}>
      {(bound) => (
        <select {...bound} className={FIELD_CLASSES} value={value} onChange={(event) => choose(event.target.value)}>
          {options.map((option) => <option key={option.value} value={option.value} className="bg-sheet text-ink">{option.label}</option>)}
        </select>
      )}
    </FieldFrame>
  )
}
