'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HostAct } from '../../protocol/hostActs.ts'
import type { SessionPerson } from '../../protocol/sessionPaper.ts'
import { Button } from '../kit/Button.tsx'
import { FIELD_CLASSES } from '../kit/Field.tsx'
import { SureButton } from '../kit/SureButton.tsx'
import { peopleAt, type PeopleProps } from './consoleModel.ts'
import { PlacePick } from './PlacePick.tsx'

const EXTRA = [0, 10, 25, 50, 100] as const

/** For one person: another seat, a way back in, more time, or none of it. */
export function PersonActs({ person, paper, tables, acts }: PeopleProps & { readonly person: SessionPerson }) {
  const t = useTranslations('console.people')
  const [code, setCode] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const act = async (asked: HostAct) => {
    const given = await acts.act<{ readonly returnCode?: string }>(asked)
    setFailed(given.ok ? null : given.why)
    if (given.ok && given.value.returnCode !== undefined) setCode(given.value.returnCode)
  }
  const { personId } = person
  return (
    <div className="mt-1.5 mb-2 grid gap-3 border-l border-rule-2 pl-3 text-13">
      <PlacePick
        tables={paper.tables.filter(({ ended }) => !ended)} label={t('moveTo')} act={t('move')} start={{ matchId: person.matchId, seat: person.seat }}
        at={(place) => ({ kind: 'sit', people: peopleAt(tables, place).filter(({ id }) => id !== personId) })}
        onPick={(place, beside) => void act({ type: 'movePerson', personId, ...place, beside: [...beside] })}
        onSwap={person.seat === null ? undefined : (withId) => void act({ type: 'swapPeople', personId, withId })}
      />
      <p className="flex flex-wrap items-center gap-2">
        <Button size="small" onClick={() => void act({ type: 'giveReturnCode', personId })}>{t('newCode')}</Button>
        {code === null ? null : <output className="font-semibold tracking-[0.08em]">{code}</output>}
      </p>
      <label className="flex flex-wrap items-center gap-2">{t('extraTime')}
        <select className={`${FIELD_CLASSES} w-auto! py-1! text-12!`} value={person.extraTimePercent} onChange={(event) => void act({ type: 'giveExtraTime', personId, percent: Number(event.target.value) })}>
          {[...new Set([...EXTRA, person.extraTimePercent])].map((percent) => <option key={percent} value={percent} className="bg-sheet">{t('extra', { percent })}</option>)}
        </select>
      </label>
      <p className="text-12 text-ink-2">{t('extraHint')}</p>
      {person.seat === null || !tables.some((table) => table.matchId === person.matchId) ? null : (
        <p className="flex flex-wrap gap-2">
          <SureButton ask={t('unseat')} yes={t('unseatYes')} no={t('unseatNo')} onYes={() => void act({ type: 'unseatPerson', personId })} />
        </p>
      )}
      <p className="flex flex-wrap items-center gap-3">
        <a className="link" href={`/api/sessions/${paper.sessionId}/people/${personId}`} download>{t('record')}</a>
        {person.name === '' ? null : <SureButton ask={t('erase')} yes={t('eraseYes')} no={t('eraseNo')} onYes={() => void act({ type: 'erasePerson', personId })} />}
      </p>
      {failed === null ? null : <p role="alert" className="font-semibold text-alarm">{failed}</p>}
    </div>
  )
}
