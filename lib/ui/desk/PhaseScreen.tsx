'use client'

import { useState } from 'react'
import { CrisisScreen } from '../crisis/CrisisScreen.tsx'
import { ReactionScreen } from '../crisis/ReactionScreen.tsx'
import { Debrief } from '../debrief/Debrief.tsx'
import { BriefingScreen } from '../frontPage/BriefingScreen.tsx'
import { RevealScreen } from '../frontPage/RevealScreen.tsx'
import { Desk } from './Desk.tsx'
import { Lobby } from './Lobby.tsx'
import { useTable } from './table.tsx'

/** The screen that the phase asks for; from each but the crisis one can look at the desk. */
export function PhaseScreen() {
  const { view, me } = useTable()
  const [atDesk, setAtDesk] = useState<number | null>(null)
  const { phase, phaseNumber } = view.match
  const toDesk = () => setAtDesk(phaseNumber)
  if (phase === 'lobby') return <Lobby />
  if (view.end !== null || phase === 'debrief') return <Debrief />
  if (phase === 'crisis' && view.crisis !== null) return <CrisisScreen crisis={view.crisis} />
  if (phase === 'negotiation' || atDesk === phaseNumber) return <Desk onBack={phase === 'negotiation' ? undefined : () => setAtDesk(null)} />
  if (phase === 'briefing') return me !== null && !view.plates[me].hasRead ? <BriefingScreen onDone={toDesk} /> : <Desk />
  if (phase === 'reveal') return <RevealScreen onDone={toDesk} />
  if (phase === 'reaction') return <ReactionScreen onDone={toDesk} />
  return <Desk />
}
