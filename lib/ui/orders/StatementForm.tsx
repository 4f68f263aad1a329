'use client'

import { useTranslations } from 'use-intl'
import type { StatementDraft } from '../../engine/commands.ts'
import { LINES, SEATS, STATEMENT_KINDS, type Seat, type StatementKind } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { useActWords } from '../desk/causeWords.ts'
import { useTable } from '../desk/table.tsx'
import { useTreatyNames } from '../negotiation/treatyNames.ts'
import { draftOf, isLiving } from '../negotiation/treatyFacts.ts'
import { Choice } from './Choice.tsx'
import { SeatPicks } from './SeatPicks.tsx'
import { StatementEffects } from './StatementEffects.tsx'
import { useStatementWant } from './statementWords.ts'
import { Want } from './Want.tsx'

const EMPTY: StatementDraft = { kind: 'declineToComment', about: null, restrain: null, on: null, line: null, readers: [] }
/** Which parts a kind of statement is made of. */
const PARTS: Readonly<Record<StatementKind, readonly ('about' | 'restrain' | 'on' | 'line' | 'readers')[]>> = {
  endorse: ['about', 'on'], lean: ['about'], declineToComment: ['about', 'on'], ambiguous: ['readers', 'on'], criticise: ['about', 'on'],
  condemn: ['about', 'on'], callToRestrain: ['about', 'restrain'], pledgeSupport: ['about'], declareLine: ['line'],
}

type Props = {
  /** Left out where a sheet says it already. */
  readonly title?: string
  readonly statement: StatementDraft | null
  readonly asked: boolean
  readonly sealed: boolean
  readonly onChange: (statement: StatementDraft | null) => void
}

/** The round's one public sentence, free of charge. */
export function StatementForm({ title, statement, asked, sealed, onChange }: Props) {
  const { me } = useTable()
  const t = useTranslations('statements')
  const lines = useTranslations('lines')
  const parts = statement === null ? [] : PARTS[statement.kind]
  const patch = (change: Partial<StatementDraft>) => onChange({ ...(statement ?? EMPTY), ...change })
  const want = useStatementWant(statement)
  const others = SEATS.filter((seat) => seat !== me)
  const remove = statement === null ? null : <Button kind="link" onClick={() => onChange(null)}>{t('remove')}</Button>
  return (
    <fieldset disabled={sealed} className="grid gap-4 px-4 py-4 text-13">
      {title === undefined ? null : <div className="flex items-baseline gap-4"><h3 className="flex-1 text-15 font-semibold">{title}</h3>{remove}</div>}
      <div className="flex flex-wrap gap-1.5">
        {STATEMENT_KINDS.map((kind) => (
          <Button key={kind} size="small" kind={statement?.kind === kind ? 'primary' : 'outline'} aria-pressed={statement?.kind === kind} onClick={() => onChange({ ...EMPTY, about: PARTS[kind].includes('about') ? (statement?.about ?? null) : null, kind })}>{t(`kind.${kind}`)}</Button>
        ))}
      </div>
      <div className="flex items-baseline gap-4">
        <p className="flex-1 text-ink-2">{statement === null ? t('chooseKind') : t(`says.${statement.kind}`)}</p>
        {title === undefined ? remove : null}
      </div>
      {parts.includes('about') ? <SeatPicks label={t('about')} seats={others} chosen={one(statement?.about)} most={1} onChange={([about]) => patch({ about: about ?? null })} /> : null}
      {parts.includes('restrain') ? <SeatPicks label={t('restrain')} seats={others.filter((seat) => seat !== statement?.about)} chosen={one(statement?.restrain)} most={1} onChange={([restrain]) => patch({ restrain: restrain ?? null })} /> : null}
      {parts.includes('readers') ? <SeatPicks label={t('readers')} seats={others} chosen={statement?.readers ?? []} most={2} onChange={(readers) => patch({ readers: [...readers] })} /> : null}
      {parts.includes('line') ? <Choice label={t('line')} value={statement?.line ?? ''} options={LINES.map((value) => ({ value, label: lines(value) }))} onChange={(line) => patch({ line })} /> : null}
      {want === null ? null : <Want asked={asked}>{want}</Want>}
      <StatementEffects statement={statement} />
      {parts.includes('on') ? <OnWhat on={statement?.on ?? null} about={statement?.about ?? null} onChange={(on) => patch({ on })} /> : null}
    </fieldset>
  )
}

function one(seat: Seat | null | undefined): readonly Seat[] {
  return seat === null || seat === undefined ? [] : [seat]
}

/** A recent act or a living treaty that the statement speaks of. */
function OnWhat({ on, about, onChange }: { readonly on: string | null; readonly about: Seat | null; readonly onChange: (on: string | null) => void }) {
  const { view } = useTable()
  const t = useTranslations('statements')
  const words = useActWords()
  const nameOf = useTreatyNames()
  const acts = view.acts.filter((act) => act.type === 'order' && act.round >= view.match.round - 1 && (about === null || act.seat === about))
  const treaties = view.treaties.filter((treaty) => isLiving(treaty, view.match.round) && (about === null || draftOf(treaty).parties.includes(about)))
  const options: readonly { readonly value: string; readonly label: string }[] = [...acts.map((act) => ({ value: String(act.id), label: words(act) })), ...treaties.map((treaty) => ({ value: String(treaty.id), label: nameOf(treaty) }))]
  return <Choice label={t('onWhat')} value={on ?? ''} none={t('nothingSpecial')} onNone={() => onChange(null)} options={options} onChange={onChange} />
}
