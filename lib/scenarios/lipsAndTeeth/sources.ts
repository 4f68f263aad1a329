import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** Who says what the dossiers, the story and the starting values state; a source's name is the same in every language. */
export const SOURCES = {
  capabilities: 'Correlates of War, National Material Capabilities 6.0',
  spending: 'SIPRI, April 2024',
  spendingQuoted: 'SIPRI, in indianpolitics.co.in',
  yearbook: 'SIPRI Yearbook 2024',
  forcesInKorea: 'USFK',
  manpower: 'DMDC, June 2024',
  kotra: 'KOTRA 2022, KBS World',
  oec: 'OEC 2023',
  tass: 'TASS, January–August 2023',
  piie: 'PIIE, 2024',
  defenceMinistry: 'ROK Ministry of National Defense, June 2024',
  whiteHouse: 'White House, 2024',
  panel: 'UN press release SC/15648',
} as const

/** Line by line as in every language's dossiers; null: from general knowledge of the public record. */
export const DOSSIER_SOURCES: Readonly<Record<Seat, readonly (string | null)[]>> = {
  beijing: [SOURCES.kotra, SOURCES.oec, null, SOURCES.yearbook],
  moscow: [SOURCES.spending, SOURCES.panel, SOURCES.whiteHouse, SOURCES.yearbook],
  pyongyang: [SOURCES.yearbook, SOURCES.defenceMinistry, SOURCES.kotra, null],
  seoul: [SOURCES.forcesInKorea, `NHK, 2023; ${SOURCES.piie}`, null, null],
  tokyo: [SOURCES.manpower, 'Business Wales, 2022', null, null],
  washington: [SOURCES.spending, null, null, null],
}

/** Of what the story so far states. */
export const STORY_SOURCES: readonly string[] = [SOURCES.defenceMinistry, SOURCES.panel, SOURCES.kotra]

/** Each seat's lines, each with its source. */
export function sourced(dossiers: Readonly<Record<Seat, readonly string[]>>) {
  return Object.fromEntries(SEATS.map((seat) => [seat, dossiers[seat].map((text, line) => ({ text, source: DOSSIER_SOURCES[seat][line] ?? null }))]))
}
