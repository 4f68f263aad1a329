import type { Message } from '../../engine/press/message.ts'
import type { Seat } from '../../engine/vocabulary.ts'

type Breach = { readonly by: Seat; readonly parties: readonly Seat[]; readonly round: number }

/** What the breaker last wrote where a partner could read it, up to the round of the breach; the newest first. */
export function quotesBefore(messages: readonly Message[], { by, parties, round }: Breach, most: number): readonly Message[] {
  const partners = parties.filter((seat) => seat !== by)
  const reached = ({ conversation }: Message) => conversation.type === 'public' || (conversation.type === 'group' && conversation.seats.some((seat) => partners.includes(seat)))
  const said = messages.filter((message) => message.from === by && message.text !== null && message.round <= round && reached(message))
  const inPrivate = said.filter(({ conversation }) => conversation.type === 'group')
  return (inPrivate.length > 0 ? inPrivate : said).slice(-most).reverse()
}
