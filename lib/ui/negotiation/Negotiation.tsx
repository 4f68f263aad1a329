'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { conversationKey, type Conversation } from '../../engine/press/message.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { Popover } from '../kit/Popover.tsx'
import { Count } from '../kit/Count.tsx'
import { useRoving, type RovingStop } from '../kit/useRoving.ts'
import { SeatPicks } from '../orders/SeatPicks.tsx'
import { useTable } from '../desk/table.tsx'
import { Talk } from './Talk.tsx'
import { useUnread } from './unread.ts'

/** Conversations, and beside the talk the treaties that it makes. */
export function Negotiation({ id, className }: { readonly id?: string; readonly className?: string }) {
  const { view, me, isStill } = useTable()
  const t = useTranslations('desk.talk')
  const [begun, setBegun] = useState<readonly Conversation[]>([])
  const [open, setOpen] = useState<Conversation>({ type: 'public' })
  const conversations = allConversations({ me, begun, known: view.messages.map((message) => message.conversation) })
  const tabs = useRoving(conversations.map(conversationKey), conversationKey(open), (key) => setOpen((before) => conversations.find((one) => conversationKey(one) === key) ?? before))
  const choose = (conversation: Conversation) => {
    setBegun((before) => (before.some((one) => conversationKey(one) === conversationKey(conversation)) ? before : [...before, conversation]))
    setOpen(conversation)
  }
  return (
    <section id={id} tabIndex={id === undefined ? undefined : -1} aria-label={t('title')} data-guide="say" className={classes('flex min-h-0 min-w-0 flex-col bg-sheet -outline-offset-2', className)}>
      <h2 className="sr-only">{t('title')}</h2>
      <div className="flex flex-none items-center gap-3 border-b border-rule px-4">
        <div role="tablist" aria-label={t('conversations')} onKeyDown={tabs.onKeyDown} className="relative flex min-w-0 flex-1 gap-4 overflow-x-auto">
          {conversations.map((conversation) => (
            <ConversationTab key={conversationKey(conversation)} conversation={conversation} stop={tabs.stop(conversationKey(conversation))} open={conversationKey(open) === conversationKey(conversation)} onOpen={() => setOpen(conversation)} />
          ))}
        </div>
        {me === null || isStill ? null : <NewGroup me={me} onBegin={choose} />}
      </div>
      <Talk key={conversationKey(open)} conversation={open} onConversation={choose} />
    </section>
  )
}

type Known = { readonly me: Seat | null; readonly begun: readonly Conversation[]; readonly known: readonly Conversation[] }

/** Public, pairs and groups that have begun, one's own delegation. */
function allConversations({ me, begun, known }: Known): readonly Conversation[] {
  const groups = new Map([...known, ...begun].filter((one) => one.type === 'group').map((one) => [conversationKey(one), one]))
  return [{ type: 'public' }, ...groups.values(), ...(me === null ? [] : [{ type: 'delegation', seat: me } as const])]
}

function ConversationTab({ conversation, stop, open, onOpen }: { readonly conversation: Conversation; readonly stop: RovingStop; readonly open: boolean; readonly onOpen: () => void }) {
  const { me } = useTable()
  const t = useTranslations('desk.talk')
  const desk = useTranslations('desk')
  const seats = useTranslations('seats')
  const unread = useUnread().counts[conversationKey(conversation)] ?? 0
  const others = conversation.type === 'group' ? conversation.seats.filter((seat) => seat !== me) : []
  const first = others[0]
  return (
    <button
      {...stop} type="button" role="tab" aria-selected={open} onClick={onOpen}
      className="inline-flex min-h-10 items-center gap-1.5 whitespace-nowrap border-b-[3px] border-transparent pt-[3px] text-13 text-ink-2 -outline-offset-2 aria-selected:border-ink aria-selected:font-semibold aria-selected:text-ink pointer-coarse:min-h-11"
    >
      {others.map((seat) => <Chop key={seat} seat={seat} size={18} label={others.length === 1 ? '' : undefined} />)}
      {conversation.type === 'public' ? t('public') : conversation.type === 'delegation' ? t('delegation') : first === undefined ? desk('host') : others.length === 1 ? seats(first) : null}
      {unread > 0 ? <><Count count={unread} /><span className="sr-only">{t('unread')}</span></> : null}
    </button>
  )
}

function NewGroup({ me, onBegin }: { readonly me: Seat; readonly onBegin: (conversation: Conversation) => void }) {
  const t = useTranslations('desk.talk')
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<readonly Seat[]>([])
  const begin = () => {
    onBegin({ type: 'group', seats: SEATS.filter((seat) => seat === me || chosen.includes(seat)) })
    setOpen(false)
    setChosen([])
  }
  return (
    <Popover title={t('newTitle')} open={open} onOpenChange={setOpen} trigger={<button type="button" className="link py-1 text-13">{t('new')}</button>}>
      <form className="grid gap-4 p-4" onSubmit={(event) => { event.preventDefault(); begin() }}>
        <SeatPicks label={t('with')} seats={SEATS.filter((seat) => seat !== me)} chosen={chosen} most={5} onChange={setChosen} />
        <Button kind="primary" type="submit" disabled={chosen.length === 0} className="justify-self-start">{t('begin')}</Button>
      </form>
    </Popover>
  )
}
