'use client'

import { useState } from 'react'
import { Button } from './Button.tsx'

type Props = { readonly ask: string; readonly yes: string; readonly no: string; readonly hint?: string; readonly onYes: () => void }

/** What can't be undone is asked for twice: the second answer stands beside the way back. */
export function SureButton({ ask, yes, no, hint, onYes }: Props) {
  const [asked, setAsked] = useState(false)
  const confirm = () => {
    setAsked(false)
    onYes()
  }
  return (
    <>
      {asked ? <Button size="small" kind="primary" onClick={confirm}>{yes}</Button> : null}
      <Button size="small" onClick={() => setAsked(!asked)}>{asked ? no : ask}</Button>
      {asked && hint !== undefined ? <span className="basis-full text-12 text-ink-2">{hint}</span> : null}
    </>
  )
}
