import type { ReactNode } from 'react'

/** One reading of the match: a title, a line that says how to read it, and the reading. */
export function Section({ title, note, children }: { readonly title: string; readonly note?: string; readonly children: ReactNode }) {
  return (
    <section className="mt-6 break-inside-avoid-page border-t-[3px] border-ink pt-3">
      <h2 className="headline text-24 font-[640]">{title}</h2>
      {note === undefined ? null : <p className="mt-1 max-w-[70ch] text-13 text-ink-2">{note}</p>}
      {children}
    </section>
  )
}

/** Wide tables scroll on their own, by keyboard too; on a phone they take no more room than they need. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <div className="relative mt-2 overflow-x-auto" role="region" aria-label={label} tabIndex={0}><table className="w-full text-13 sm:min-w-[640px] print:min-w-0 sm:[&_th]:whitespace-nowrap">{children}</table></div>
}
