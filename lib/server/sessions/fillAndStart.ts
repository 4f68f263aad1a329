import { SEATS } from '../../engine/vocabulary.ts'
import type { Hosting } from '../../protocol/hosting.ts'
import type { Receipt } from '../../protocol/messages.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import { SERVER_AS_HOST } from './openTable.ts'

export type Starting = { readonly hostId: string; readonly emptySeats: Hosting['emptySeats'] }
const BY_SERVER: Starting = { hostId: SERVER_AS_HOST.hostId, emptySeats: 'bots' }

/** Bots take the empty seats, unless those are to stay open, and the match begins. Asked again, nothing happens twice. */
export async function fillAndStart(match: LiveMatch, { hostId, emptySeats }: Starting = BY_SERVER): Promise<Receipt> {
  const host = { type: 'host', hostId } as const
  for (const seat of SEATS) {
    const state = match.state()?.seats[seat]
    if (emptySeats === 'open' || state === undefined || state.people.length > 0 || state.control !== 'open') continue
    await match.submit(host, `fill-${seat}`, { type: 'setControl', seat, control: 'bot' })
  }
  return match.submit(host, 'start', { type: 'startMatch' })
}
