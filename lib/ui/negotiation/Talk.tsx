'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMatch } from '../../client/hooks.ts'
import { conversationKey, type Conversation, type Message } from '../../engine/press/message.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { Awaited } from '../kit/EmptyState.tsx'
import { later } from '../kit/later.tsx'
import { LocalTime } from '../kit/LocalTime.tsx'
import { useTable } from '../desk/table.tsx'
import { OtherPapers } from './OtherPapers.tsx'
import { MessageText } from './MessageText.tsx'
import { PenLine } from './PenLine.tsx'
import { draftOf, isLiving } from './treatyFacts.ts'
import { markConversationRead } from './unread.ts'
import { WaitingLines } from './WaitingLines.tsx'
import { WriteLine } from './WriteLine.tsx'

const NotesLine = later(() => import('./NotesLine.tsx').then((module) => module.NotesLine))
const TreatyForm = later(() => import('./TreatyForm.tsx').then((module) => module.TreatyForm), { meanwhile: <Awaited className="min-h-96" /> })
const TreatySheet = later(() => import('./TreatySheet.tsx').then((module) => module.TreatySheet), { meanwhile: <Awaited className="min-h-96" /> })

type Props = { readonly conversation: Conversation; readonly onConversation: (conversation: Conversation) => void }
type Paper = { readonly type: 'treaty'; readonly id: string } | { readonly type: 'form'; readonly amends: Treaty | null } | null

/** A phone has no room to scroll each for itself: there all is one length, and the acts stay in view. */
const PAPER = 'double min-h-0 overflow-y-auto border-ink max-[720px]:flex-none max-[720px]:overflow-visible'
/** How much of a phone's pane the newest words keep above a paper. */
const ABOVE_PAPER = 0.3
const PAPER_IS_THERE = 80

/** One conversation: its messages, the paper that belongs to it, and the line to write on. */
export function Talk({ conversation, onConversation }: Props) {
  const { view, me, isStill } = useTable()
  const [paper, setPaper] = useState<Paper>(() => firstPaper(view.treaties, conversation, view.match.round))
  const messages = view.messages.filter((message) => conversationKey(message.conversation) === conversationKey(conversation))
  const treaty = paper?.type === 'treaty' ? view.treaties.find((one) => one.id === paper.id) : undefined
  const showTreaty = (id: string) => setPaper({ type: 'treaty', id })
  return (
    <>
      <div className="relative flex min-h-0 flex-1 flex-col max-[720px]:overflow-y-auto">
        {conversation.type === 'delegation' ? <PenLine /> : null}
        {conversation.type === 'group' ? <NotesLine conversation={conversation} /> : null}
        <MessageList messages={messages} conversation={conversation} beside={paper === null ? null : paper.type === 'treaty' ? paper.id : 'form'} />
        {paper?.type === 'form' ? <div className={classes(PAPER, 'flex-[3]')}><TreatyForm amends={paper.amends} conversation={conversation} onDone={(id) => (id === null ? setPaper(null) : showTreaty(id))} /></div> : null}
        {treaty === undefined ? null : <div className={classes(PAPER, 'flex-[2] scroll-pb-16')}><TreatySheet treaty={treaty} onAmend={() => setPaper({ type: 'form', amends: treaty })} onClose={() => setPaper(null)} /></div>}
        {paper?.type === 'form' ? null : <OtherPapers shown={treaty?.id ?? null} onShow={showTreaty} onConversation={onConversation} />}
      </div>
      {me === null || isHostsWord(conversation) || isStill ? null : <WriteLine conversation={conversation} offer={conversation.type === 'delegation' ? null : () => setPaper({ type: 'form', amends: null })} />}
    </>
  )
}

/** What the host told this seat alone: nobody else would read an answer here. */
function isHostsWord(conversation: Conversation): boolean {
  return conversation.type === 'group' && conversation.seats.length < 2
}

