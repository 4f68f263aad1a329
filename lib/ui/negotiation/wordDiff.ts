export type DiffPart = { readonly type: 'same' | 'struck' | 'inserted'; readonly text: string }

/** Words and, where a script has no spaces, single characters. */
function tokens(text: string): readonly string[] {
  return text.match(/[\u3040-\u30ff\u3400-\u9fff]|[^\s\u3040-\u30ff\u3400-\u9fff]+\s*|\s+/g) ?? []
}

/** A version read against the one before: what stayed, what was struck, what was put in. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [old, young] = [tokens(before), tokens(after)]
  const common = commonLengths(old, young)
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < young.length) {
    const next = step({ old, young, common, i, j })
    push(parts, next)
    if (next.type !== 'inserted') i++
    if (next.type !== 'struck') j++
  }
  return parts
}

type At = { readonly old: readonly string[]; readonly young: readonly string[]; readonly common: readonly (readonly number[])[]; readonly i: number; readonly j: number }

function step({ old, young, common, i, j }: At): DiffPart {
  const [gone, come] = [old[i], young[j]]
  if (gone !== undefined && come !== undefined && gone.trim() === come.trim()) return { type: 'same', text: come }
  const dropping = common[i + 1]?.[j] ?? -1
  const adding = common[i]?.[j + 1] ?? -1
  if (gone !== undefined && (come === undefined || dropping >= adding)) return { type: 'struck', text: gone }
  return { type: 'inserted', text: come ?? '' }
}

function commonLengths(old: readonly string[], young: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => Array.from({ length: young.length + 1 }, () => 0))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--) {
      const row = table[i]
      if (row === undefined) continue
      row[j] = old[i]?.trim() === young[j]?.trim() ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

function push(parts: DiffPart[], part: DiffPart): void {
  const last = parts.at(-1)
  if (last?.type === part.type) parts[parts.length - 1] = { type: part.type, text: last.text + part.text }
  else parts.push(part)
}
