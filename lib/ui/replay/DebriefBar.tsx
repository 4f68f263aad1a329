'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'

type Props = {
  readonly isHost: boolean
  /** The host leads everyone now. */
  readonly isLed: boolean
  /** This reader looks on their own for a while. */
  readonly apart: boolean
  readonly onApart: (apart: boolean) => void
  readonly onLead: (leads: boolean) => void
}

/** The host takes everyone along and lets them go; a student follows, or looks on their own and comes back. */
export function DebriefBar({ isHost, isLed, apart, onApart, onLead }: Props) {
  const t = useTranslations('replay.lead')
  if (!isHost && !isLed) return null
  return (
    <div role="status" className={isLed ? 'flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-ink bg-ink px-4 py-1.5 text-13 text-sheet md:px-8 print:hidden' : 'flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule px-4 py-1.5 text-13 md:px-8 print:hidden'}>
      <p className="min-w-0 flex-1">{t(isHost ? (isLed ? 'leading' : 'offer') : apart ? 'apart' : 'following')}</p>
      {isHost ? <Button size="small" kind={isLed ? 'outline' : 'primary'} className={isLed ? INVERTED : undefined} onClick={() => onLead(!isLed)}>{t(isLed ? 'letGo' : 'take')}</Button> : <Button size="small" className={INVERTED} onClick={() => onApart(!apart)}>{t(apart ? 'comeBack' : 'onMyOwn')}</Button>}
    </div>
  )
}

const INVERTED = 'inline-flex min-h-7 items-center rounded-control border border-sheet px-2.5 py-1 text-12 font-semibold text-sheet pointer-coarse:min-h-11'
