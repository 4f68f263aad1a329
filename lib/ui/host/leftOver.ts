import type { RosterReport } from '../../protocol/hostActs.ts'

/** What of a list is to be put right: its head, if it had one, and the rows that were not taken; all of it where the head names no names. */
export function leftOver(csv: string, { head, bad }: RosterReport): string {
  if (bad.length === 0) return ''
  if (bad.some(({ problem }) => problem === 'noNameColumn')) return csv
  return [...(head === null ? [] : [head]), ...bad.map(({ text }) => text)].join('\n')
}
