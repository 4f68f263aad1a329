import type { Seat } from '../../engine/vocabulary.ts'

/** ISO 3166-1 alpha-3 codes, as CAMEO and PLOVER name countries. */
export const COUNTRIES: Readonly<Record<Seat, { readonly code: string; readonly name: string }>> = {
  beijing: { code: 'CHN', name: 'CHINA' }, moscow: { code: 'RUS', name: 'RUSSIA' }, pyongyang: { code: 'PRK', name: 'NORTH KOREA' },
  seoul: { code: 'KOR', name: 'SOUTH KOREA' }, tokyo: { code: 'JPN', name: 'JAPAN' }, washington: { code: 'USA', name: 'UNITED STATES' },
}
