'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { Awaited } from '../kit/EmptyState.tsx'
import { later } from '../kit/later.tsx'
import { useOtherPen } from '../orders/useOtherPen.ts'
import { Desk } from './Desk.tsx'
import { Lobby } from './Lobby.tsx'
import { useTable } from './table.tsx'

const BriefingScreen = later(() => import('../frontPage/BriefingScreen.tsx').then((module) => module.BriefingScreen), { words: ['crisis', 'stories'], meanwhile: <Awaited className="min-h-dvh bg-paper pt-20" /> })
const RevealScreen = later(() => import('../frontPage/RevealScreen.tsx').then((module) => module.RevealScreen), { words: ['causes', 'crisis', 'reveal', 'stories'], meanwhile: <Awaited className="min-h-dvh bg-paper pt-20" /> })
const ReactionScreen = later(() => import('../crisis/ReactionScreen.tsx').then((module) => module.ReactionScreen), { words: ['crisis', 'stories'], meanwhile: <Awaited className="min-h-dvh bg-paper pt-20" /> })
const CrisisScreen = later(() => import('../crisis/CrisisScreen.tsx').then((module) => module.CrisisScreen), { words: ['crisis', 'stories'], meanwhile: <Awaited className="min-h-dvh bg-paper pt-20" /> })
const Debrief = later(() => import('../debrief/Debrief.tsx').then((module) => module.Debrief), { words: ['causes', 'crisis', 'futures', 'replay', 'stories'], meanwhile: <Awaited className="min-h-dvh bg-paper pt-20" /> })

/** The screen that the phase asks for; from each but the crisis one can look at the desk, and go back. */
export function PhaseScreen() {
  const { view, me } = useTable()
  const otherPen = useOtherPen()
  const [gone, setGone] = useState<{ readonly phaseNumber: number; readonly to: 'desk' | 'phase' } | null>(null)
  const { phase, phaseNumber } = view.match
  const chosen = gone?.phaseNumber === phaseNumber ? gone.to : null
  const toDesk = () => setGone({ phaseNumber, to: 'desk' })
  const toPhase = () => setGone({ phaseNumber, to: 'phase' })
  useTopOfPage(`${phaseNumber}.${view.crisis?.step ?? 0}.${chosen}`)
  if (phase === 'lobby') return <Lobby />
  if (view.end !== null || phase === 'debrief') return <Debrief />
  if (phase === 'crisis' && view.crisis !== null) return <CrisisScreen crisis={view.crisis} />
  if (phase === 'negotiation') return <Desk />
  if (chosen === 'desk') return <Desk onBack={toPhase} />
  // K21: read for the seat, the page stays for those who read along, and who comes back to it.
  if (phase === 'briefing') return me === null ? <Desk /> : chosen === 'phase' || !view.plates[me].hasRead || otherPen !== null ? <BriefingScreen onDone={toDesk} /> : <Desk onBack={toPhase} />
  if (phase === 'reveal') return <RevealScreen onDone={toDesk} />
  if (phase === 'reaction') return <ReactionScreen onDone={toDesk} />
  return <Desk />
}

/** What is new begins at its head, wherever one had scrolled to before. */
function useTopOfPage(screen: string): void {
  const shown = useRef(screen)
  useLayoutEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    window.scrollTo({ top: 0 })
  }, [screen])
}
