'use client'

import { createContext, startTransition, useContext, useEffect, useState, type ReactNode } from 'react'

const Come = createContext(Number.POSITIVE_INFINITY)

/** A long screen whose parts are drawn one after the other, each once those before it stand: in between, a key is answered. */
export function InTurn({ turns, children }: { readonly turns: number; readonly children: ReactNode }) {
  const [come, setCome] = useState(0)
  useEffect(() => {
    if (come === turns) return
    const timer = setTimeout(() => startTransition(() => setCome(come + 1)), 0)
    return () => clearTimeout(timer)
  }, [come, turns])
  return <Come.Provider value={come}>{children}</Come.Provider>
}

/** A part of it; 0 comes with the screen. */
export function Turn({ at, children }: { readonly at: number; readonly children: ReactNode }) {
  return useContext(Come) < at ? null : children
}
