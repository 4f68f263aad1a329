import type { LiveServer } from '../../liveServer.ts'
import { refusal, refusedAtDoor, type Asker } from '../../http/answers.ts'
import { seatsToJoin, type SessionToJoin } from './seatsToJoin.ts'

/** What someone with a code may see, or why they are sent away: whoever asks for too many codes sees none. */
export async function lookIn(server: Pick<LiveServer, 'config' | 'limits' | 'prisma' | 'matches'>, asker: Asker, code: string): Promise<SessionToJoin | Response> {
  return await refusedAtDoor(server, asker, 'lookIn') ?? await seatsToJoin(server, code) ?? refusal(404, 'noSuchCode')
}
