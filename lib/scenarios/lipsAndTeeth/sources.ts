import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** Who says what the dossiers and the story state; names of sources are the same in every language. */
const SIPRI_SPENDING = 'SIPRI, April 2024'
const SIPRI_YEARBOOK = 'SIPRI Yearbook 2024'
const KOTRA = 'KOTRA 2022, KBS World'
const DEFENCE_MINISTRY = 'ROK Ministry of National Defense, June 2024'
const PANEL = 'UN press release SC/15648'
const TROOPS = 'DMDC, June 2024'

/** Line by line as in every language's dossiers; null: from general knowledge of the public record. */
export const DOSSIER_SOURCES: Readonly<Record<Seat, readonly (string | null)[]>> = {
  beijing: [KOTRA, 'OEC 2023', null, SIPRI_YEARBOOK],
  moscow: [SIPRI_SPENDING, PANEL, 'White House, 2024', SIPRI_YEARBOOK],
  pyongyang: [SIPRI_YEARBOOK, DEFENCE_MINISTRY, KOTRA, null],
  seoul: ['USFK', 'NHK; PIIE 2024', null, null],
  tokyo: [TROOPS, 'Business Wales, 2022', null, null],
  washington: [SIPRI_SPENDING, null, null, null],
}

/** Of what the story so far states. */
export const STORY_SOURCES: readonly string[] = [DEFENCE_MINISTRY, PANEL, KOTRA]

/** Each seat's lines, each with its source. */
export function sourced(dossiers: Readonly<Record<Seat, readonly string[]>>) {
  return Object.fromEntries(SEATS.map((seat) => [seat, dossiers[seat].map((text, line) => ({ text, source: DOSSIER_SOURCES[seat][line] ?? null }))]))
}
