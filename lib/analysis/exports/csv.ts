import { stringify } from 'csv-stringify/sync'

export type Row = Readonly<Record<string, string | number | boolean | null>>

const plain = { boolean: (value: boolean) => String(value) }

/** RFC 4180 with a byte order mark, so that spreadsheets read every script; what looks like a formula is neutralised. */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  return stringify(rows.map((row) => ({ ...row })), { bom: true, header: true, columns: [...columns], escape_formulas: true, record_delimiter: 'windows', cast: plain })
}
