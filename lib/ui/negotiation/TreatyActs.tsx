'use client'

import { useTranslations } from 'use-intl'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import { Button } from '../kit/Button.tsx'
import { Chop } from '../kit/Chop.tsx'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { Disputes } from './Disputes.tsx'
import { draftOf, isOpen, isParty } from './treatyFacts.ts'

/** Three acts side by side, in Russian too. */
const SIGN = 'pointer-coarse:px-3! max-[360px]:text-12! pointer-coarse:max-[360px]:px-1.5!'

/** Signatures at the foot name the version; an old one is an outline. Then what I may do. */
export function TreatyActs({ treaty, version, onAmend }: { readonly treaty: Treaty; readonly version: number; readonly onAmend: () => void }) {
  const { me, view, isStill } = useTable()
  const t = useTranslations('clauses')
  const { ask, refusal, busy } = useSend()
  const newest = treaty.versions.length
  const signed = me === null ? undefined : treaty.signatures[me]
  const isMine = isParty(treaty, me) && !isStill
  const canAct = isMine && isOpen(treaty) && ['briefing', 'negotiation'].includes(view.match.phase)
  return (
    <footer className="contents">
      <div className="-mt-px grid grid-cols-2 border-t border-ink">
        {draftOf(treaty).parties.map((seat) => <Signature key={seat} treaty={treaty} seat={seat} />)}
      </div>
      {canAct ? (
        <div className="sticky bottom-0 -mx-4 flex flex-wrap gap-2 border-t max-[360px]:gap-1.5 border-rule bg-sheet px-4 py-2">
          {signed === newest ? <Button className={SIGN} disabled={busy} onClick={() => void ask({ type: 'withdrawSignature', treatyId: treaty.id })}>{t('withdraw')}</Button> : <Button kind="primary" className={SIGN} disabled={busy || version !== newest} onClick={() => void ask({ type: 'signTreaty', treatyId: treaty.id, version: newest })}>{t('sign', { number: newest })}</Button>}
          <Button className={SIGN} disabled={busy} onClick={onAmend}>{t('amend')}</Button>
          <Button className={SIGN} disabled={busy} onClick={() => void ask({ type: 'refuseTreaty', treatyId: treaty.id })}>{t('refuse')}</Button>
          <Refusal words={refusal} />
        </div>
      ) : null}
      {isMine && treaty.status === 'inForce' ? <Judge treaty={treaty} onJudge={(clause, verdict) => void ask({ type: 'disputeClause', treatyId: treaty.id, clause, verdict })} /> : null}
      {isMine && treaty.status === 'inForce' ? <Disputes treaty={treaty} busy={busy} onSay={(clause, verdict) => void ask({ type: 'disputeClause', treatyId: treaty.id, clause, verdict })} /> : null}
      {canAct ? null : <Refusal words={refusal} />}
    </footer>
  )
}

function Refusal({ words }: { readonly words: string | null }) {
  return words === null ? null : <p role="alert" className="basis-full py-1.5 text-12 font-semibold text-alarm">{words}</p>
}

function Signature({ treaty, seat }: { readonly treaty: Treaty; readonly seat: Treaty['refusedBy'][number] }) {
  const { me } = useTable()
  const t = useTranslations('clauses')
  const seats = useTranslations('seats')
  const version = treaty.signatures[seat]
  const current = version !== undefined && version === (treaty.bindingVersion ?? treaty.versions.length)
  const who = seat === me ? t('you') : seats(seat)
  const refused = treaty.refusedBy.includes(seat)
  return (
    <div className="flex gap-2.5 border-rule py-2 even:border-l even:pl-4 odd:pr-4 nth-[n+3]:border-t">
      <Chop seat={seat} state={current ? 'filled' : 'outline'} label="" />
      <p className="text-12">
        <b className="text-13 font-semibold">{refused ? t('hasRefused', { who }) : version === undefined ? t('notSigned', { who }) : t('hasSigned', { who, number: version })}</b><br />
        <span className="text-ink-2">{version !== undefined && !current ? t('notThisVersion') : treaty.ratifiedBy.includes(seat) ? t('ratified') : current ? t('thisVersion') : ''}</span>
      </p>
    </div>
  )
}

/** Free text is judged by the parties. */
function Judge({ treaty, onJudge }: { readonly treaty: Treaty; readonly onJudge: (clause: number, verdict: 'kept' | 'breached' | 'disputed') => void }) {
  const t = useTranslations('clauses')
  const verdicts = useTranslations('kit.verdict')
  const free = draftOf(treaty).clauses.flatMap((clause, index) => (clause.kind === 'freeText' ? [index] : []))
  return free.map((index) => (
    <p key={index} className="mt-2 flex flex-wrap items-center gap-2 text-12">
      {t('judge', { number: index + 1 })}
      {(['kept', 'breached', 'disputed'] as const).map((verdict) => <Button key={verdict} size="small" onClick={() => onJudge(index, verdict)}>{verdicts(verdict)}</Button>)}
    </p>
  ))
}
