'use client'

import { createContext, useContext, type ReactNode } from 'react'

const BriefContext = createContext<readonly string[]>([])

/** The secret brief of one's own seat; the page that mounts the screen has checked whose it is. */
export function BriefProvider({ paragraphs, children }: { readonly paragraphs: readonly string[]; readonly children: ReactNode }) {
  return <BriefContext.Provider value={paragraphs}>{children}</BriefContext.Provider>
}

export function useBriefText(): readonly string[] {
  return useContext(BriefContext)
}
