'use client'

import { createContext, useContext, type ReactNode } from 'react'
import { NO_READING, type Reading } from '../../scenarios/brief.ts'

const ReadingContext = createContext<Reading>(NO_READING)

/** Story, dossiers and the secret brief of one's own seat; the page that mounts the screen has checked whose it is. */
export function ReadingProvider({ reading, children }: { readonly reading: Reading; readonly children: ReactNode }) {
  return <ReadingContext.Provider value={reading}>{children}</ReadingContext.Provider>
}

export function useReading(): Reading {
  return useContext(ReadingContext)
}
