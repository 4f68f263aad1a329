'use client'

import { useTranslations } from 'use-intl'
import { useFormatter } from '../kit/useFormatter.ts'

/** How many continuations are played, in words and as a bar. */
export function ReckonProgress({ done, all }: { readonly done: number; readonly all: number }) {
  const t = useTranslations('futures')
  const format = useFormatter()
  const said = all === 0 ? t('waiting') : t('progress', { done: format.number(done), all: format.number(all) })
  return (
    <div role="status" className="mt-3 text-13">
      <p>{said}</p>
      <progress aria-label={said} value={done} max={Math.max(1, all)} className="mt-1 h-2 w-full appearance-none border-0 bg-wash [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-wash [&::-webkit-progress-value]:bg-ink" />
    </div>
  )
}
