import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { MatchEvent } from '../../events.ts'
import { namedNumbers } from '../../numbers.ts'
import type { MatchState } from '../../state.ts'

/** A finished match as the rules of its day wrote it. */
export type GoldenLog = { readonly rulesVersion: number; readonly events: readonly MatchEvent[] }

const GOLDEN_FOLDER = import.meta.dirname
export const fileOf = (name: string): string => `${GOLDEN_FOLDER}/${name}.json.gz`

export const GOLDEN_NAMES: readonly string[] = readdirSync(GOLDEN_FOLDER)
  .filter((file) => file.endsWith('.json.gz')).map((file) => file.replace('.json.gz', ''))

export function readGolden(name: string): GoldenLog {
  return JSON.parse(gunzipSync(readFileSync(fileOf(name))).toString())
}

/** Which state this is, whatever order its parts are written in; what is empty, or added later and left empty, says nothing. */
export function fingerprint(state: MatchState): string {
  const { truth, public: shown, beijing, moscow, pyongyang, seoul, tokyo, washington } = state.numbers
  const numbers = [truth, shown, beijing, moscow, pyongyang, seoul, tokyo, washington].map(namedNumbers)
  return createHash('sha256').update(JSON.stringify(plain({ ...state, numbers }))).digest('hex')
}

/** The same with keys in order and without what is empty; places in a list stay. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, plain(part)] as const).filter(([, part]) => !isEmpty(part)))
}

function isEmpty(part: unknown): boolean {
  return part === undefined || part === null || (typeof part === 'object' && Object.keys(part).length === 0)
}
