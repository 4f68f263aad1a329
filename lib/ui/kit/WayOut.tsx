import type { ReactNode } from 'react'

const DOOR = '/'

/** Back to the door by a whole new page: screens that one leaves for good need not carry the framework's links. */
export function WayOut({ className = 'link', children }: { readonly className?: string; readonly children: ReactNode }) {
  return <a className={className} href={DOOR}>{children}</a>
}
