'use client'

import { useTranslations } from 'use-intl'
import { BOT_TABLES, MIRRORS, MOST_AT_A_SEAT, SEATINGS, type Hosting } from '../../protocol/hosting.ts'
import { SelectField } from '../kit/SelectField.tsx'

type Props = { readonly hosting: Hosting; readonly onChange: (change: Partial<Hosting>) => void }

const SIZES = Array.from({ length: MOST_AT_A_SEAT }, (_, index) => index + 1)

export function SeatingField({ hosting, onChange }: Props) {
  const t = useTranslations('host')
  return <SelectField label={t('seating')} value={hosting.seating} options={SEATINGS.map((value) => ({ value, label: t(`seatingOf.${value}`) }))} onChange={(seating) => onChange({ seating })} />
}

export function SeatSizeField({ hosting, onChange }: Props) {
  const t = useTranslations('host')
  return <SelectField label={t('seatSize')} value={hosting.seatSize} options={SIZES.map((size) => ({ value: size, label: t('seatSizeOf', { size }) }))} onChange={(seatSize) => onChange({ seatSize })} />
}

export function MirrorField({ hosting, onChange }: Props) {
  const t = useTranslations('host')
  return <SelectField label={t('mirror')} hint={t('mirrorHint')} value={hosting.mirror} options={MIRRORS.map((value) => ({ value, label: t(`mirrorOf.${value}`) }))} onChange={(mirror) => onChange({ mirror })} />
}

export function BotTablesField({ hosting, onChange }: Props) {
  const t = useTranslations('host')
  return <SelectField label={t('botTables')} hint={t('botTablesHint')} value={hosting.botTables} options={BOT_TABLES.map((value) => ({ value, label: t(`botTablesOf.${value}`) }))} onChange={(botTables) => onChange({ botTables })} />
}
