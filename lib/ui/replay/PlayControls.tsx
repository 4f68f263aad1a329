'use client'

import { ChevronLeft, ChevronRight, Pause, Play as PlayIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { Segmented } from '../kit/Segmented.tsx'

/** How long a moment stands while the film runs, by speed. */
export const STEP_MS = { '0.5': 3_000, '1': 1_500, '2': 750, '4': 375 } as const
export type Speed = keyof typeof STEP_MS
const SPEEDS = ['0.5', '1', '2', '4'] as const satisfies readonly Speed[]

export type Play = { readonly running: boolean; readonly speed: Speed; readonly setSpeed: (speed: Speed) => void; readonly toggle: () => void }
type Props = { readonly index: number; readonly last: number; readonly onGo: (index: number) => void; readonly play: Play }

export function PlayControls({ index, last, onGo, play }: Props) {
  const t = useTranslations('replay')
  return (
    <>
      <Button size="small" disabled={index === 0} onClick={() => onGo(index - 1)}>{t('stepBack')}</Button>
      <Button size="small" kind="primary" onClick={play.toggle}>{play.running ? t('pause') : t('play')}</Button>
      <Button size="small" disabled={index === last} onClick={() => onGo(index + 1)}>{t('stepOn')}</Button>
      <SpeedChoice play={play} />
    </>
  )
}

export function SpeedChoice({ play }: { readonly play: Play }) {
  const t = useTranslations('replay')
  return <Segmented label={t('speed')} value={play.speed} options={SPEEDS.map((value) => ({ value, label: `${value}×` }))} onChange={play.setSpeed} />
}

/** The same three in the room that a thumb needs, by their signs. */
export function ThumbControls({ index, last, onGo, play }: Props) {
  const t = useTranslations('replay')
  return (
    <div className="flex flex-none items-center">
      <Thumb label={t('stepBack')} disabled={index === 0} onPress={() => onGo(index - 1)}><ChevronLeft aria-hidden size={22} /></Thumb>
      <Thumb label={t(play.running ? 'pause' : 'play')} onPress={play.toggle}>{play.running ? <Pause aria-hidden size={20} /> : <PlayIcon aria-hidden size={20} />}</Thumb>
      <Thumb label={t('stepOn')} disabled={index === last} onPress={() => onGo(index + 1)}><ChevronRight aria-hidden size={22} /></Thumb>
    </div>
  )
}

function Thumb({ label, disabled = false, onPress, children }: { readonly label: string; readonly disabled?: boolean; readonly onPress: () => void; readonly children: ReactNode }) {
  return <button type="button" aria-label={label} title={label} disabled={disabled} onClick={onPress} className="grid size-11 place-items-center -outline-offset-2 disabled:text-ink-3 disabled:opacity-50">{children}</button>
}
