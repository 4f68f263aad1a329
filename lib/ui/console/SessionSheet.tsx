'use client'

import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { SessionPaper } from '../../protocol/sessionPaper.ts'
import { BotTablesField, SeatingField, SeatSizeField } from '../host/HostingFields.tsx'
import { Button } from '../kit/Button.tsx'
import { Field, FIELD_CLASSES } from '../kit/Field.tsx'
import { LanguageSwitch } from '../kit/LanguageSwitch.tsx'
import { LocalTime } from '../kit/LocalTime.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { ThemeSwitch } from '../kit/ThemeSwitch.tsx'
import { SureButton } from '../kit/SureButton.tsx'
import type { ConsoleActs, SessionAct } from './consoleModel.ts'
import { CoHosts } from './CoHosts.tsx'

type Props = { readonly paper: SessionPaper; readonly acts: ConsoleActs }

/** What the session is: its title, how people sit down, who hosts it, how it ends and what is kept. */
export function SessionSheet({ paper, acts }: Props) {
  const t = useTranslations('console.session')
  const [failed, setFailed] = useState<string | null>(null)
  const act: SessionAct = async (asked) => {
    const given = await acts.act(asked)
    setFailed(given.ok ? null : given.why)
    return given.ok ? given.value : null
  }
  return (
    <Sheet title={t('title')} from="right" trigger={<Button>{t('title')}</Button>}>
      {failed === null ? null : <p role="alert" className="px-4 pt-3 text-13 font-semibold text-alarm">{failed}</p>}
      <Rename key={paper.title} paper={paper} act={act} />
      <Sitting paper={paper} act={act} />
      <Part title={t('hosts')}><CoHosts paper={paper} act={act} /></Part>
      <Part title={t('grading')}><p className="text-13"><a className="link" href={`/host/${paper.sessionId}/grading`}>{t('grading')}</a> <span className="block text-12 text-ink-2">{t('gradingHint')}</span></p></Part>
      <Names paper={paper} act={act} />
      <Ending paper={paper} act={act} />
      <div className="flex flex-wrap gap-x-6 gap-y-1 px-4 py-4 text-13 2xl:hidden"><ThemeSwitch /><LanguageSwitch /></div>
    </Sheet>
  )
}

type PartProps = { readonly paper: SessionPaper; readonly act: SessionAct }

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section className="border-b border-rule px-4 py-4"><h3 className="mb-2 text-15 font-semibold">{title}</h3>{children}</section>
}

function Rename({ paper, act }: PartProps) {
  const t = useTranslations('console.session')
  const [title, setTitle] = useState(paper.title)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() !== paper.title) void act({ type: 'rename', title: title.trim() })
  }
  return (
    <form className="flex items-end gap-2 border-b border-rule px-4 py-4" onSubmit={submit}>
      <Field label={t('name')} className="flex-1" required value={title} maxLength={120} dir="auto" onChange={(event) => setTitle(event.target.value)} />
      <Button type="submit" className="min-h-[39px]">{t('rename')}</Button>
    </form>
  )
}

function Sitting({ paper, act }: PartProps) {
  const t = useTranslations('console.session')
  const { hosting } = paper
  const set = (change: Partial<typeof hosting>) => void act({ type: 'setHosting', hosting: { ...hosting, ...change } })
  return (
    <Part title={t('sitting')}>
      <div className="space-y-4">
        <SeatingField hosting={hosting} onChange={set} />
        <SeatSizeField hosting={hosting} onChange={set} />
        <BotTablesField hosting={hosting} onChange={set} />
      </div>
      <Button size="small" className="mt-3" onClick={() => void act({ type: 'addTable' })}>{t('addTable')}</Button>
    </Part>
  )
}

const KEPT_DAYS = [7, 30, 90, 180, 365] as const

function Names({ paper, act }: PartProps) {
  const t = useTranslations('console.session')
  return (
    <Part title={t('names')}>
      <p className="text-13">{paper.keepNamesUntilMs === null ? t('namesKept') : t.rich('namesUntil', { date: () => <LocalTime key="date" atMs={paper.keepNamesUntilMs ?? 0} show="date" /> })}</p>
      <label className="mt-2 block text-13">{t('eraseAfter')}
        <select className={`${FIELD_CLASSES} mt-1`} value="" onChange={(event) => void act({ type: 'keepNames', days: event.target.value === 'never' ? null : Number(event.target.value) })}>
          <option value="" disabled hidden>{t('choose')}</option>
          {KEPT_DAYS.map((days) => <option key={days} value={days} className="bg-sheet">{t('days', { days })}</option>)}
          <option value="never" className="bg-sheet">{t('never')}</option>
        </select>
      </label>
      <p className="mt-3 flex flex-wrap gap-2">
        <SureButton ask={t('eraseNow')} yes={t('eraseYes')} no={t('keepThem')} hint={t('eraseHint')} onYes={() => void act({ type: 'eraseNames' })} />
      </p>
    </Part>
  )
}

function Ending({ paper, act }: PartProps) {
  const t = useTranslations('console.session')
  return (
    <Part title={t('ending')}>
      <p className="flex flex-wrap gap-2">
        {paper.tables.every(({ ended }) => ended) ? null : <SureButton ask={t('endAll')} yes={t('endYes')} no={t('keepPlaying')} onYes={() => void act({ type: 'endSession' })} />}
        <Button size="small" onClick={() => void act({ type: 'archive', archived: !paper.archived })}>{t(paper.archived ? 'unarchive' : 'archive')}</Button>
      </p>
      <p className="mt-2 text-12 text-ink-2">{t('archiveHint')}</p>
    </Part>
  )
}
