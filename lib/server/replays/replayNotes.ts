import { NOTE_KINDS, type NoteKind, type NoteRequest, type ReplayNote } from '../../protocol/replayNotes.ts'
import type { Place } from '../access/whoAsks.ts'
import type { Moment } from '../database/generated/client.ts'
import type { LiveServer } from '../liveServer.ts'
import { recordAction } from '../sessions/recordAction.ts'
import { seatOf } from '../sessions/roster/classRoom.ts'

type Asked = { readonly matchId: string; readonly place: Place }
type Parts = Pick<LiveServer, 'prisma' | 'rooms'>

const idOf = (place: Place): string => (place.type === 'host' ? place.hostId : place.personId)
const kindOf = (stored: string): NoteKind | null => NOTE_KINDS.find((kind) => kind === stored) ?? null

/** Remarks are for all who read the match, stars for its hosts, a note for its author. */
function mayRead({ kind, authorId }: Moment, place: Place): boolean {
  return kind === 'remark' || authorId === idOf(place) || (kind === 'star' && place.type === 'host')
}

/** Authors take back what is theirs; hosts remove any remark too. */
function mayDrop({ kind, authorId }: Moment, place: Place): boolean {
  return authorId === idOf(place) || (kind === 'remark' && place.type === 'host')
}

export async function notesFor({ prisma }: Pick<LiveServer, 'prisma'>, { matchId, place }: Asked): Promise<readonly ReplayNote[]> {
  const kept = await prisma.moment.findMany({ where: { matchId, kind: { in: [...NOTE_KINDS] } }, orderBy: [{ revision: 'asc' }, { place: 'asc' }, { createdAt: 'asc' }] })
  const authors = kept.map(({ authorId }) => authorId)
  const [people, hosts] = await Promise.all([
    prisma.person.findMany({ where: { id: { in: authors } }, select: { id: true, displayName: true, seat: true } }),
    prisma.host.findMany({ where: { id: { in: authors } }, select: { id: true, name: true } }),
  ])
  return kept.filter((moment) => mayRead(moment, place)).flatMap((moment): readonly ReplayNote[] => {
    const kind = kindOf(moment.kind)
    const person = people.find(({ id }) => id === moment.authorId)
    const host = hosts.find(({ id }) => id === moment.authorId)
    const by = { seat: seatOf(person?.seat ?? null), name: host?.name ?? person?.displayName ?? '', isHost: host !== undefined }
    return kind === null ? [] : [{
      noteId: moment.id, kind, place: moment.place, revision: moment.revision, text: moment.text ?? '', by,
      isMine: moment.authorId === idOf(place), mayDrop: mayDrop(moment, place), atMs: moment.createdAt.getTime(),
    }]
  })
}

/** Players leave remarks; stars and private notes are the hosts'. False where this reader may not. */
export async function keepNote({ prisma, rooms }: Parts, { matchId, place }: Asked, { kind, text, ...at }: NoteRequest): Promise<boolean> {
  if (kind !== 'remark' && place.type !== 'host') return false
  await prisma.moment.create({ data: { matchId, ...at, kind, text: text === '' ? null : text, authorId: idOf(place) } })
  if (kind !== 'remark') await tellHosts({ prisma, rooms }, matchId)
  return true
}

/** A remark that a host removes goes into the session's record. */
export async function dropNote({ prisma, rooms }: Parts, { matchId, place }: Asked, noteId: string): Promise<boolean> {
  const moment = await prisma.moment.findFirst({ where: { id: noteId, matchId, kind: { in: [...NOTE_KINDS] } } })
  if (moment === null || !mayDrop(moment, place)) return false
  await prisma.moment.deleteMany({ where: { id: noteId } })
  const { sessionId } = await prisma.match.findUniqueOrThrow({ where: { id: matchId }, select: { sessionId: true } })
  if (sessionId !== null && place.type === 'host' && moment.authorId !== place.hostId) {
    await recordAction(prisma, { sessionId, hostId: place.hostId, matchId, action: 'dropRemark', detail: {} })
  }
  if (place.type === 'host') await tellHosts({ prisma, rooms }, matchId)
  return true
}

async function tellHosts({ prisma, rooms }: Parts, matchId: string): Promise<void> {
  const match = await prisma.match.findUnique({ where: { id: matchId }, select: { sessionId: true } })
  if (match !== null && match.sessionId !== null) rooms.sessionChanged(match.sessionId)
}
