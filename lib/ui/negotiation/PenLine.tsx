'use client'

import { useTranslations } from 'use-intl'
import { useMatch } from '../../client/hooks.ts'
import { Button } from '../kit/Button.tsx'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'

/** Who of the delegation holds the pen, and passing it on. K10: only the pen signs and seals. */
export function PenLine() {
  const { view, me } = useTable()
  const t = useTranslations('desk.pen')
  const names = useMatch((screen) => screen.names)
  const myself = useMatch((screen) => screen.personId)
  const here = useMatch((screen) => (me === null ? undefined : screen.presence?.[me].connected)) ?? []
  const { ask, refusal, busy } = useSend()
  if (me === null) return null
  const { people, pen } = view.plates[me]
  if (people.length < 2) return null
  return (
    <section aria-label={t('title')} className="flex-none border-b border-rule bg-paper px-4 py-2 text-13">
      <ul>
        {people.map((person) => (
          <li key={person} className="flex min-h-8 items-center gap-2">
            <bdi className="min-w-0 flex-1 truncate">{names[person] ?? ''}{person === myself ? <span className="text-ink-2"> {t('you')}</span> : null}</bdi>
            {here.includes(person) ? null : <span className="text-12 text-ink-2">{t('away')}</span>}
            {person === pen ? <b className="font-semibold">{t('holds')}</b> : pen === myself ? <Button size="small" disabled={busy} aria-label={t('passTo', { name: names[person] ?? '' })} onClick={() => void ask({ type: 'passPen', to: person })}>{t('pass')}</Button> : null}
          </li>
        ))}
      </ul>
      <p className="text-12 text-ink-2">{t('note')}</p>
      {refusal === null ? null : <p role="alert" className="text-12 font-semibold text-alarm">{refusal}</p>}
    </section>
  )
}
