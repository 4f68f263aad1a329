'use client'

import { useTranslations } from 'use-intl'
import type { Conversation } from '../../engine/press/message.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { VerdictMark } from '../kit/VerdictMark.tsx'
import { useTable } from '../desk/table.tsx'
import { useIsPhone } from '../desk/width.ts'
import { useBrokenWords } from './BrokenLines.tsx'
import { useKnownTexts } from './knownTexts.ts'
import { breakersOf, draftOf, isLiving, isParty, lastVerdict } from './treatyFacts.ts'

type Props = { readonly shown: string | null; readonly onShow: (id: string) => void; readonly onConversation: (conversation: Conversation) => void }

/** The other papers that I know of, mine first, each with what weighs most of its last round. */
export function OtherPapers({ shown, onShow }: Props) {
  const { view, me } = useTable()
  const t = useTranslations('clauses')
  const phone = useIsPhone()
  const papers = view.treaties.filter((treaty) => treaty.id !== shown && isLiving(treaty, view.match.round))
  const sorted = [...papers.filter((treaty) => isParty(treaty, me)), ...papers.filter((treaty) => !isParty(treaty, me))]
  if (sorted.length === 0) return null
  const marked = sorted.some((treaty) => lastVerdict(treaty) !== undefined)
  const list = <ul>{sorted.map((treaty) => <PaperRow key={treaty.id} treaty={treaty} marked={marked} onShow={() => onShow(treaty.id)} />)}</ul>
  // On a phone the paper that is read has the room.
  if (phone && shown !== null) return <details className="gives-way max-h-52 flex-none overflow-y-auto border-t border-rule bg-paper px-4 py-2"><summary className="text-12 font-semibold text-ink-2 pointer-coarse:min-h-8">{t('otherPapers')} <span className="font-normal">{sorted.length}</span></summary>{list}</details>
  return (
    <section className="gives-way max-h-[min(10rem,24dvh)] flex-none overflow-y-auto border-t border-rule bg-paper px-4 py-2 max-[720px]:sticky max-[720px]:bottom-0">
      <h3 className="text-12 font-semibold text-ink-2">{t(shown === null ? 'papers' : 'otherPapers')}</h3>
      {list}
    </section>
  )
}

type RowProps = {
  readonly treaty: Treaty
  /** One of the list has a mark before it. */
  readonly marked: boolean
  readonly onShow: () => void
}

function PaperRow({ treaty, marked, onShow }: RowProps) {
  const known = useKnownTexts()
  const t = useTranslations('clauses')
  const { parties, title } = draftOf(treaty)
  const brokenWords = useBrokenWords()
  const breakers = breakersOf(treaty)
  const verdict = breakers.length > 0 ? 'breached' as const : lastVerdict(treaty)
  return (
    <li>
      <button type="button" onClick={onShow} className="flex min-h-7 w-full items-center gap-2 text-left text-13 hover:bg-wash max-sm:py-1 pointer-coarse:min-h-11">
        {verdict !== undefined ? <VerdictMark verdict={verdict} /> : marked ? <span aria-hidden className="size-[18px] flex-none" /> : null}
        <span className="min-w-0 flex-1 sm:my-1">
          <span className="line-clamp-2 leading-[17px]">{known(title)}</span>
          {breakers.map((broken) => <span key={broken.by} className="block text-12 font-semibold text-alarm">{brokenWords(broken)}</span>)}
        </span>
        {SEATS.filter((seat) => parties.includes(seat)).map((seat) => <Chop key={seat} seat={seat} size={18} />)}
        <span className="w-20 text-right text-12 text-ink-2 max-sm:w-auto max-sm:min-w-14 max-sm:whitespace-nowrap">{t(`status.${treaty.status}`)}</span>
      </button>
    </li>
  )
}
