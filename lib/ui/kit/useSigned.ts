import { useFormatter } from './useFormatter.ts'

/** A change in running text: its sign first, with a true minus; rounded as a signed figure is, so that no two places differ. */
export function useSigned(digits = 1): (amount: number) => string {
  const format = useFormatter()
  return (amount) => format.number(Number(amount.toFixed(digits)), { maximumFractionDigits: digits, signDisplay: 'exceptZero' })
}
