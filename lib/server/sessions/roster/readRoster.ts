import { parse } from 'csv-parse/sync'
import { SEATS, type Seat } from '../../../engine/vocabulary.ts'
import type { BadRow, RosterReport, RosterRow } from '../../../protocol/hostActs.ts'
import { nameKey } from '../people/nameKey.ts'
import { ROSTER_WORDS, type Column } from './rosterWords.ts'

type Cells = Readonly<Record<Column, string>>
type Line = { readonly line: number; readonly text: string; readonly cells: readonly string[] }
export type RosterLimits = { readonly tables: number; readonly taken: ReadonlySet<string> }

/**
 * Reads a list of names as spreadsheets write it: comma, semicolon or tab, a head line or none, quotes, any script.
 * Each row that can't be taken comes back with its line, its text and why.
 */
export function readRoster(csv: string, { tables, taken }: RosterLimits): RosterReport {
  const lines = linesOf(csv)
  const head = lines[0] === undefined ? null : headOf(lines[0])
  if (lines[0] !== undefined && head !== null && !head.some((column) => column !== null && NAMING.has(column))) return { head: null, rows: [], bad: [badRow(lines[0], 'noNameColumn', '')] }
  const seen = new Set(taken)
  const rows: RosterRow[] = []
  const bad: BadRow[] = []
  for (const line of head === null ? lines : lines.slice(1)) {
    const row = rowOf(line, { columns: head ?? ['name', 'table', 'seat', 'delegation', 'role'], tables })
    if ('problem' in row) bad.push(row)
    else if (seen.has(nameKey(row.name))) bad.push(badRow(line, 'twice', row.name))
    else {
      seen.add(nameKey(row.name))
      rows.push(row)
    }
  }
  return { head: head === null ? null : lines[0]?.text ?? null, rows, bad }
}

/** Each line is parsed by itself where the whole is not well-formed, so that one stray quote spoils one row. */
function linesOf(csv: string): readonly Line[] {
  // Ends of line may be mixed, where lists were joined: the parser takes the first kind for all.
  const text = csv.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const lines = text.split('\n')
  const options = { delimiter: delimiterOf(lines), relax_column_count: true, skip_empty_lines: true, trim: true, info: true, raw: true } as const
  try {
    return parsed(text, options, 0)
  } catch {
    return lines.flatMap((one, index): readonly Line[] => {
      if (one.trim() === '') return []
      try {
        return parsed(one, options, index)
      } catch {
        return [{ line: index + 1, text: one.trim(), cells: [] }]
      }
    })
  }
}

function parsed(text: string, options: object, skipped: number): readonly Line[] {
  const records: readonly { readonly record: readonly string[]; readonly raw: string; readonly info: { readonly lines: number } }[] = parse(text, options) as never
  return records.map(({ record, raw, info }) => ({ line: skipped + info.lines, text: raw.trim(), cells: record }))
}

function delimiterOf(lines: readonly string[]): string {
  const first = lines.find((line) => line.trim() !== '') ?? ''
  return [...'\t;,'].find((mark) => first.includes(mark)) ?? ','
}

const NAMING: ReadonlySet<Column> = new Set<Column>(['name', 'given', 'family'])

/** The columns by their heads, or null where the first line is already someone; of a head without names two words are known. */
function headOf({ cells }: Line): readonly (Column | null)[] | null {
  const columns = cells.map((cell) => ROSTER_WORDS.columns.get(nameKey(cell)) ?? null)
  const known = columns.filter((column) => column !== null)
  return known.length > 1 || known.some((column) => NAMING.has(column)) ? columns : null
}

/** Where a list keeps it in two columns, in the order of its script: 김민서, 山田 さくら, Ada Lovelace. */
function nameIn({ name, given, family }: Cells): string {
  if (family === '' || (name !== '' && given !== '')) return name || given
  const own = name || given
  if (/^[\p{Script=Hangul}\p{Script=Han}]*$/u.test(family + own)) return family + own
  return (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(family + own) ? `${family} ${own}` : `${own} ${family}`).trim()
}

function rowOf(line: Line, by: { readonly columns: readonly (Column | null)[]; readonly tables: number }): RosterRow | BadRow {
  if (line.cells.length === 0) return badRow(line, 'unreadable', '')
  const cells: Cells = { name: '', given: '', family: '', table: '', seat: '', delegation: '', role: '' }
  const filled: Cells = Object.assign(cells, Object.fromEntries(by.columns.flatMap((column, index) => (column === null ? [] : [[column, (line.cells[index] ?? '').normalize('NFC').trim()]]))))
  const name = nameIn(filled)
  if (name === '' || name.length > 250) return badRow(line, 'noName', name)
  const role = filled.role === '' ? 'player' : ROSTER_WORDS.roles.get(nameKey(filled.role))
  if (role === undefined) return badRow(line, 'noSuchRole', filled.role)
  const tableNumber = filled.table === '' ? null : Number(/\d+/.exec(filled.table.normalize('NFKC'))?.[0] ?? Number.NaN)
  if (tableNumber !== null && !(tableNumber >= 1 && tableNumber <= by.tables)) return badRow(line, 'noSuchTable', filled.table)
  const seat = filled.seat === '' ? null : seatNamed(filled.seat)
  if (seat === undefined) return badRow(line, 'noSuchSeat', filled.seat)
  // A capital written under "delegation" is meant as the seat.
  const told = seat ?? seatNamed(filled.delegation) ?? null
  return { line: line.line, text: line.text, name, delegation: filled.delegation === '' ? null : filled.delegation, tableNumber, seat: told, role }
}

function seatNamed(word: string): Seat | undefined {
  return SEATS.find((seat) => seat === nameKey(word)) ?? ROSTER_WORDS.seats.get(nameKey(word))
}

function badRow(line: Line, problem: BadRow['problem'], word: string): BadRow {
  return { line: line.line, text: line.text, problem, word }
}
