import { useTranslations } from 'use-intl'
import type { MapFacts, MapStroke } from '../map/mapModel.ts'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { mapFactsOf } from './mapFacts.ts'
import { useTable } from './table.tsx'
import { useWords } from './words.ts'

export function useMapFacts(strokes?: readonly MapStroke[]): MapFacts {
  const { view, me, catalogue } = useTable()
  const t = useTranslations('desk.map')
  const orders = useWords('orders')
  const known = useKnownTexts()
  return mapFactsOf({
    view, me, catalogue, strokes,
    words: { known, orders: (id) => orders(`name.${id}`), draftTag: (version) => t('draft', { version }), signedTag: t('signed'), flows: { munitions: t('munitions'), technology: t('technology') } },
  })
}
