'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { InjectPreview } from '../../protocol/hostActs.ts'
import type { TableRow } from '../../protocol/messages.ts'
import type { KeptInject } from '../../protocol/sessionPaper.ts'
import { Button } from '../kit/Button.tsx'
import { TextArea } from '../kit/Field.tsx'
import { newId } from '../kit/newId.ts'
import { useWords } from '../desk/words.ts'
import type { ActAnswer, ConsoleActs } from './consoleModel.ts'
import { EffectLines } from './EffectLines.tsx'
import { effectOf, EMPTY_INJECT, isWhole, type InjectDraft } from './injectDraft.ts'
import { InjectLibrary } from './InjectLibrary.tsx'
import { InjectPreviews } from './InjectPreviews.tsx'
import { SendState } from './SendState.tsx'
import { ALL_TABLES, pickedTables, TablePicks } from './TablePicks.tsx'
import { useSending } from './useSending.ts'

type Props = { readonly tables: readonly TableRow[]; readonly kept: readonly KeptInject[]; readonly acts: ConsoleActs }

/** Written here or taken from the library; sent only after its numbers have been read in words. */
export function InjectForm({ tables, kept, acts }: Props) {
  const t = useTranslations('console.injects')
  const [draft, setDraftOnly] = useState<InjectDraft>(EMPTY_INJECT)
  const [pick, setPick] = useState(ALL_TABLES)
  const [previews, setPreviews] = useState<readonly InjectPreview[] | null>(null)
  const { state, send } = useSending()
  const matchIds = pickedTables(pick, tables)
  const written = { worldEventId: draft.worldEventId, text: draft.text.trim(), effects: draft.lines.map(effectOf) }
  const setDraft = (next: InjectDraft) => {
    setDraftOnly(next)
    setPreviews(null)
  }
  const preview = () => send(async () => {
    const given = await acts.act<{ readonly previews: readonly InjectPreview[] }>({ type: 'previewInject', matchIds: [...matchIds], ...written })
    if (given.ok) setPreviews(given.value.previews)
    return given.ok ? null : given.why
  })
  const done = async (work: () => Promise<ActAnswer>) => {
    if (await send(work)) setDraft(EMPTY_INJECT)
  }
  const now = () => done(() => acts.command((previews ?? []).filter(({ refused }) => refused === null).map(({ matchId }) => matchId), { type: 'releaseInject', injectId: newId(), ...written }))
  const later = (type: 'injectAtBriefing' | 'keepInject') => done(async () => {
    const given = await acts.act(type === 'keepInject' ? { type, ...written } : { type, matchIds: [...matchIds], ...written })
    return given.ok ? null : given.why
  })
  const ready = isWhole(draft) && matchIds.length > 0 && state.type !== 'sending'
  return (
    <div>
      <InjectText draft={draft} onChange={setDraft} />
      <EffectLines lines={draft.lines} onChange={(lines) => setDraft({ ...draft, lines })} />
      <div className="mt-2 flex flex-wrap items-start justify-between gap-2">
        <TablePicks tables={tables} pick={pick} onPick={(next) => { setPick(next); setPreviews(null) }} />
        {previews === null ? <Button kind="primary" size="small" disabled={!ready} onClick={() => void preview()}>{t('preview')}</Button> : null}
      </div>
      {previews === null ? null : (
        <>
          <InjectPreviews previews={previews} tables={tables} />
          <div className="mt-2 flex flex-wrap gap-2">
            <Button kind="primary" size="small" disabled={state.type === 'sending' || previews.every(({ refused }) => refused !== null)} onClick={() => void now()}>{t('now')}</Button>
            <Button size="small" disabled={state.type === 'sending'} onClick={() => void later('injectAtBriefing')}>{t('atBriefing')}</Button>
            <Button size="small" disabled={state.type === 'sending'} onClick={() => void later('keepInject')}>{t('keep')}</Button>
          </div>
        </>
      )}
      <SendState state={previews === null || state.type === 'failed' ? state : { type: 'idle' }} />
      <InjectLibrary kept={kept} acts={acts} onChoose={setDraft} />
    </div>
  )
}

function InjectText({ draft, onChange }: { readonly draft: InjectDraft; readonly onChange: (draft: InjectDraft) => void }) {
  const t = useTranslations('console.injects')
  const events = useWords('worldEvents')
  if (draft.worldEventId === null) {
    return <TextArea label={t('text')} hideLabel placeholder={t('text')} hint={t('hint')} value={draft.text} dir="auto" maxLength={2_000} inputClassName="font-serif text-15!" onChange={(event) => onChange({ ...draft, text: event.target.value })} />
  }
  return (
    <div className="border border-rule-2 p-3 font-serif text-15">
      <p className="font-semibold">{events(`${draft.worldEventId}.title`)}</p>
      <p className="text-14 text-ink-2">{events(`${draft.worldEventId}.text`)}</p>
      <button type="button" className="link mt-1 font-sans text-12" onClick={() => onChange(EMPTY_INJECT)}>{t('writeOwn')}</button>
    </div>
  )
}
