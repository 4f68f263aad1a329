import type { CodedEvent } from './codedEvents.ts'
import { COUNTRIES, type Party } from './countries.ts'

type Category = 'AGREE' | 'CONSULT' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'REQUEST' | 'ACCUSE' | 'REJECT' | 'THREATEN' | 'MOBILIZE' | 'SANCTION' | 'COERCE' | 'ASSAULT'
type Plover = { readonly event: Category; readonly mode: string | null; readonly score: number }

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict: each category's own in the manual. */
const QUADS: Readonly<Record<Category, 1 | 2 | 3 | 4>> = {
  AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1, COOPERATE: 2, AID: 2, RETREAT: 2,
  REQUEST: 3, ACCUSE: 3, REJECT: 3, THREATEN: 3, MOBILIZE: 4, SANCTION: 4, COERCE: 4, ASSAULT: 4,
}

/**
 * PLOVER events for the CAMEO codes of the game; the longest prefix of a code counts. Categories and modes after the conversion
 * table CAMEO2PLOVER-2021.txt and the manual (draft 2.0), both in https://github.com/openeventdata/PLOVER, scores from the
 * manual's table of conflict-cooperation scores. Where table and manual differ the manual's text counts: sanctions (163) are
 * SANCTION discontinue, appeals (02), which the table lacks, are REQUEST. Three go by what the game means with the code: 044 is
 * a meeting of three, 155 an attack on computers, 160 the recall of an ambassador.
 */
const EVENTS: Readonly<Record<string, Plover>> = {
  '02': { event: 'REQUEST', mode: null, score: 0 }, '0256': { event: 'REQUEST', mode: 'yield', score: -1 },
  '03': { event: 'AGREE', mode: null, score: 2.5 },
  '04': { event: 'CONSULT', mode: null, score: 2.5 }, '041': { event: 'CONSULT', mode: 'phone', score: 1.5 },
  '042': { event: 'CONSULT', mode: 'visit', score: 4 }, '044': { event: 'CONSULT', mode: 'multilateral', score: 4 },
  '05': { event: 'SUPPORT', mode: null, score: 5 }, '06': { event: 'COOPERATE', mode: null, score: 9.5 }, '07': { event: 'AID', mode: null, score: 10 },
  '08': { event: 'CONCEDE', mode: null, score: 4.5 }, '085': { event: 'RETREAT', mode: null, score: 6.5 },
  '11': { event: 'ACCUSE', mode: 'disapprove', score: -2 },
  '12': { event: 'REJECT', mode: null, score: -2 }, '1212': { event: 'REJECT', mode: 'assist', score: -1.5 }, '124': { event: 'REJECT', mode: 'change', score: -2 }, '128': { event: 'REJECT', mode: 'yield', score: -2 },
  '13': { event: 'THREATEN', mode: null, score: -3.5 }, '138': { event: 'THREATEN', mode: 'violence', score: -3.5 }, '139': { event: 'THREATEN', mode: 'relations', score: -3.5 },
  '15': { event: 'MOBILIZE', mode: null, score: -5.5 }, '152': { event: 'MOBILIZE', mode: 'troops', score: -6.5 }, '155': { event: 'COERCE', mode: 'cyber', score: -7 },
  '16': { event: 'SANCTION', mode: 'withdraw', score: -6 }, '163': { event: 'SANCTION', mode: 'discontinue', score: -6 },
  '17': { event: 'COERCE', mode: null, score: -7 }, '19': { event: 'ASSAULT', mode: null, score: -9 }, '191': { event: 'COERCE', mode: 'restrict', score: -7 },
}

/** Null where PLOVER has no event: plain statements (CAMEO root 01). */
export function ploverOf(cameo: string): Plover | null {
  for (let length = cameo.length; length >= 2; length--) {
    const found = EVENTS[cameo.slice(0, length)]
    if (found !== undefined) return found
  }
  return null
}

/** An entity as the manual's information object names its fields. */
const entityOf = (party: Party) => ({ code: COUNTRIES[party].code, sector: 'GOV', entity_text: COUNTRIES[party].name })

/**
 * Events under the field names of the table "PLOVER JSON" in the last manual that has one, draft 1.3 (its `actor` and `recipient`
 * replace the older `source` and `target`); `event`, `mode` and `context` are lists. The manual welcomes further named fields:
 * `round`, `public`, `cameo` and `name` are ours.
 */
export function ploverJsonOf(events: readonly CodedEvent[]): string {
  const coded = events.flatMap((event) => {
    const plover = ploverOf(event.cameo)
    return plover === null ? [] : [{
      id: event.id, date: event.date, actor: [entityOf(event.actor)], recipient: event.target === null ? [] : [entityOf(event.target)],
      event: [plover.event], mode: plover.mode === null ? [] : [plover.mode],
      // The manual adds this context to whatever has the mode.
      context: plover.mode === 'cyber' ? [event.context, 'cyber'] : [event.context],
      quad_code: QUADS[plover.event], event_scale: plover.score,
      round: event.round, public: event.isPublic, cameo: event.cameo, name: event.name,
    }]
  })
  return `${JSON.stringify(coded, null, 1)}\n`
}
