'use client'

import { useState } from 'react'
import { later } from '../kit/later.tsx'
import { useOtherPen } from '../orders/useOtherPen.ts'
import { Desk } from './Desk.tsx'
import { Lobby } from './Lobby.tsx'
import { useTable } from './table.tsx'

const BriefingScreen = later(() => import('../frontPage/BriefingScreen.tsx').then((module) => module.BriefingScreen), { words: ['crisis', 'stories'] })
const RevealScreen = later(() => import('../frontPage/RevealScreen.tsx').then((module) => module.RevealScreen), { words: ['crisis', 'reveal', 'stories'] })
const ReactionScreen = later(() => import('../crisis/ReactionScreen.tsx').then((module) => module.ReactionScreen), { words: ['crisis', 'stories'] })
const CrisisScreen = later(() => import('../crisis/CrisisScreen.tsx').then((module) => module.CrisisScreen), { words: ['crisis', 'stories'] })
const Debrief = later(() => import('../debrief/Debrief.tsx').then((module) => module.Debrief), { words: ['crisis', 'replay', 'stories'] })

/** The screen that the phase asks for; from each but the crisis one can look at the desk. */
export function PhaseScreen() {
  const { view, me } = useTable()
  const otherPen = useOtherPen()
  const [atDesk, setAtDesk] = useState<number | null>(null)
  const { phase, phaseNumber } = view.match
  const toDesk = () => setAtDesk(phaseNumber)
  if (phase === 'lobby') return <Lobby />
  if (view.end !== null || phase === 'debrief') return <Debrief />
  if (phase === 'crisis' && view.crisis !== null) return <CrisisScreen crisis={view.crisis} />
  if (phase === 'negotiation' || atDesk === phaseNumber) return <Desk onBack={phase === 'negotiation' ? undefined : () => setAtDesk(null)} />
  // K21: read for the seat, the page stays for those who read along.
  if (phase === 'briefing') return me !== null && (!view.plates[me].hasRead || otherPen !== null) ? <BriefingScreen onDone={toDesk} /> : <Desk />
  if (phase === 'reveal') return <RevealScreen onDone={toDesk} />
  if (phase === 'reaction') return <ReactionScreen onDone={toDesk} />
  return <Desk />
}
