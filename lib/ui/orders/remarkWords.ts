import { useTranslations } from 'use-intl'
import type { PreviewRemark } from '../../engine/orders/remarks.ts'
import { isSeat } from '../desk/numberName.ts'
import { useWords } from '../desk/words.ts'
import { useKnownTexts } from '../negotiation/knownTexts.ts'

export function isConflict({ kind }: PreviewRemark): boolean {
  return kind === 'lineConflict' || kind === 'treatyConflict' || kind === 'breaksPledge'
}

/** "Breaks “Camp David”, clause 2." */
export function useRemarkWords(): (remark: PreviewRemark) => string {
  const t = useTranslations('orders.remark')
  const known = useKnownTexts()
  const lines = useWords('lines')
  const seats = useTranslations('seats')
  return ({ kind, values }) => {
    const seat = String(values.seat ?? '')
    return t(kind, { line: lines(String(values.line ?? '')), title: known(String(values.title ?? '')), number: Number(values.clause ?? 0) + 1, seat: isSeat(seat) ? seats(seat) : '' })
  }
}
