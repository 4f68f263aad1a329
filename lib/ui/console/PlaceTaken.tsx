'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { useFormatter } from '../kit/useFormatter.ts'

/** Who has a place: they sit there, or the list keeps it for them. */
export type AtPlace = { readonly kind: 'sit' | 'kept'; readonly people: readonly { readonly id: string; readonly name: string }[] }

type Props = { readonly taken: AtPlace; readonly onBeside: () => void; readonly onSwap?: (withId: string) => void; readonly onLeave: () => void }

/** A place has its people already: together with them, in exchange, or not at all. */
export function PlaceTaken({ taken: { kind, people }, onBeside, onSwap, onLeave }: Props) {
  const t = useTranslations('console.people')
  const format = useFormatter()
  const named = people.map(({ id, name }) => ({ id, name: name === '' ? t('erased') : name }))
  const names = format.list(named.map(({ name }) => name))
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2">
      <p className="basis-full font-semibold"><bdi>{t(kind === 'sit' ? 'taken' : 'keptThere', { names })}</bdi></p>
      <Button size="small" onClick={onBeside}>{t('beside')}</Button>
      {onSwap === undefined ? null : named.map(({ id, name }) => <Button key={id} size="small" onClick={() => onSwap(id)}>{t('swapWith', { name })}</Button>)}
      <Button size="small" onClick={onLeave}>{t('leaveIt')}</Button>
    </div>
  )
}
