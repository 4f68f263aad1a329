'use client'

import { useTranslations } from 'use-intl'
import type { Conversation } from '../../engine/press/message.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { Button } from '../kit/Button.tsx'
import { SeatName } from '../kit/Chop.tsx'
import { RuleLink } from '../kit/Ledger.tsx'
import { Popover } from '../kit/Popover.tsx'

/** K20: two capitals tell each other how they understood a third. */
export function NotesLine({ conversation }: { readonly conversation: Extract<Conversation, { type: 'group' }> }) {
  const { me, isStill } = useTable()
  const t = useTranslations('desk.talk.notes')
  const other = conversation.seats.find((seat) => seat !== me)
  if (me === null || other === undefined || conversation.seats.length !== 2) return null
  return (
    <p className="flex flex-none items-baseline gap-3 border-b border-rule bg-paper px-4 py-1.5 text-12 text-ink-2">
      <span className="min-w-0 flex-1"><Known me={me} other={other} /></span>
      {isStill ? null : (
        <Popover title={t('title')} trigger={<button type="button" className="link pointer-coarse:relative pointer-coarse:after:absolute pointer-coarse:after:-inset-x-2 pointer-coarse:after:-inset-y-3.5">{t('title')}</button>}>
          <Compare me={me} other={other} />
        </Popover>
      )}
    </p>
  )
}

/** The newest thing that either has told the other. */
function Known({ me, other }: { readonly me: Seat; readonly other: Seat }) {
  const { view } = useTable()
  const t = useTranslations('desk.talk.notes')
  const seats = useTranslations('seats')
  const last = view.notes.findLast((note) => (note.by === me && note.with === other) || (note.by === other && note.with === me))
  if (last === undefined) return t('none')
  return t(last.by === me ? 'youTold' : 'theyTold', { other: seats(other), about: seats(last.about), round: last.round })
}

function Compare({ me, other }: { readonly me: Seat; readonly other: Seat }) {
  const { view } = useTable()
  const t = useTranslations('desk.talk.notes')
  const seats = useTranslations('seats')
  const { ask, refusal, busy } = useSend()
  return (
    <div className="px-4 py-3 text-13">
      <p className="text-15 font-semibold">{t('head', { other: seats(other) })}</p>
      <p className="mt-1 text-ink-2">{t('text')}{'\u00a0'}<RuleLink rule="L7" /> <RuleLink rule="L8" /> <RuleLink rule="K20" /></p>
      <ul className="mt-2 border-t border-ink">
        {SEATS.filter((seat) => seat !== me && seat !== other).map((about) => {
          const heard = view.acts.findLast((act) => act.type === 'statement' && act.seat === about && act.draft.kind === 'ambiguous' && act.draft.readers.includes(me))
          const mine = view.notes.some((note) => note.by === me && note.with === other && note.about === about && note.round === view.match.round)
          const theirs = view.notes.findLast((note) => note.by === other && note.with === me && note.about === about)
          return (
            <li key={about} className="flex items-center gap-3 border-b border-rule py-2">
              <span className="min-w-0 flex-1">
                <SeatName seat={about} size={18} />
                {heard === undefined ? null : <span className="block text-12 text-caution">{t('heard', { round: heard.round })}</span>}
                {theirs === undefined ? null : <span className="block text-12 text-ink-2">{t('theyTold', { other: seats(other), about: seats(about), round: theirs.round })}</span>}
              </span>
              {mine ? <span className="text-12 text-ink-2">{t('told')}</span> : <Button size="small" disabled={busy} aria-label={t('tellAbout', { other: seats(other), about: seats(about) })} onClick={() => void ask({ type: 'compareNotes', with: other, about })}>{t('tell')}</Button>}
            </li>
          )
        })}
      </ul>
      {refusal === null ? null : <p role="alert" className="mt-2 font-semibold text-alarm">{refusal}</p>}
    </div>
  )
}
