'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HostAct } from '../../protocol/hostActs.ts'
import type { ExpectedPerson } from '../../protocol/sessionPaper.ts'
import { Button } from '../kit/Button.tsx'
import { EmptyState } from '../kit/EmptyState.tsx'
import { Tag } from '../kit/Tag.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { peopleAt, type PeopleProps } from './consoleModel.ts'
import { PlacePick, type Place } from './PlacePick.tsx'
import type { AtPlace } from './PlaceTaken.tsx'

/** On the list and not here yet; those who wait for a seat first. */
export function ExpectedPeople({ paper, tables, acts, onAdd }: PeopleProps & { readonly onAdd: () => void }) {
  const t = useTranslations('console.people')
  const [failed, setFailed] = useState<string | null>(null)
  const act = async (asked: HostAct) => {
    const given = await acts.act(asked)
    setFailed(given.ok ? null : given.why)
  }
  if (paper.roster.length === 0) return <div className="px-4"><EmptyState title={t('noneExpected')} action={<Button onClick={onAdd}>{t('add')}</Button>}>{t('noneExpectedText')}</EmptyState></div>
  const inOrder = [...paper.roster].sort((one, other) => Number(one.seat !== null) - Number(other.seat !== null))
  return (
    <div className="px-4 pb-6">
      <p className="flex flex-wrap items-center gap-3 py-3"><Button size="small" onClick={() => void act({ type: 'dealRoster' })}>{t('deal')}</Button><span className="text-12 text-ink-2">{t('dealHint')}</span></p>
      {failed === null ? null : <p role="alert" className="pb-2 text-13 font-semibold text-alarm">{failed}</p>}
      <ul className="border-t border-ink">{inOrder.map((entry) => <Entry key={entry.entryId} entry={entry} paper={paper} tables={tables} onAct={(asked) => void act(asked)} />)}</ul>
    </div>
  )
}

type EntryProps = { readonly entry: ExpectedPerson; readonly paper: PeopleProps['paper']; readonly tables: PeopleProps['tables']; readonly onAct: (act: HostAct) => void }

function Entry({ entry, paper, tables, onAct }: EntryProps) {
  const t = useTranslations('console.people')
  const console_ = useTranslations('console')
  const seats = useTranslations('seats')
  const marks = useMarks()
  const [open, setOpen] = useState(entry.role === 'player' && entry.seat === null)
  const { entryId } = entry
  return (
    <li className="border-b border-rule py-2 text-13">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <bdi className="min-w-0 break-words">{entry.name}</bdi>
        {entry.delegation === null ? null : <Tag><bdi>{entry.delegation}</bdi></Tag>}
        {entry.role === 'observer' ? <Tag>{t('observer')}</Tag> : null}
        <span className="text-12 text-ink-2">{[entry.tableNumber === null ? null : console_('table', { number: entry.tableNumber }), entry.seat === null ? (entry.role === 'player' ? t('toPlace') : null) : seats(entry.seat)].filter((part) => part !== null).join(marks.parts)}</span>
        <button type="button" className="link ml-auto text-12" aria-expanded={open} aria-label={t('changeOf', { name: entry.name })} onClick={() => setOpen(!open)}>{t('change')}</button>
      </div>
      {open ? (
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <PlacePick
            tables={paper.tables.filter(({ ended }) => !ended)} label={t('placeAt')} act={t('place')} at={(place) => placeOf(entry, { paper, tables, place })}
            start={{ matchId: paper.tables.find(({ tableNumber }) => tableNumber === entry.tableNumber)?.matchId ?? null, seat: entry.seat }} onPick={(place) => onAct({ type: 'placeEntry', entryId, ...place })}
          />
          <button type="button" className="link text-12 text-ink-2" onClick={() => onAct({ type: 'dropEntry', entryId })}>{t('dropEntry')}</button>
        </div>
      ) : null}
    </li>
  )
}

/** Those who sit there; else others of the list for whom it is kept. */
function placeOf(entry: ExpectedPerson, { paper, tables, place }: Omit<PeopleProps, 'acts'> & { readonly place: Place }): AtPlace {
  const people = peopleAt(tables, place)
  if (people.length > 0) return { kind: 'sit', people }
  const number = paper.tables.find(({ matchId }) => matchId === place.matchId)?.tableNumber
  const kept = paper.roster.filter((one) => one.entryId !== entry.entryId && one.tableNumber === number && one.seat === place.seat)
  return { kind: 'kept', people: kept.map(({ entryId, name }) => ({ id: entryId, name })) }
}
