import type { Refusal } from '../protocol/messages.ts'

/** So long an answer is waited for. */
export const ANSWER_WAIT_MS = 8_000
export const AGAIN_AFTER_MS = 700

/** Refusals that may be gone when it is asked again. */
const PASSING: Readonly<Record<Refusal, boolean>> = {
  tooMany: true, goingDown: true, failed: true, malformed: false, notSignedIn: false, noSuchMatch: false, notAllowed: false,
}

type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }

/** A yes, or a no that stands. */
export function isFinal(answer: Answer): boolean {
  return answer.ok || !PASSING[answer.refusal]
}

/** Asks until there is such an answer; null where the line breaks first: whoever connects anew asks anew. */
export async function answered<Given extends Answer>(socket: { readonly id?: string | undefined }, ask: () => Promise<Given>): Promise<Given | null> {
  const { id } = socket
  while (id !== undefined && socket.id === id) {
    const answer = await ask().catch(() => null)
    if (answer !== null && isFinal(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS))
  }
  return null
}
