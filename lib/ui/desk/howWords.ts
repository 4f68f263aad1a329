import { useTranslations } from 'use-intl'
import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import type { View } from '../../engine/viewShape.ts'
import { isSeat } from './numberName.ts'
import { useTable } from './table.tsx'
import { useWordsOrNull } from './words.ts'

/** Rules that raise for one reason and lower for the opposite one. */
const TWO_WAYS: ReadonlySet<string> = new Set(['L1', 'L4', 'L5', 'X6'])

/** What an act had to do with a number beyond being done, by the rule that entered it: "against its line". */
export function useHowWords(): (entry: LedgerEntry) => string | null {
  const { view } = useTable()
  const words = useWordsOrNull('causes')
  const seats = useTranslations('seats')
  return (entry) => {
    const { rule, amount, key, about = [] } = entry
    if (rule === 'L1' && !isOwnCredit(view, entry)) return null
    if (rule === 'L1' && amount < 0 && isPraise(view, entry)) return words('how.L1Praised')
    const owner = key.split('.').find(isSeat)
    const who = rule === 'T12' && (key.startsWith('credibility.') || key.startsWith('stability.')) ? owner : about[0]
    return words(`how.${rule}${TWO_WAYS.has(rule) ? (amount > 0 ? 'Up' : 'Down') : ''}`, { who: who === undefined ? '' : seats(who) })
  }
}

/** Whether it is the speaker's own good name that the words moved. */
function isOwnCredit({ acts }: View, { cause, key }: LedgerEntry): boolean {
  const said = acts.find(({ id }) => id === cause.id)
  return said?.type === 'statement' && said.draft.kind !== 'declineToComment' && key === `credibility.${said.seat}`
}

const PRAISE: ReadonlySet<string> = new Set(['endorse', 'lean', 'pledgeSupport'])

function isPraise({ acts }: View, { cause }: LedgerEntry): boolean {
  return acts.some((act) => act.id === cause.id && act.type === 'statement' && PRAISE.has(act.draft.kind))
}
