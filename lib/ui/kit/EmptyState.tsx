import type { ReactNode } from 'react'
import { classes } from './classes.ts'

/** Says what belongs here and one way to begin. */
export function EmptyState({ title, children, action }: { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="max-w-[60ch] py-6">
      <p className="font-serif text-17 font-semibold">{title}</p>
      {children === undefined ? null : <p className="mt-1 text-13 text-ink-2">{children}</p>}
      {action === undefined ? null : <div className="mt-3">{action}</div>}
    </div>
  )
}

/** Title at once, hairlines where text will be, the step's name. No shimmer. */
export function Loading({ title, step }: { readonly title: string; readonly step?: string }) {
  return (
    <div role="status" data-loading className="max-w-[60ch] py-6">
      <p className="font-serif text-17">{title}</p>
      {step === undefined ? null : <p className="mt-1 text-13 text-ink-2">{step}</p>}
      <Hairlines />
    </div>
  )
}

/** Where text will be. */
function Hairlines() {
  return [100, 92, 97, 60].map((width) => <div key={width} aria-hidden className="mt-4 h-px bg-rule-2" style={{ width: `${width}%` }} />)
}

/** Holds the room of a part that is on its way; drawn only where one would notice the wait. */
export function Awaited({ className }: { readonly className?: string }) {
  return <div aria-hidden className={classes('awaited px-4 py-3 md:px-6', className)}><Hairlines /><Hairlines /></div>
}
