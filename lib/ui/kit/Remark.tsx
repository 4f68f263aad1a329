'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

/** Red square ! = conflict with line, treaty or purse; ochre diamond ? = may conflict. */
export type RemarkKind = 'conflict' | 'mayConflict'

export function RemarkMark({ kind }: { readonly kind: RemarkKind }) {
  const t = useTranslations('kit.remark')
  if (kind === 'conflict') {
    return <span role="img" aria-label={t(kind)} className="grid size-[18px] flex-none place-items-center bg-alarm text-12 font-bold leading-none text-sheet">!</span>
  }
  return (
    <span role="img" aria-label={t(kind)} className="grid size-[18px] flex-none place-items-center">
      <span className="grid size-[15px] rotate-45 place-items-center border border-caution">
        <span aria-hidden className="-rotate-45 text-11 font-bold leading-none text-caution">?</span>
      </span>
    </span>
  )
}

/** `lead` says the conflict in a few words, the rest why and the way out. */
export function Remark({ kind, lead, children }: { readonly kind: RemarkKind; readonly lead: string; readonly children?: ReactNode }) {
  return (
    <div className="flex gap-3 py-2 text-13">
      <RemarkMark kind={kind} />
      <p>
        <b className={kind === 'conflict' ? 'font-semibold text-alarm' : 'font-semibold'}>{lead}</b> {children}
      </p>
    </div>
  )
}
