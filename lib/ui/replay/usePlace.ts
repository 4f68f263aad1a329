import { useState } from 'react'
import { useDebrief, type LedDebrief } from '../../client/useDebrief.ts'
import type { DebriefPlace, LedPlace, Reach } from '../../protocol/debrief.ts'
import { matchingMoment } from './besideMoment.ts'
import { besideText, readBeside, type ReplayAddress, type ReplayPlace } from './replayAddress.ts'
import { useFilm, type Film, type Filmed } from './useFilm.ts'

/** Whom a host takes along: this table, or every table of the class to its own match or to this one. */
export type Taken = 'table' | Reach

export type Leading = {
  readonly isHost: boolean
  readonly isLed: boolean
  /** The table that the class is led from; null where this table alone is led. */
  readonly from: string | null
  readonly taken: Taken
  /** This reader looks on their own for a while. */
  readonly apart: boolean
  readonly onApart: (apart: boolean) => void
  readonly onTake: (taken: Taken) => void
  readonly onLead: (leads: boolean) => void
}

export type Placed = {
  readonly filmed: Filmed
  readonly film: Film | null
  /** The moment shown, and how it is looked at. */
  readonly place: ReplayPlace
  readonly go: (to: Partial<ReplayPlace>) => void
  readonly leading: Leading
}

/** Where this screen stands: on its own, or where the host leads. */
export function usePlace(matchId: string, address: ReplayAddress): Placed {
  const debrief = useDebrief(matchId)
  const [own, setOwn] = useState<ReplayPlace>(address)
  const [apart, setApart] = useState(false)
  const [chosen, setChosen] = useState<Taken>('table')
  const led = debrief.place ?? null
  const follows = led !== null && !apart
  const asked = follows ? placeLed(led, matchId) : own
  const filmed = useFilm({ matchId: shownTo(matchId, debrief), share: address.share, lens: asked.lens })
  const film = filmed.type === 'here' ? filmed.film : null
  const place = film === null || !follows ? asked : { ...asked, at: momentIn(film, led) }
  const taken = led === null ? chosen : led.across?.reach ?? 'table'
  const lead = (to: ReplayPlace, how: Taken) => {
    if (film !== null) debrief.lead({ place: leadTo(to, film), ...acrossFrom(to, film, how) })
  }
  const go = (to: Partial<ReplayPlace>) => {
    const next = { ...place, ...to }
    setOwn(next)
    if (follows && debrief.leads) lead(next, taken)
    else if (follows) setApart(true)
  }
  const leading: Leading = {
    isHost: debrief.leads, isLed: led !== null, from: led?.across?.matchId ?? null, taken, apart,
    // Who looks on their own begins where everyone is.
    onApart: (isApart) => {
      if (isApart) setOwn(place)
      setApart(isApart)
    },
    onTake: (how) => {
      setChosen(how)
      if (led !== null) lead(place, how)
    },
    onLead: (leads) => (leads ? lead(place, taken) : debrief.lead({ place: null })),
  }
  return { filmed, film, place, go, leading }
}

/** Followers see the table that the host shows to all; a host stays at the one they opened. */
function shownTo(matchId: string, { place, leads }: Pick<LedDebrief, 'place' | 'leads'>): string {
  const across = place?.across
  return across === undefined || across.reach === 'own' || leads ? matchId : across.matchId
}

/** In the host's own film by its number, in another table's by its name. */
function momentIn({ matchId, moments }: Film, { at, across }: LedPlace): number {
  return across === undefined || across.matchId === matchId ? at : matchingMoment(moments, across, 0).at
}

function placeLed({ at, lens, shows = 'knew', beside = '' }: LedPlace, matchId: string): ReplayPlace {
  const read = readBeside(beside)
  return { at, lens, shows, beside: read?.type === 'match' && read.matchId === matchId ? null : read }
}

const momentAt = ({ at }: ReplayPlace, { moments }: Film): number => at ?? moments.length - 1

function leadTo(place: ReplayPlace, film: Film): DebriefPlace {
  const { lens, shows, beside } = place
  return { at: momentAt(place, film), lens, ...(shows === 'forecast' ? { shows } : {}), ...(beside === null ? {} : { beside: besideText(beside) }) }
}

function acrossFrom(place: ReplayPlace, film: Film, taken: Taken) {
  const moment = film.moments[momentAt(place, film)]
  return taken === 'table' || moment === undefined ? {} : { across: { reach: taken, round: moment.round, label: moment.label } }
}
