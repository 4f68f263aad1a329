'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { Segmented } from '../kit/Segmented.tsx'

/** How long a moment stands while the film runs, by speed. */
export const STEP_MS = { '0.5': 3_000, '1': 1_500, '2': 750, '4': 375 } as const
export type Speed = keyof typeof STEP_MS
const SPEEDS = ['0.5', '1', '2', '4'] as const satisfies readonly Speed[]

type Props = {
  readonly index: number
  readonly last: number
  readonly onGo: (index: number) => void
  readonly play: { readonly running: boolean; readonly speed: Speed; readonly setSpeed: (speed: Speed) => void; readonly toggle: () => void }
}

export function PlayControls({ index, last, onGo, play }: Props) {
  const t = useTranslations('replay')
  return (
    <>
      <Button size="small" disabled={index === 0} onClick={() => onGo(index - 1)}>{t('stepBack')}</Button>
      <Button size="small" kind="primary" onClick={play.toggle}>{play.running ? t('pause') : t('play')}</Button>
      <Button size="small" disabled={index === last} onClick={() => onGo(index + 1)}>{t('stepOn')}</Button>
      <Segmented className="max-sm:hidden" label={t('speed')} value={play.speed} options={SPEEDS.map((value) => ({ value, label: `${value}×` }))} onChange={play.setSpeed} />
    </>
  )
}
