'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { Count } from '../kit/Count.tsx'
import { RosterForm } from '../host/RosterForm.tsx'
import type { PeopleProps } from './consoleModel.ts'
import { ExpectedPeople } from './ExpectedPeople.tsx'
import { SeatedPeople } from './SeatedPeople.tsx'

/** Everyone: who sits where, who is expected, and lists of names to add. */
export function PeopleSheet(props: PeopleProps) {
  const t = useTranslations('console.people')
  const [part, setPart] = useState<'seated' | 'expected' | 'add'>('seated')
  const { paper } = props
  const toPlace = paper.roster.filter(({ role, seat }) => role === 'player' && seat === null).length
  return (
    <Sheet title={t('title')} from="right" trigger={<Button>{t('title')}{toPlace > 0 ? <Count count={toPlace} /> : null}</Button>}>
      <div className="px-4 pt-4">
        <Segmented label={t('part')} value={part} onChange={setPart} options={[
          { value: 'seated', label: t('seated', { count: paper.people.filter(({ matchId, name }) => matchId !== null && name !== '').length }) },
          { value: 'expected', label: t('expected', { count: paper.roster.length }) }, { value: 'add', label: t('add') },
        ]} />
      </div>
      {part === 'seated' ? <SeatedPeople {...props} /> : null}
      {part === 'expected' ? <ExpectedPeople {...props} onAdd={() => setPart('add')} /> : null}
      {part === 'add' ? <div className="px-4 py-4"><RosterForm act={props.acts.act} /></div> : null}
    </Sheet>
  )
}
