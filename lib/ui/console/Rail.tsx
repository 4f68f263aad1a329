'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { SessionPaper } from '../../protocol/sessionPaper.ts'
import { Button } from '../kit/Button.tsx'
import type { ConsoleActs, ConsoleFacts } from './consoleModel.ts'
import { InjectForm } from './InjectForm.tsx'
import { MessageForm } from './MessageForm.tsx'
import { RecordLines } from './RecordLines.tsx'

/** Beside the tables: what the host says and sends, and what was done. */
export function Rail({ facts, acts }: { readonly facts: ConsoleFacts; readonly acts: ConsoleActs }) {
  const t = useTranslations('console')
  const { paper } = facts
  const tables = facts.tables ?? []
  return (
    <aside aria-label={t('rail')} className="border-ink bg-sheet px-4 pb-6 max-lg:border-t md:px-6 lg:w-[328px] lg:overflow-y-auto lg:border-l lg:px-5">
      {paper === null ? null : <div className="max-lg:hidden"><Claims paper={paper} acts={acts} /></div>}
      <RailPart title={t('inject')}><InjectForm tables={tables} kept={paper?.injects ?? []} acts={acts} /></RailPart>
      <RailPart title={t('message')}><MessageForm tables={tables} acts={acts} /></RailPart>
      {paper === null ? null : <Moments paper={paper} acts={acts} />}
      <RailPart title={t('record')}>
        <RecordLines lines={(paper?.record ?? []).slice(0, 8)} />
        {paper === null || paper.record.length === 0 ? null : <a className="link mt-2 inline-block text-12" href={`/host/${paper.sessionId}/record`}>{t('wholeRecord')}</a>}
      </RailPart>
    </aside>
  )
}

function RailPart({ title, aside, children }: { readonly title: string; readonly aside?: string; readonly children: ReactNode }) {
  return (
    <section className="border-rule py-4 not-last:border-b">
      <h2 className="mb-2 text-15 font-semibold">{title} {aside === undefined ? null : <span className="inline-block font-normal text-ink-2">{aside}</span>}</h2>
      {children}
    </section>
  )
}

/** Students at the door: beside the tables, and above them on a phone. */
export function Claims({ paper, acts }: { readonly paper: SessionPaper; readonly acts: ConsoleActs }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  if (paper.claims.length === 0) return null
  return (
    <RailPart title={t('claims')}>
      {paper.claims.map((claim) => (
        <div key={claim.claimId} className="py-1.5 text-13" role="status">
          <p>{t('claimText', { name: claim.name, sitsAs: claim.sitsAs, seat: seats(claim.seat), number: claim.tableNumber })}</p>
          <div className="mt-1.5 flex gap-2">
            <Button size="small" kind="primary" onClick={() => void acts.act({ type: 'answerClaim', claimId: claim.claimId, answer: 'approve' })}>{t('approve')}</Button>
            <Button size="small" onClick={() => void acts.act({ type: 'answerClaim', claimId: claim.claimId, answer: 'deny' })}>{t('deny')}</Button>
          </div>
        </div>
      ))}
    </RailPart>
  )
}

function Moments({ paper, acts }: { readonly paper: SessionPaper; readonly acts: ConsoleActs }) {
  const t = useTranslations('console.moment')
  const stars = paper.moments.filter(({ kind }) => kind === 'star').length
  return (
    <RailPart title={t('list')} aside={t('slides', { count: stars })}>
      {paper.moments.length === 0 ? <p className="text-13 text-ink-2">{t('none')}</p> : (
        <ul className="text-13">
          {paper.moments.map((moment) => (
            <li key={moment.momentId} className="flex items-baseline gap-2 py-1">
              <span aria-label={t(moment.kind)} role="img">{moment.kind === 'star' ? '★' : '✎'}</span>
              <a className="link inline-flex min-h-6 min-w-0 flex-1 items-center" href={`/replays/${moment.matchId}?at=${moment.place ?? 0}`} aria-label={t('openAt', { number: moment.tableNumber, text: moment.text === '' ? t('untitled') : moment.text })}><bdi>{t('line', { number: moment.tableNumber, text: moment.text === '' ? t('untitled') : moment.text })}</bdi></a>
              <button type="button" className="link text-12 text-ink-2" aria-label={t('dropOf', { number: moment.tableNumber, text: moment.text })} onClick={() => void acts.act({ type: 'dropMoment', momentId: moment.momentId })}>{t('drop')}</button>
            </li>
          ))}
        </ul>
      )}
    </RailPart>
  )
}
