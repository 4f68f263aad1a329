'use client'

import { createContext, useContext, useEffect, type ReactNode } from 'react'
import { useRouter } from 'next/navigation'
import { useMatch } from '../../client/hooks.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { NO_READING, type Reading } from '../../scenarios/brief.ts'

const ReadingContext = createContext<Reading>(NO_READING)

/** Story, dossiers and the secret brief of one's own seat; the page that mounts the screen has checked whose it is. */
export function ReadingProvider({ reading, children }: { readonly reading: Reading; readonly children: ReactNode }) {
  return <ReadingContext.Provider value={reading}>{children}</ReadingContext.Provider>
}

/** Who was moved to another seat reads nobody's brief until their own is here. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  const seat = useMatch((screen) => screen.seat)
  return reading.of === null || reading.of === seat ? reading : { ...reading, of: null, brief: null }
}

/** Fetches the page anew for the seat that one has been moved to. */
export function OwnReading({ of }: { readonly of: Seat | null }) {
  const router = useRouter()
  const seat = useMatch((screen) => (screen.isHost ? null : screen.seat))
  const isOld = seat !== null && seat !== of
  useEffect(() => {
    if (isOld) router.refresh()
  }, [isOld, seat, router])
  return null
}
