import { branded } from '../../../base/brand.ts'
import type { MatchId } from '../../../engine/ids.ts'
import { placeNow } from '../../replays/filmOf.ts'
import { refuse, tableIn, type HostActor } from './hostActing.ts'

/** A star or a private note on the table as it stands now. */
export const markMoment: HostActor<'markMoment'> = async (acting, { matchId, kind, text }) => {
  const match = await tableIn(acting, matchId)
  if (match === null || (kind === 'note' && text === '')) return refuse('notFound')
  const revision = match.revision()
  const place = placeNow(await acting.server.log.read(branded<MatchId>(matchId), 0))
  const moment = await acting.server.prisma.moment.create({ data: { matchId, revision, place, authorId: acting.hostId, kind, text: text === '' ? null : text } })
  return { ok: true, value: { momentId: moment.id }, record: { matchId } }
}

export const dropMoment: HostActor<'dropMoment'> = async ({ server, sessionId, hostId }, { momentId }) => {
  const dropped = await server.prisma.moment.deleteMany({ where: { id: momentId, authorId: hostId, match: { sessionId } } })
  return dropped.count === 0 ? refuse('notFound') : { ok: true }
}
