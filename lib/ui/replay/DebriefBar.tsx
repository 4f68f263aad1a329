'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { Choice } from '../orders/Choice.tsx'
import { Button } from '../kit/Button.tsx'
import { classes } from '../kit/classes.ts'
import { Segmented } from '../kit/Segmented.tsx'
import { useBesideName } from './lensName.ts'
import type { Leading, Taken } from './usePlace.ts'
import type { OtherTable } from './useTablesBeside.ts'

type Props = {
  readonly matchId: string
  readonly leading: Leading
  /** The finished tables of the session, and how many still play. */
  readonly tables: readonly OtherTable[]
  readonly playing: number | null
}

/** The host takes everyone along and lets them go; a student follows, or looks on their own and comes back. */
export function DebriefBar(props: Props) {
  const { isHost, isLed } = props.leading
  if (isHost) return <LeadBar {...props} />
  return isLed ? <FollowBar {...props} /> : null
}

function FollowBar({ leading: { from, taken, apart, onApart }, matchId, tables }: Props) {
  const t = useTranslations('replay.lead')
  const nameOf = useBesideName(tables)
  const isElsewhere = from !== null && from !== matchId
  const said = apart ? t('apart') : !isElsewhere ? t('following') : taken === 'own' ? t('followingOwn') : t('followingThis', { table: nameOf({ type: 'match', matchId: from }) })
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-ink bg-ink px-4 py-1.5 text-13 text-sheet md:px-8 print:hidden">
      <p className="min-w-0 flex-1">{said}</p>
      <Button size="small" className="border-sheet text-sheet" onClick={() => onApart(!apart)}>{t(apart ? 'comeBack' : 'onMyOwn')}</Button>
    </div>
  )
}

const SAID = { table: 'leading', own: 'leadingOwn', this: 'leadingThis' } as const satisfies Record<Taken, string>

function LeadBar({ leading, matchId, tables, playing }: Props) {
  const t = useTranslations('replay.lead')
  const { isLed, from, taken, onLead, onTake } = leading
  const nameOf = useBesideName(tables)
  const isElsewhere = isLed && from !== null && from !== matchId
  const said = isElsewhere ? t('leadingFrom', { table: nameOf({ type: 'match', matchId: from }) }) : t(isLed ? SAID[taken] : 'offer')
  return (
    <div role="status" className={classes('px-4 py-2 text-13 md:px-8 print:hidden', isLed ? 'border-b-[3px] border-ink bg-sheet' : 'border-b border-rule')}>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <p className={classes('basis-full lg:min-w-0 lg:flex-1 lg:basis-0', isLed && 'font-semibold')}>{said}</p>
        <ClassReach leading={leading} matchId={matchId} tables={tables} playing={playing} />
        {isElsewhere ? <Button size="small" kind="primary" onClick={() => onTake(taken)}>{t('fromHere')}</Button> : null}
        <Button size="small" kind={isLed ? 'outline' : 'primary'} onClick={() => onLead(!isLed)}>{t(isLed ? 'letGo' : 'take')}</Button>
      </div>
    </div>
  )
}

const TAKEN = ['table', 'own', 'this'] as const satisfies readonly Taken[]

/** In a class of several tables: whom to take along, and from which table. */
function ClassReach({ leading: { taken, onTake }, matchId, tables, playing }: Props) {
  const t = useTranslations('replay.lead')
  const nameOf = useBesideName(tables)
  const router = useRouter()
  if (playing === null || tables.length + playing < 2) return null
  const may = TAKEN.filter((one) => one !== 'this' || playing === 0)
  return (
    <>
      {playing > 0 ? <p className="text-12 text-ink-2">{t('playing', { count: playing })}</p> : null}
      <Segmented label={t('whom')} value={taken} options={may.map((value) => ({ value, label: t(`taken.${value}`) }))} onChange={onTake} />
      <Choice label={t('at')} value={matchId} options={tables.map((table) => ({ value: table.matchId, label: nameOf({ type: 'match', matchId: table.matchId }) }))} onChange={(to) => router.push(`/replays/${encodeURIComponent(to)}`)} />
    </>
  )
}
