/** Asks every rule of a table once: a record with the same keys, each holding its rule's answer. */
export function mapTable<Answers, Asked>(
  rules: { readonly [K in keyof Answers]: (asked: Asked) => Answers[K] }, asked: Asked,
): Answers {
  const answers: Partial<Answers> = {}
  for (const key in rules) answers[key] = rules[key](asked)
  return answers as Answers
}

/** As `mapTable`, but each rule is asked only when its answer is looked at, and then once. */
export function lazyTable<Answers extends object, Asked>(
  rules: { readonly [K in keyof Answers]: (asked: Asked) => Answers[K] }, asked: Asked,
): Answers {
  const answers: Partial<Answers> = {}
  const lazy = {}
  for (const key in rules) Object.defineProperty(lazy, key, { enumerable: true, get: () => (answers[key] ??= rules[key](asked)) })
  return lazy as Answers
}

/** A record with a value for each of a closed list of names. */
export function tableOf<Name extends string, Value>(names: readonly Name[], valueOf: (name: Name) => Value): Readonly<Record<Name, Value>> {
  const table: Partial<Record<Name, Value>> = {}
  for (const name of names) table[name] = valueOf(name)
  return table as Record<Name, Value>
}
