import { useLocale } from 'use-intl'
import { useFormatter } from './useFormatter.ts'

const UNITS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const

type Part = { readonly unit: (typeof UNITS)[number]['unit']; readonly value: number }
/** The largest unit alone, for narrow places, or the one below it as well where it is not nothing. */
type Wishes = { readonly unitDisplay: 'narrow' | 'short' | 'long'; readonly units?: 1 | 2 }

function partsOf(seconds: number): readonly Part[] {
  const largest = UNITS.find((unit) => seconds >= unit.seconds) ?? UNITS[3]
  const below = UNITS[UNITS.indexOf(largest) + 1]
  const first = { unit: largest.unit, value: Math.floor(seconds / largest.seconds) }
  const rest = below === undefined ? 0 : Math.floor((seconds % largest.seconds) / below.seconds)
  return below === undefined || rest === 0 ? [first] : [first, { unit: below.unit, value: rest }]
}

/** How long: "12 minutes", "3 hours 38 minutes". */
export function useSpan({ unitDisplay, units = 2 }: Wishes): (seconds: number) => string {
  const format = useFormatter()
  // By itself Japanese is given "3 時間" with a space, and "3h" where it should be narrow; its sentences have neither.
  const isJapanese = useLocale() === 'ja'
  const said = ({ value, unit }: Part) => format.span(value, { unit, unitDisplay: isJapanese ? 'long' : unitDisplay })
  return (seconds) => {
    const text = format.spans(partsOf(seconds).slice(0, units).map(said))
    return isJapanese ? text.replaceAll(' ', '') : text
  }
}

/** In whole minutes; `now` for less than one, for messages to choose by. */
export function useMinutes(wishes: Wishes): (minutes: number) => string {
  const span = useSpan(wishes)
  return (minutes) => (minutes < 1 ? 'now' : span(Math.floor(minutes) * 60))
}
