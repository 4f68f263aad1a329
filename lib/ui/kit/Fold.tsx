'use client'

import { useState, type ReactNode } from 'react'

type Props = { readonly title: string; readonly className?: string; readonly children: ReactNode }

/** What few readers open is drawn once they do. */
export function Fold({ title, className, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={className} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="cursor-pointer py-1"><span className="link">{title}</span></summary>
      {isOpen ? children : null}
    </details>
  )
}
