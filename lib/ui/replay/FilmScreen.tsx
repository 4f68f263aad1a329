import { useDeferredValue } from 'react'
import { DebriefBar } from './DebriefBar.tsx'
import { Moments } from './Moments.tsx'
import { Opening } from './Opening.tsx'
import type { ReplayPlace } from './replayAddress.ts'
import type { Film } from './useFilm.ts'
import type { Leading } from './usePlace.ts'
import type { ClassTables } from './useTablesBeside.ts'

type Props = ClassTables & {
  readonly matchId: string
  /** Null until it is here. */
  readonly film: Film | null
  readonly share: string
  readonly place: ReplayPlace
  readonly leading: Leading
  readonly onGo: (to: Partial<ReplayPlace>) => void
}

export function FilmScreen({ matchId, film: given, share, place, leading, tables, playing, onGo }: Props) {
  // Its first screen is a long one to draw: whatever is pressed meanwhile is answered in between.
  const film = useDeferredValue(given, null)
  if (film === null) return <Opening />
  return (
    <>
      <DebriefBar matchId={matchId} leading={leading} tables={tables} playing={playing} />
      <Moments film={film} isOther={film.matchId !== matchId} place={place} share={share} tables={tables} onGo={onGo} />
    </>
  )
}
