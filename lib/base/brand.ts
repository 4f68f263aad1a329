declare const brand: unique symbol

/** A string or number that only its own parser or maker may produce. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }

/** Marks a checked value; call it only where the check has just been made. */
export function branded<Branded extends Brand<string | number, string>>(
  value: Branded extends string ? string : number,
): Branded {
  return value as unknown as Branded
}
