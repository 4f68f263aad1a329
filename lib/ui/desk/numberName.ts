import { useTranslations } from 'use-intl'
import type { NumberKey } from '../../engine/numbers.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { useWords } from './words.ts'

export function isSeat(text: string | undefined): text is Seat {
  return SEATS.some((seat) => seat === text)
}

/** "Stability, Seoul"; "Warmth, Beijing and Moscow". */
export function useNumberName(): (key: NumberKey) => string {
  const seats = useTranslations('seats')
  const words = useWords('ledger')
  return (key) => {
    const parts = key.split('.')
    const named = parts.filter(isSeat).map((seat) => seats(seat))
    const rest = parts.filter((part) => !isSeat(part))
    const name = words(`number.${rest.join('-')}`)
    if (named.length === 0) return name
    return words(named.length === 1 ? 'nameOf' : 'nameBetween', { name, one: named[0] ?? '', other: named[1] ?? '' })
  }
}
