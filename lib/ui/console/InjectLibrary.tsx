'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DEFAULT_SCENARIO_ID, scenarioById } from '../../scenarios/scenarios.ts'
import type { KeptInject } from '../../protocol/sessionPaper.ts'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { useWords } from '../desk/words.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import type { ConsoleActs } from './consoleModel.ts'
import { EMPTY_INJECT, lineFrom, type InjectDraft } from './injectDraft.ts'

type Props = { readonly kept: readonly KeptInject[]; readonly acts: ConsoleActs; readonly onChoose: (draft: InjectDraft) => void }

/** The scenario's events and the host's own, to be looked through by word. */
export function InjectLibrary({ kept, acts, onChoose }: Props) {
  const t = useTranslations('console.injects')
  const [open, setOpen] = useState(false)
  const ready = scenarioById(DEFAULT_SCENARIO_ID)?.worldEvents.filter(({ injectable }) => injectable) ?? []
  const choose = (draft: InjectDraft) => {
    onChoose(draft)
    setOpen(false)
  }
  return (
    <Sheet title={t('library')} from="right" open={open} onOpenChange={setOpen} trigger={<button type="button" className="link mt-2 text-12">{t('prepared', { count: ready.length + kept.length })}</button>}>
      {kept.length === 0 ? null : <KeptList kept={kept} acts={acts} onChoose={choose} />}
      <EventList ids={ready.map(({ id }) => id)} onChoose={(worldEventId) => choose({ ...EMPTY_INJECT, worldEventId })} />
    </Sheet>
  )
}

function KeptList({ kept, acts, onChoose }: Props) {
  const t = useTranslations('console.injects')
  const events = useWords('worldEvents')
  const format = useFormatter()
  return (
    <ul className="border-b border-ink">
      {kept.map((inject) => (
        <li key={inject.injectId} className="border-b border-rule px-4 py-3 last:border-0">
          <p className="font-serif text-15">{inject.worldEventId === null ? inject.text : events(`${inject.worldEventId}.title`)}</p>
          {inject.dueAt.length === 0 ? null : <p className="text-12 text-caution">{t('waitsAt', { tables: format.list(inject.dueAt.map(String)) })}</p>}
          <p className="mt-1.5 flex gap-2">
            <Button size="small" onClick={() => onChoose({ worldEventId: inject.worldEventId, text: inject.text, lines: inject.effects.flatMap((effect, index) => lineFrom(effect, `${inject.injectId}.${index}`)) })}>{t('take')}</Button>
            <Button size="small" onClick={() => void acts.act({ type: 'dropInject', injectId: inject.injectId })}>{t('drop')}</Button>
          </p>
        </li>
      ))}
    </ul>
  )
}

function EventList({ ids, onChoose }: { readonly ids: readonly string[]; readonly onChoose: (id: string) => void }) {
  const t = useTranslations('console.injects')
  const events = useWords('worldEvents')
  const [word, setWord] = useState('')
  const shown = ids.filter((id) => `${events(`${id}.title`)} ${events(`${id}.text`)}`.toLocaleLowerCase().includes(word.trim().toLocaleLowerCase()))
  return (
    <>
      <Field label={t('search')} className="px-4 pt-4" value={word} dir="auto" onChange={(event) => setWord(event.target.value)} />
      <ul className="mt-2">
        {shown.map((id) => (
          <li key={id} className="border-b border-rule px-4 py-3">
            <p className="font-serif text-15 font-semibold">{events(`${id}.title`)}</p>
            <p className="font-serif text-14 text-ink-2">{events(`${id}.text`)}</p>
            <Button size="small" className="mt-1.5" aria-label={t('takeOf', { title: events(`${id}.title`) })} onClick={() => onChoose(id)}>{t('take')}</Button>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className="px-4 py-4 text-13 text-ink-2">{t('nothingFound')}</p> : null}
    </>
  )
}
