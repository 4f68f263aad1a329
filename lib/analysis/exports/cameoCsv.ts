import type { CodedEvent } from './codedEvents.ts'
import { COUNTRIES, type Party } from './countries.ts'
import { csvOf, type Row } from './csv.ts'

/**
 * The customary column names of the event tables of GDELT ("The GDELT Event Database Data Format Codebook", http://gdeltproject.org;
 * its first version's spelling, as its published files are read: GLOBALEVENTID and SQLDATE), those that a match can fill.
 * `Round`, `GameName` and `PublicAtEnd` are ours.
 */
const COLUMNS = [
  'GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate', 'Actor1Code', 'Actor1Name', 'Actor1CountryCode', 'Actor1Type1Code',
  'Actor2Code', 'Actor2Name', 'Actor2CountryCode', 'Actor2Type1Code', 'IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode',
  'QuadClass', 'GoldsteinScale', 'Round', 'GameName', 'PublicAtEnd',
] as const

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict: by the root of the code. */
export function quadClassOf(cameo: string): 1 | 2 | 3 | 4 {
  const root = Number(cameo.slice(0, 2))
  if (root <= 5) return 1
  if (root <= 8) return 2
  return root <= 13 ? 3 : 4
}

function actorColumns(number: 1 | 2, party: Party | null): Row {
  const country = party === null ? null : COUNTRIES[party]
  return {
    [`Actor${number}Code`]: country === null ? '' : `${country.code}GOV`, [`Actor${number}Name`]: country?.name ?? '',
    [`Actor${number}CountryCode`]: country?.code ?? '', [`Actor${number}Type1Code`]: country === null ? '' : 'GOV',
  }
}

/** Year and the share of it gone by, as GDELT reckons: months of 30 days. */
function fractionOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Math.round((year + ((month - 1) * 30 + Math.min(day, 30)) / 365) * 10_000) / 10_000
}

function rowOf(event: CodedEvent, index: number): Row {
  const digits = event.date.replaceAll('-', '')
  return {
    GLOBALEVENTID: index + 1, SQLDATE: digits, MonthYear: digits.slice(0, 6), Year: digits.slice(0, 4), FractionDate: fractionOf(event.date),
    ...actorColumns(1, event.actor), ...actorColumns(2, event.target),
    IsRootEvent: 1, EventCode: event.cameo, EventBaseCode: event.cameo.slice(0, 3), EventRootCode: event.cameo.slice(0, 2),
    QuadClass: quadClassOf(event.cameo), GoldsteinScale: event.goldstein, Round: event.round, GameName: event.name, PublicAtEnd: event.isPublic,
  }
}

export function cameoCsvOf(events: readonly CodedEvent[]): string {
  return csvOf(COLUMNS, events.map(rowOf))
}
