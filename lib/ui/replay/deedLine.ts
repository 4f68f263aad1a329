import { useTranslations } from 'use-intl'
import type { Deed } from '../../analysis/turningPoints/deeds.ts'
import { useActWords, useDidWords } from '../desk/causeWords.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { useTreatyNames } from '../negotiation/treatyNames.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { useMarks } from '../kit/useMarks.ts'

/** Whether both came is not known before the moment is reached. */
const MAY_BE_SNUBBED: ReadonlySet<string> = new Set(['summit', 'trilateral'])

/** A deed in a line, also where the moment on screen is before it. */
export function useDeedLine(): (deed: Deed) => string {
  const { view } = useTable()
  const t = useTranslations('ledger')
  const futures = useTranslations('futures')
  const seats = useTranslations('seats')
  const orders = useWords('orders')
  const statements = useWords('statements')
  const actWords = useActWords()
  const did = useDidWords()
  const known = useKnownTexts()
  const nameOf = useTreatyNames()
  const marks = useMarks()
  return (deed) => {
    if (deed.type === 'treaty') {
      const treaty = view.treaties.find((one) => one.id === deed.treatyId)
      const parties = deed.parties.map((seat) => seats(seat)).join(marks.names)
      return treaty === undefined ? futures('treaty', { parties }) : futures('treatyNamed', { title: known(draftOf(treaty).title), parties })
    }
    const act = view.acts.find((one) => one.id === deed.actId)
    const treaty = deed.type === 'order' ? view.treaties.find((one) => one.id === deed.treatyId) : undefined
    if (act !== undefined) return actWords(act)
    const who = seats(deed.seat)
    const done = deed.type === 'statement' ? did({ type: 'statement', draft: { ...deed, restrain: null } }) : MAY_BE_SNUBBED.has(deed.order) ? null : did({ type: 'order', outcome: 'done', draft: deed })
    if (done !== null) return t('did', { who, what: done })
    const what = deed.type === 'statement' ? statements(`kind.${deed.kind}`) : orders(`name.${deed.order}`)
    const names = (deed.type === 'statement' ? [deed.about] : [deed.target, deed.second]).flatMap((seat) => (seat === null ? [] : [seats(seat)]))
    const whom = [...names, ...(treaty === undefined ? [] : [nameOf(treaty)])].join(marks.names)
    return t('act', { who, what: whom === '' ? what : t('deedOn', { what, whom }) })
  }
}
