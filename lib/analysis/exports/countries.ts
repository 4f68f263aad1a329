import type { Seat } from '../../engine/vocabulary.ts'

/** Whoever does or meets something in event data: a seat, or a country that has none. */
export type Party = Seat | 'kyiv'

/** ISO 3166-1 alpha-3 codes, as CAMEO and PLOVER name countries. */
export const COUNTRIES: Readonly<Record<Party, { readonly code: string; readonly name: string }>> = {
  beijing: { code: 'CHN', name: 'CHINA' }, moscow: { code: 'RUS', name: 'RUSSIA' }, pyongyang: { code: 'PRK', name: 'NORTH KOREA' },
  seoul: { code: 'KOR', name: 'SOUTH KOREA' }, tokyo: { code: 'JPN', name: 'JAPAN' }, washington: { code: 'USA', name: 'UNITED STATES' }, kyiv: { code: 'UKR', name: 'UKRAINE' },
}