/** The newest paper on the table of exactly these seats. */
function firstPaper(treaties: readonly Treaty[], conversation: Conversation, round: number): Paper {
  if (conversation.type !== 'group') return null
  const found = treaties.findLast((treaty) => isLiving(treaty, round) && draftOf(treaty).parties.length === conversation.seats.length && draftOf(treaty).parties.every((seat) => conversation.seats.includes(seat)))
  return found === undefined ? null : { type: 'treaty', id: found.id }
}

type ListProps = { readonly messages: readonly Message[]; readonly conversation: Conversation; /** The paper that is open below, if one is. */ readonly beside: string | null }

function MessageList({ messages, conversation, beside }: ListProps) {
  const { view, isStill } = useTable()
  const t = useTranslations('desk.talk')
  const end = useRef<HTMLDivElement>(null)
  const lastMs = messages.at(-1)?.atMs ?? 0
  const waiting = useMatch((screen) => screen.queued)
  useEffect(() => {
    const log = end.current?.parentElement
    const stop = log ? showNewest(log, beside !== null) : undefined
    if (lastMs > 0 && !isStill) markConversationRead(view.match.matchId, conversationKey(conversation), lastMs)
    return stop
  }, [lastMs, waiting, view.match.matchId, conversation, isStill, beside])
  return (
    <div role="log" aria-label={t('messages')} tabIndex={0} className="min-h-24 flex-1 overflow-y-auto px-4 py-3 -outline-offset-2 max-[720px]:flex-[1_0_auto] max-[720px]:overflow-visible">
      {messages.length === 0 ? <p className="max-w-[44ch] text-13 text-ink-2">{t(`empty.${conversation.type}`)}</p> : null}
      {messages.map((message, index) => <OneMessage key={message.id} message={message} newRound={messages[index - 1]?.round !== message.round} />)}
      <WaitingLines conversation={conversation} />
      <div ref={end} />
    </div>
  )
}

/** The list scrolls by itself, or on a phone with the paper below it, which may come a little later. */
function showNewest(log: HTMLElement, isAbovePaper: boolean): () => void {
  const pane = log.parentElement
  const show = () => {
    log.scrollTo({ top: log.scrollHeight })
    pane?.scrollTo({ top: isAbovePaper ? log.offsetTop + log.offsetHeight - pane.clientHeight * ABOVE_PAPER : pane.scrollHeight })
  }
  show()
  const paper = log.nextElementSibling
  const watch = new ResizeObserver(([entry]) => {
    show()
    if ((entry?.contentRect.height ?? 0) > PAPER_IS_THERE) watch.disconnect()
  })
  if (isAbovePaper && paper !== null) watch.observe(paper)
  return () => watch.disconnect()
}

function OneMessage({ message, newRound }: { readonly message: Message; readonly newRound: boolean }) {
  const { me, view } = useTable()
  const names = useMatch((screen) => screen.names)
  const t = useTranslations('desk')
  const seats = useTranslations('seats')
  const several = message.from !== 'host' && view.plates[message.from].people.length > 1
  const person = several && message.personId !== null ? names[message.personId] : undefined
  return (
    <>
      {newRound ? <p className="my-2 border-t border-rule pt-1 text-11 text-ink-3">{t('round', { round: message.round })}</p> : null}
      <div className="flex gap-3 py-1.5">
        {message.from === 'host' ? <span aria-hidden className="grid size-[18px] flex-none place-items-center border border-ink text-11">★</span> : <Chop seat={message.from} size={18} label="" />}
        <div className="min-w-0">
          <p className="text-12"><b className="font-semibold">{message.from === me ? t('you') : message.from === 'host' ? t('host') : seats(message.from)}</b>{person === undefined ? null : <bdi className="text-ink-2"> {person}</bdi>} <LocalTime atMs={message.atMs} className="text-ink-2" /></p>
          <p dir="auto" className="text-14 whitespace-pre-wrap [overflow-wrap:anywhere]">{message.text === null ? <i className="text-ink-2">{t('talk.erased')}</i> : <MessageText message={message} />}</p>
        </div>
      </div>
    </>
  )
}

