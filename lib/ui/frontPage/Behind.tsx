'use client'

import { useTranslations } from 'use-intl'
import type { Story } from '../../engine/frontPage.ts'
import { Chop } from '../kit/Chop.tsx'
import { RuleLink } from '../kit/Ledger.tsx'
import { Popover } from '../kit/Popover.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useActWords } from '../desk/causeWords.ts'
import { goodWayOf } from '../desk/goodWay.ts'
import { useNumberName } from '../desk/numberName.ts'
import { useTable } from '../desk/table.tsx'
import { behindOf, type Behind as Known } from './behindStory.ts'

type Props = { readonly story: Story; readonly round: number; readonly head: string; readonly className?: string }
type OfHead = Pick<Props, 'story' | 'round' | 'head'>

/** From a story to the acts it tells of and what they wrote into the ledger. */
export function Behind({ story, round, head, className }: Props) {
  const { view } = useTable()
  const t = useTranslations('frontPage.behind')
  const known = behindOf(view, story, round)
  if (known.acts.length === 0 && known.entries.length === 0) return null
  return (
    <p className={className ?? 'no-print mt-1.5'}>
      <Popover title={t('of', { head })} align="start" trigger={<button type="button" className="link text-12 text-ink-2">{t('link')}<span className="sr-only">: {head}</span></button>}>
        <BehindLines known={known} head={head} />
      </Popover>
    </p>
  )
}

/** The same from a headline that is itself the way in. */
export function BehindHead({ story, round, head }: OfHead) {
  const { view } = useTable()
  const t = useTranslations('frontPage.behind')
  const known = behindOf(view, story, round)
  if (known.acts.length === 0 && known.entries.length === 0) return <b className="font-semibold">{head}</b>
  return (
    <Popover title={t('of', { head })} align="start" trigger={<button type="button" className="inline text-left font-semibold underline decoration-rule-2 underline-offset-4 hover:decoration-ink">{head}</button>}>
      <BehindLines known={known} head={head} />
    </Popover>
  )
}

function BehindLines({ known: { acts, entries }, head }: { readonly known: Known; readonly head: string }) {
  const { me } = useTable()
  const t = useTranslations('frontPage.behind')
  const actWords = useActWords()
  const nameOf = useNumberName()
  return (
    <div className="px-4 py-3 text-13">
      <p className="headline text-17 font-semibold">{head}</p>
      {acts.length === 0 ? null : (
        <>
          <h3 className="mt-3 text-12 font-semibold text-ink-2">{t('acts')}</h3>
          <ul className="border-t border-ink">{acts.map((act) => <li key={act.id} className="flex items-center gap-2 border-b border-rule py-1.5"><Chop seat={act.seat} size={18} label="" />{actWords(act)}</li>)}</ul>
        </>
      )}
      <h3 className="mt-3 text-12 font-semibold text-ink-2">{t('ledger')}</h3>
      {entries.length === 0 ? <p className="border-t border-ink py-1.5 text-ink-2">{t('nothing')}</p> : null}
      <ul className="border-t border-ink">
        {entries.map((entry) => (
          <li key={`${entry.key} ${entry.rule}`} className="flex gap-2 border-b border-rule py-1.5">
            <span className="min-w-0 flex-1">{nameOf(entry.key)}{'\u00a0'}<RuleLink rule={entry.rule} /></span>
            <SignedFigure amount={entry.amount} good={goodWayOf(entry.key, me)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
