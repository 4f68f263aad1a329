import { SEATS } from '../../engine/vocabulary.ts'
import type { Receipt } from '../../protocol/messages.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import { SERVER_AS_HOST } from './openTable.ts'

/** Bots take the empty seats, and the match begins. Asked again, nothing happens twice. */
export async function fillAndStart(match: LiveMatch, hostId: string = SERVER_AS_HOST.hostId): Promise<Receipt> {
  const host = { type: 'host', hostId } as const
  for (const seat of SEATS) {
    const state = match.state()?.seats[seat]
    if (state === undefined || state.people.length > 0 || state.control !== 'open') continue
    await match.submit(host, `fill-${seat}`, { type: 'setControl', seat, control: 'bot' })
  }
  return match.submit(host, 'start', { type: 'startMatch' })
}
