import type { ReactNode } from 'react'
import { Nameplate } from './Nameplate.tsx'
import { ScotchRule } from './ScotchRule.tsx'

/** A page that has nothing but a word to the reader and one way on. */
export function Notice({ title, text, action }: { readonly title: string; readonly text: string; readonly action: ReactNode }) {
  return (
    <main className="mx-auto min-h-dvh max-w-[560px] bg-sheet px-4 pt-[12dvh]">
      <Nameplate />
      <ScotchRule className="mt-3" />
      <h1 className="headline mt-5 text-44 font-semibold">{title}</h1>
      <p className="reading mt-3 text-17">{text}</p>
      <div className="mt-6">{action}</div>
    </main>
  )
}
