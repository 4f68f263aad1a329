import type { Letter, Objection, PrivateLetter, ProtestedDesk, PublicLetter, ThankedDesk, Tone, Turn } from './letter.ts'

/** Beside the schema, not in it: screens find their words by these and carry no parser. */
export function isPublicLetter(letter: Letter): letter is PublicLetter {
  return letter.type === 'opening' || letter.type === 'thanks' || letter.type === 'protest' || letter.type === 'solidarity'
}

/** Where the words of a public letter stand among all of them. */
export type PublicPath = `opening.${string}` | `thanks.${ThankedDesk}.${Turn}` | `protest.${ProtestedDesk}.${Turn}` | `solidarity.${Turn}`

export function publicPath(letter: PublicLetter): PublicPath {
  switch (letter.type) {
    case 'opening': return `opening.${letter.of}`
    case 'thanks': return `thanks.${letter.desk}.${letter.turn}`
    case 'protest': return `protest.${letter.desk}.${letter.turn}`
    case 'solidarity': return `solidarity.${letter.turn}`
  }
}

/** Where the words of a private letter stand among all of them. */
export type PrivatePath = 'offer' | `reply.${Tone}.${Turn}` | `meeting.${Turn}` | `refusal.${Objection}` | `counter.${Turn}`

export function privatePath(letter: PrivateLetter): PrivatePath {
  switch (letter.type) {
    case 'offer': return 'offer'
    case 'reply': return `reply.${letter.tone}.${letter.turn}`
    case 'refusal': return `refusal.${letter.objection}`
    default: return `${letter.type}.${letter.turn}`
  }
}
