export type Rule = { readonly number: string; readonly text: string }
export type Chapter = { readonly letter: string; readonly title: string; readonly rules: readonly Rule[] }

/** The rulebook as written: `## T Treaties` opens a chapter, `- T3 …` is a rule. */
export function chaptersOf(markdown: string): readonly Chapter[] {
  const chapters: { letter: string; title: string; rules: Rule[] }[] = []
  for (const line of markdown.split('\n')) {
    const head = /^## (\S+) (.+)$/.exec(line)
    const rule = /^- ([A-Z]\d+) (.+)$/.exec(line)
    if (head !== null) chapters.push({ letter: head[1] ?? '', title: head[2] ?? '', rules: [] })
    if (rule !== null) chapters.at(-1)?.rules.push({ number: rule[1] ?? '', text: (rule[2] ?? '').replaceAll('`', '') })
  }
  return chapters
}
