import fc from 'fast-check'
import { z } from 'zod'

/** As much of JSON Schema as command schemas come to. */
type Shape = {
  readonly anyOf?: readonly Shape[]; readonly oneOf?: readonly Shape[]; readonly const?: unknown; readonly enum?: readonly unknown[]
  readonly type?: string; readonly properties?: Readonly<Record<string, Shape>>; readonly required?: readonly string[]
  readonly items?: Shape; readonly minItems?: number; readonly maxItems?: number; readonly minLength?: number; readonly maxLength?: number
  readonly minimum?: number; readonly maximum?: number; readonly pattern?: string
}

/** Anything that a schema lets through. Strings are now and then one of `words`, so that what is said is sometimes about something. */
export function arbitraryOf(schema: z.ZodType, words: readonly string[]): fc.Arbitrary<unknown> {
  return from(z.toJSONSchema(schema, { io: 'input' }) as Shape, words)
}

function from(shape: Shape, words: readonly string[]): fc.Arbitrary<unknown> {
  const choices = shape.anyOf ?? shape.oneOf
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => from(choice, words)))
  if (shape.const !== undefined) return fc.constant(shape.const)
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum)
  const make = shape.type === undefined ? undefined : makers[shape.type]
  return make === undefined ? fc.jsonValue() : make(shape, words)
}

type Maker = (shape: Shape, words: readonly string[]) => fc.Arbitrary<unknown>

const makers: Readonly<Record<string, Maker>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum, maximum }) => fc.integer({ min: Math.max(minimum ?? -1_000, -1_000_000_000), max: Math.min(maximum ?? 1_000_000, 1_000_000_000) }),
  array: ({ items, minItems, maxItems }, words) => fc.array(from(items ?? {}, words), { minLength: minItems, maxLength: maxItems ?? 4 }),
  string: ({ minLength, maxLength, pattern }, words) => (pattern === undefined ? fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words.filter((word) => word.length <= (maxLength ?? 1_000))) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength ?? 40, 40) }).filter((text) => text.trim().length >= (minLength ?? 0)) },
  ) : fc.stringMatching(new RegExp(pattern))),
  object: ({ properties = {}, required = [] }, words) => fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, from(part, words)])), { requiredKeys: [...required] },
  ),
}
