'use client'

import { useTranslations } from 'use-intl'
import { useMatch } from '../../client/hooks.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { SeatName } from '../kit/Chop.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { useReading } from './reading.tsx'
import { useTable } from './table.tsx'

/** Before the first round: who sits where. */
export function Lobby() {
  const { view, me } = useTable()
  const names = useMatch((screen) => screen.names)
  const { brief } = useReading()
  const t = useTranslations('desk.lobby')
  const controls = useTranslations('desk.control')
  const marks = useMarks()
  return (
    <main className="mx-auto min-h-dvh max-w-[720px] bg-sheet px-4 py-10 md:px-10">
      <Nameplate />
      <ScotchRule className="mt-4" />
      <h1 className="headline mt-5 text-32 font-[650]">{t('title')}</h1>
      <p className="reading mt-2 text-17 text-ink-2">{t('text')}</p>
      {brief === null ? null : <p className="reading mt-4 text-15">{brief.public.role}</p>}
      <ul className="mt-6 border-t border-ink">
        {SEATS.map((seat) => {
          const { control, people } = view.plates[seat]
          return (
            <li key={seat} className="flex items-center gap-x-4 border-b border-rule py-3">
              <span className="min-w-28 flex-none"><SeatName seat={seat} state={control === 'open' ? 'absent' : 'filled'} mine={seat === me} /></span>
              <span className="min-w-0 text-ink-2">{people.length > 0 ? people.map((person) => names[person] ?? t('someone')).join(marks.names) : controls(control)}</span>
              {seat === me ? <b className="ml-auto flex-none text-13 font-semibold">{t('you')}</b> : null}
            </li>
          )
        })}
      </ul>
      {me === null ? null : (
        <form action="/api/solo" method="post" target="_blank" className="mt-5">
          <input type="hidden" name="scenario" value="tutorial" />
          <button type="submit" className="text-left text-14 leading-6 underline underline-offset-4 text-balance pointer-coarse:py-2.5">{t('guided')}</button>
        </form>
      )}
    </main>
  )
}
