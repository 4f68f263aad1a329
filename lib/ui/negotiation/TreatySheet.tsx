'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { Tag } from '../kit/Tag.tsx'
import { BesideRows } from './BesideRows.tsx'
import { BrokenLines } from './BrokenLines.tsx'
import { ClauseRow, StruckRow } from './ClauseRow.tsx'
import { useKnownTexts } from './knownTexts.ts'
import { TreatyActs } from './TreatyActs.tsx'

/** Versions as tabs, each read against the one before; clauses; signatures that name their version. */
export function TreatySheet({ treaty, onAmend, onClose }: { readonly treaty: Treaty; readonly onAmend: () => void; readonly onClose: () => void }) {
  const t = useTranslations('clauses')
  const known = useKnownTexts()
  const newest = treaty.versions.length
  const [chosen, setChosen] = useState<number | null>(null)
  const [beside, setBeside] = useState(false)
  const number = Math.min(chosen ?? treaty.bindingVersion ?? newest, newest)
  const version = treaty.versions[number - 1] ?? treaty.versions.at(-1)
  const before = treaty.versions[number - 2]
  if (version === undefined) return null
  const { draft } = version
  return (
    <article className="px-4 pt-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className={classes('headline min-w-0 flex-1 basis-56 text-20 font-semibold', newest > 1 && 'max-sm:basis-full')}>{known(draft.title)}</h3>
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          {newest < 2 ? null : treaty.versions.map((_, index) => <button key={index} type="button" aria-pressed={index + 1 === number} onClick={() => setChosen(index + 1)} className="min-h-6 min-w-6 border-b-2 border-rule text-12 aria-pressed:border-ink aria-pressed:font-semibold">{t('version', { number: index + 1 })}</button>)}
          {before === undefined ? null : <button type="button" aria-pressed={beside} className="link text-12" onClick={() => setBeside(!beside)}>{t(beside ? 'asChanges' : 'beside')}</button>}
          <button type="button" className="link text-12" onClick={onClose}>{t('fold')}</button>
        </div>
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-12 text-ink-2">
        <span className="flex gap-1">{draft.parties.map((seat) => <Chop key={seat} seat={seat} size={18} />)}</span>
        <span>{draft.term === null ? t('endless') : t('term', { rounds: draft.term })}</span>
        <span>{t('exit', { rounds: draft.exitNotice })}</span>
        <span className="flex gap-2"><Tag tone={draft.secret ? 'caution' : 'plain'}>{draft.secret ? t('secret') : t('open')}</Tag><Tag>{t(`status.${treaty.status}`)}</Tag></span>
        {draft.needsRatification && treaty.inForceSince === null ? <span>{t('needsRatification')}</span> : null}
      </div>
      <BrokenLines treaty={treaty} />
      {beside && before !== undefined ? <BesideRows treaty={treaty} number={number} /> : (
        <ol className="mt-2 border-t border-ink">
          {draft.clauses.map((clause, index) => <ClauseRow key={index} treaty={treaty} index={index} clause={clause} before={before?.draft.clauses[index] ?? null} compared={before !== undefined} />)}
          {before?.draft.clauses.slice(draft.clauses.length).map((clause, index) => <StruckRow key={index} number={draft.clauses.length + index + 1} clause={clause} />)}
        </ol>
      )}
      <TreatyActs treaty={treaty} version={number} onAmend={onAmend} />
    </article>
  )
}
