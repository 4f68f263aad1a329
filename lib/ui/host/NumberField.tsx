'use client'

import { useState } from 'react'
import { Field } from '../kit/Field.tsx'

type Props = { readonly label: string; readonly value: number; readonly min?: number; readonly max: number; readonly onChange: (value: number) => void }

/** Any digits may stand there while one types; what leaves it is within its bounds. */
export function NumberField({ label, value, min = 1, max, onChange }: Props) {
  const [typed, setTyped] = useState(String(value))
  const settle = (text: string) => Math.min(max, Math.max(min, Math.round(Number(text)) || min))
  return (
    <Field
      label={label} type="number" inputMode="numeric" min={min} max={max} value={typed}
      onChange={(event) => { setTyped(event.target.value); if (event.target.value !== '') onChange(settle(event.target.value)) }}
      onBlur={() => setTyped(String(settle(typed)))}
    />
  )
}
