'use client'

import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { Awaited } from '../kit/EmptyState.tsx'
import { later } from '../kit/later.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { useIsPhone } from './width.ts'

const Dossier = later(() => import('./Dossier.tsx').then((module) => module.Dossier), { words: ['crisis'], meanwhile: <Awaited className="min-h-96" /> })
const TieDossier = later(() => import('./Dossier.tsx').then((module) => module.TieDossier), { words: ['crisis'], meanwhile: <Awaited className="min-h-96" /> })

/** A capital, or the tie between two. */
export type Opened = Seat | readonly [Seat, Seat]

export function DossierSheet({ opened, onClose }: { readonly opened: Opened | null; readonly onClose: () => void }) {
  const t = useTranslations('desk.dossier')
  const seats = useTranslations('seats')
  const phone = useIsPhone()
  const title = opened === null ? '' : typeof opened === 'string' ? t('of', { name: seats(opened) }) : t('pair', { one: seats(opened[0]), other: seats(opened[1]) })
  return (
    <Sheet title={title} from={phone ? 'foot' : 'right'} open={opened !== null} onOpenChange={(open) => (open ? undefined : onClose())}>
      {opened === null ? null : typeof opened === 'string' ? <Dossier seat={opened} /> : <TieDossier pair={opened} />}
    </Sheet>
  )
}
