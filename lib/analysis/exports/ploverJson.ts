import type { CodedEvent } from './codedEvents.ts'
import { COUNTRIES } from './countries.ts'

type Plover = { readonly type: string; readonly mode: string | null; readonly score: number }

/**
 * PLOVER events for the CAMEO codes of the game; the longest prefix of a code counts. Scores from the manual's
 * table of conflict-cooperation scores; ACCUSE without a mode is not used, as its sign there is a misprint.
 */
const EVENTS: Readonly<Record<string, Plover>> = {
  '02': { type: 'REQUEST', mode: null, score: 0 }, '0256': { type: 'REQUEST', mode: 'change', score: -1 },
  '03': { type: 'AGREE', mode: null, score: 2.5 }, '0356': { type: 'RETREAT', mode: null, score: 6.5 },
  '04': { type: 'CONSULT', mode: null, score: 2.5 }, '041': { type: 'CONSULT', mode: 'phone', score: 1.5 }, '042': { type: 'CONSULT', mode: 'visit', score: 4 },
  '043': { type: 'CONSULT', mode: 'visit', score: 4 }, '044': { type: 'CONSULT', mode: 'multilateral', score: 4 }, '045': { type: 'CONSULT', mode: 'third-party', score: 1 },
  '05': { type: 'SUPPORT', mode: null, score: 5 }, '057': { type: 'AGREE', mode: null, score: 2.5 },
  '06': { type: 'COOPERATE', mode: null, score: 9.5 }, '07': { type: 'AID', mode: null, score: 10 }, '08': { type: 'CONCEDE', mode: null, score: 4.5 },
  '11': { type: 'ACCUSE', mode: 'disapprove', score: -2 }, '112': { type: 'ACCUSE', mode: 'allege', score: -3.5 },
  '12': { type: 'REJECT', mode: null, score: -2 }, '1212': { type: 'REJECT', mode: 'assist', score: -1.5 }, '13': { type: 'THREATEN', mode: 'violence', score: -3.5 },
  '15': { type: 'MOBILIZE', mode: 'weapons', score: -6.5 }, '152': { type: 'MOBILIZE', mode: 'troops', score: -6.5 }, '155': { type: 'COERCE', mode: 'cyber', score: -7 },
  '16': { type: 'SANCTION', mode: 'withdraw', score: -6 }, '163': { type: 'SANCTION', mode: 'discontinue', score: -6 }, '164': { type: 'SANCTION', mode: 'withdraw', score: -6 },
  '17': { type: 'COERCE', mode: null, score: -7 }, '19': { type: 'COERCE', mode: 'restrict', score: -7 },
}

/** Null where PLOVER has no event: plain statements (CAMEO root 01). */
export function ploverOf(cameo: string): Plover | null {
  for (let length = cameo.length; length >= 2; length--) {
    const found = EVENTS[cameo.slice(0, length)]
    if (found !== undefined) return found
  }
  return null
}

/** Events as PLOVER's own JSON names their fields. */
export function ploverJsonOf(events: readonly CodedEvent[]): string {
  const coded = events.flatMap((event) => {
    const plover = ploverOf(event.cameo)
    return plover === null ? [] : [{
      id: event.id, date: event.date, event: plover.type, mode: plover.mode, score: plover.score, context: [event.context],
      source: [{ country: COUNTRIES[event.actor].code, sector: 'GOV' }],
      target: event.target === null ? [] : [{ country: COUNTRIES[event.target].code, sector: 'GOV' }],
      round: event.round, public: event.isPublic, cameo: event.cameo, name: event.name,
    }]
  })
  return `${JSON.stringify(coded, null, 1)}\n`
}
