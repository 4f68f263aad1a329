'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { SEATS } from '../../engine/vocabulary.ts'
import type { SeatRow, TableRow } from '../../protocol/messages.ts'
import type { SessionPerson } from '../../protocol/sessionPaper.ts'
import { Chop } from '../kit/Chop.tsx'
import { EmptyState } from '../kit/EmptyState.tsx'
import { Tag } from '../kit/Tag.tsx'
import type { PeopleProps } from './consoleModel.ts'
import { PersonActs } from './PersonActs.tsx'
import { SeatControl } from './SeatControl.tsx'

/** By table and seat, each person with what can be done for them; onlookers and those without a seat at the end. */
export function SeatedPeople({ paper, tables, acts }: PeopleProps) {
  const t = useTranslations('console.people')
  const console_ = useTranslations('console')
  const loose = paper.people.filter(({ seat, name }) => seat === null && name !== '')
  if (tables.length === 0) return <div className="px-4"><EmptyState title={t('nobody')}>{t('nobodyText')}</EmptyState></div>
  return (
    <div className="pb-6">
      {tables.map((table) => (
        <section key={table.matchId} className="mt-4 border-t border-ink px-4">
          <h3 className="py-2 text-14 font-semibold">{console_('table', { number: table.tableNumber })}</h3>
          <ul>{SEATS.map((name) => table.seats.find(({ seat }) => seat === name)).map((seat) => (seat === undefined ? null : <SeatPeople key={seat.seat} seat={seat} table={table} paper={paper} tables={tables} acts={acts} />))}</ul>
        </section>
      ))}
      {loose.length === 0 ? null : (
        <section className="mt-4 border-t border-ink px-4">
          <h3 className="py-2 text-14 font-semibold">{t('unseated')}</h3>
          <ul>{loose.map((person) => <Person key={person.personId} person={person} paper={paper} tables={tables} acts={acts} />)}</ul>
        </section>
      )}
    </div>
  )
}

function SeatPeople({ seat, table, ...props }: PeopleProps & { readonly seat: SeatRow; readonly table: TableRow }) {
  const t = useTranslations('console.people')
  const seats = useTranslations('seats')
  const people = seat.people.flatMap(({ personId }) => props.paper.people.filter((person) => person.personId === personId))
  return (
    <li className="border-t border-rule py-2">
      <div className="flex flex-wrap items-center gap-2 text-13">
        <Chop seat={seat.seat} state={seat.connected ? 'filled' : people.length > 0 ? 'outline' : 'absent'} label="" />
        <span className="font-semibold">{seats(seat.seat)}</span>
      </div>
      {people.length === 0 ? <p className="pl-8 text-12 text-ink-2">{t(seat.control === 'bot' ? 'bot' : 'free')}</p> : (
        <ul className="pl-8">{people.map((person) => <Person key={person.personId} person={person} seat={seat} {...props} />)}</ul>
      )}
      <SeatControl seat={seat} table={table} acts={props.acts} />
    </li>
  )
}

function Person({ person, seat, ...props }: PeopleProps & { readonly person: SessionPerson; readonly seat?: SeatRow }) {
  const t = useTranslations('console.people')
  const [open, setOpen] = useState(false)
  const isHere = seat?.connectedIds.includes(person.personId) ?? false
  const name = person.name === '' ? t('erased') : person.name
  return (
    <li className="py-1">
      <div className="flex items-baseline gap-3 text-13">
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
          <span className="min-w-0 break-words"><bdi>{name}</bdi></span>
          {seat === undefined ? null : <span className="text-12 text-ink-2">{t(isHere ? 'here' : 'away')}</span>}
          {seat?.penId === person.personId && seat.people.length > 1 ? <Tag>{t('pen')}</Tag> : null}
          {person.role === 'observer' ? <Tag>{t('observer')}</Tag> : null}
          {person.extraTimePercent > 0 ? <Tag>{t('extra', { percent: person.extraTimePercent })}</Tag> : null}
        </div>
        <button type="button" className="link text-12" aria-expanded={open} aria-label={t('changeOf', { name })} onClick={() => setOpen(!open)}>{t('change')}</button>
      </div>
      {open ? <PersonActs person={person} {...props} /> : null}
    </li>
  )
}
