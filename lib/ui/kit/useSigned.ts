import { useFormatter } from './useFormatter.ts'

/** A change in running text: its sign first, with a true minus. */
export function useSigned(digits = 1): (amount: number) => string {
  const format = useFormatter()
  return (amount) => format.number(amount, { maximumFractionDigits: digits, signDisplay: 'exceptZero' })
}
