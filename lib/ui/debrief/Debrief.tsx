'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { Desk } from '../desk/Desk.tsx'
import { useTable } from '../desk/table.tsx'
import { Teaser } from '../frontPage/Teaser.tsx'
import { OwnOrders } from '../replay/RoundOrders.tsx'
import { Scoreboard } from '../scoreboard/Scoreboard.tsx'
import { Charts } from './Charts.tsx'
import { LedTo } from './LedTo.tsx'
import { OwnResult } from './OwnResult.tsx'
import { useResultNote } from './resultNote.ts'
import { isSecretLeft } from './secretLeft.ts'
import { Promises } from './Promises.tsx'

/** The match is over: results with their why, both charts, promises, and the way to the replay. */
export function Debrief() {
  const { view, me } = useTable()
  const t = useTranslations('replay')
  const resultNote = useResultNote()
  const [desk, setDesk] = useState(false)
  if (desk) return <Desk onBack={() => setDesk(false)} />
  return (
    <div className="min-h-dvh bg-sheet">
      <header className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-ink bg-paper px-4 py-3 md:px-8">
        <Nameplate />
        <p className="text-13 text-ink-2">{t('debrief')}</p>
        <span className="ml-auto flex gap-2"><Button onClick={() => setDesk(true)}>{t('toDesk')}</Button><ButtonLink kind="primary" href={`/replays/${view.match.matchId}`}>{t('openReplay')}</ButtonLink></span>
      </header>
      <LedTo matchId={view.match.matchId} />
      <main className="mx-auto grid max-w-[1360px] gap-x-8 px-4 pb-12 md:px-8 lg:grid-cols-[minmax(0,1fr)_330px]">
        <div className="min-w-0">
          <h1 className="headline mt-8 text-44 font-[650]">{t(`end.${view.end ?? 'finished'}`)}</h1>
          {view.scores === null || me === null ? null : <OwnResult seat={me} score={view.scores[me]} />}
          <p className="reading mb-5 text-17 text-ink-2">{resultNote}</p>
          {view.scores === null ? null : <Scoreboard scores={view.scores} />}
          <form action="/api/solo" method="post" className="mt-5 flex flex-wrap gap-2">
            <input type="hidden" name="scenario" value="lipsAndTeeth" />
            <Button type="submit">{t('playAgain')}</Button>
            {me === null ? null : <ButtonLink href={`/replays/${view.match.matchId}/reflection`}>{t('tools.toReflection')}</ButtonLink>}
          </form>
          {isSecretLeft(view) ? <p className="reading mt-6 text-14 text-ink-2">{t('asKnown')}</p> : null}
          <Charts />
          <Promises />
          <OwnOrders />
        </div>
        <aside className="min-w-0 pt-8"><ScotchRule /><Teaser className="bg-sheet lg:sticky lg:top-4 lg:h-[80dvh] [&>div]:!px-0" /></aside>
      </main>
    </div>
  )
}
