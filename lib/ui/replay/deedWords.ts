import { useTranslations } from 'use-intl'
import type { Deed } from '../../analysis/turningPoints/deeds.ts'
import { useActWords } from '../desk/causeWords.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'

/** A deed in a line, also where the moment on screen is before it. */
export function useDeedWords(): (deed: Deed) => string {
  const { view } = useTable()
  const t = useTranslations('ledger')
  const futures = useTranslations('futures')
  const seats = useTranslations('seats')
  const orders = useWords('orders')
  const statements = useWords('statements')
  const actWords = useActWords()
  return (deed) => {
    if (deed.type === 'treaty') {
      const treaty = view.treaties.find((one) => one.id === deed.treatyId)
      const parties = deed.parties.map((seat) => seats(seat)).join(', ')
      return treaty === undefined ? futures('treaty', { parties }) : futures('treatyNamed', { title: draftOf(treaty).title, parties })
    }
    const act = view.acts.find((one) => one.id === deed.actId)
    if (act !== undefined) return actWords(act)
    const who = seats(deed.seat)
    const what = deed.type === 'statement' ? statements(`kind.${deed.kind}`) : orders(`name.${deed.order}`)
    const whom = (deed.type === 'statement' ? [deed.about] : [deed.target, deed.second]).flatMap((seat) => (seat === null ? [] : [seats(seat)])).join(', ')
    return whom === '' ? t('act', { who, what }) : t('actOn', { who, what, whom })
  }
}
