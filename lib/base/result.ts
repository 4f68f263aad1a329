/** An answer that may be a refusal. Refusals are ordinary values; only broken promises of our own are thrown. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Refusal }

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

export function refused<Refusal>(error: Refusal): Result<never, Refusal> {
  return { ok: false, error }
}
