'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { classes } from '../kit/classes.ts'
import { LanguageSwitch } from '../kit/LanguageSwitch.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { ThemeSwitch } from '../kit/ThemeSwitch.tsx'

/** Head of the host's pages. */
export function HostFrame({ aside, children }: { readonly aside?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="min-h-dvh bg-sheet">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 sm:gap-x-6 border-b border-ink bg-paper px-4 py-3.5 md:px-6">
        <Link href="/" className="mr-auto leading-none"><Nameplate /></Link>
        <div className={classes('ml-auto flex gap-x-3 sm:gap-x-6', aside !== undefined && 'max-sm:order-last max-sm:w-full max-sm:justify-end')}><ThemeSwitch /><LanguageSwitch /></div>
        {aside}
      </header>
      {children}
    </div>
  )
}
