'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useDeviceDraft } from '../../client/deviceDraft.ts'
import type { NoteKind } from '../../protocol/replayNotes.ts'
import { Button } from '../kit/Button.tsx'
import { TextArea } from '../kit/Field.tsx'
import { LocalTime } from '../kit/LocalTime.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { useMarks } from '../kit/useMarks.ts'
import type { Placed } from './slides.ts'
import type { Notes } from './useNotes.ts'

type Props = {
  readonly matchId: string
  readonly isHost: boolean
  readonly placed: readonly Placed[]
  readonly moment: { readonly index: number; readonly revision: number }
  readonly notes: Notes
  readonly onGo: (index: number) => void
}

const MARKS: Readonly<Record<NoteKind, string>> = { star: '★', note: '✎', remark: '¶' }

/** What readers left at this moment, a way to the others, and a place to leave something. */
export function MomentNotes({ matchId, isHost, placed, moment, notes, onGo }: Props) {
  const t = useTranslations('replay.notes')
  const here = placed.filter(({ at }) => at === moment.index)
  const next = placed.find(({ at }) => at > moment.index) ?? placed.find(({ at }) => at < moment.index)
  return (
    <section aria-labelledby="moment-notes" className="border-t border-ink px-4 py-3 md:px-6 print:hidden">
      <h2 id="moment-notes" className="text-15 font-semibold">{t('title')} <span className="font-normal text-ink-2">{placed.length === 0 ? '' : t('count', { here: here.length, count: placed.length })}</span></h2>
      <ul>{here.map((note) => <Left key={note.noteId} note={note} onDrop={() => void notes.drop(note.noteId)} />)}</ul>
      {next === undefined ? null : <p className="py-1 text-13"><button type="button" className="link" onClick={() => onGo(next.at)}>{t('next')}</button></p>}
      <NoteForm key={moment.index} matchId={matchId} isHost={isHost} moment={moment} notes={notes} />
    </section>
  )
}

function Left({ note, onDrop }: { readonly note: Placed; readonly onDrop: () => void }) {
  const t = useTranslations('replay.notes')
  const seats = useTranslations('seats')
  const marks = useMarks()
  const { by, kind, text, isMine } = note
  const name = by.name === '' ? t(by.isHost ? 'aHost' : 'aReader') : by.name
  const who = by.seat === null ? name : t('of', { name, seat: seats(by.seat) })
  return (
    <li className="border-t border-rule py-2">
      {text === '' ? null : <blockquote dir="auto" className="font-serif text-17 whitespace-pre-wrap">{text}</blockquote>}
      <p className="mt-0.5 flex flex-wrap gap-x-3 text-12 text-ink-2">
        <span><span aria-hidden>{MARKS[kind]}</span> {t(`kind.${kind}`)}{marks.parts}<bdi>{isMine ? t('you') : who}</bdi>{marks.parts}<LocalTime atMs={note.atMs} show="dateTime" /></span>
        {note.mayDrop ? <button type="button" className="link text-12" onClick={onDrop}>{t(isMine ? 'takeBack' : 'remove')}</button> : null}
      </p>
    </li>
  )
}

function NoteForm({ matchId, isHost, moment, notes }: Pick<Props, 'matchId' | 'isHost' | 'moment' | 'notes'>) {
  const t = useTranslations('replay.notes')
  const [text, setText] = useDeviceDraft(`note.${matchId}`)
  const [kind, setKind] = useState<NoteKind>(isHost ? 'star' : 'remark')
  const [failed, setFailed] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const isKept = await notes.keep({ kind, place: moment.index, revision: moment.revision, text: text.trim() })
    setFailed(!isKept)
    if (isKept) setText('')
  }
  return (
    <form className="mt-2 grid gap-2" onSubmit={(event) => void submit(event)}>
      {isHost ? <div><Segmented label={t('which')} value={kind} onChange={setKind} options={(['star', 'note', 'remark'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))} /></div> : null}
      <TextArea label={t('write')} hideLabel placeholder={t('write')} hint={t(`hint.${kind}`)} error={failed ? t('notKept') : null} required={kind !== 'star'} rows={2} dir="auto" maxLength={2_000} value={text} onChange={(event) => setText(event.target.value)} />
      <Button type="submit" size="small" className="justify-self-start">{t('keep')}</Button>
    </form>
  )
}
