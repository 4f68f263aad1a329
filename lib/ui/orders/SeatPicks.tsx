'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'

type Props = { readonly label: string; readonly seats: readonly Seat[]; readonly chosen: readonly Seat[]; readonly most: number; readonly onChange: (seats: readonly Seat[]) => void; readonly hint?: string }

/** Capitals to tick, each with its chop; the oldest tick goes where there are too many. */
export function SeatPicks({ label, seats, chosen, most, onChange, hint }: Props) {
  const names = useTranslations('seats')
  const id = useId()
  const toggle = (seat: Seat) => onChange(chosen.includes(seat) ? chosen.filter((one) => one !== seat) : [...chosen, seat].slice(-most))
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : id}>
      <legend className="mb-1 text-12 font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {seats.map((seat) => (
          <label key={seat} className="relative inline-flex min-h-8 items-center gap-1.5 rounded-control border border-rule-2 px-2 text-13 has-checked:border-ink has-checked:bg-wash has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink has-disabled:text-ink-3 pointer-coarse:min-h-11">
            <input type="checkbox" className="sr-only" checked={chosen.includes(seat)} onChange={() => toggle(seat)} />
            <Chop seat={seat} size={18} state={chosen.includes(seat) ? 'filled' : 'outline'} label="" />
            {names(seat)}
          </label>
        ))}
      </div>
      {hint === undefined ? null : <p id={id} className="mt-1 text-12 text-ink-2">{hint}</p>}
    </fieldset>
  )
}
