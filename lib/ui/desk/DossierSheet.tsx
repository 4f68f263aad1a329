'use client'

import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { Dossier } from './Dossier.tsx'
import { useIsPhone } from './width.ts'

export function DossierSheet({ seat, onClose }: { readonly seat: Seat | null; readonly onClose: () => void }) {
  const t = useTranslations('desk.dossier')
  const seats = useTranslations('seats')
  const phone = useIsPhone()
  return (
    <Sheet title={seat === null ? '' : t('of', { name: seats(seat) })} from={phone ? 'foot' : 'right'} open={seat !== null} onOpenChange={(open) => (open ? undefined : onClose())}>
      {seat === null ? null : <Dossier seat={seat} />}
    </Sheet>
  )
}
