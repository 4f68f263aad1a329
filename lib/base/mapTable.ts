/** Asks every rule of a table once: a record with the same keys, each holding its rule's answer. */
export function mapTable<Answers, Asked>(
  rules: { readonly [K in keyof Answers]: (asked: Asked) => Answers[K] }, asked: Asked,
): Answers {
  const answers: Partial<Answers> = {}
  for (const key in rules) answers[key] = rules[key](asked)
  return answers as Answers
}
