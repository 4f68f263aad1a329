import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { Prisma } from '../database/generated/client.ts'
import { firstHost } from '../auth/firstHost.ts'
import { servedAddress } from '../config/servedAddress.ts'
import { createSession } from '../sessions/createSession.ts'
import { seatSomeone } from '../sessions/seats/seatSomeone.ts'
import { sessionRequest, type SessionRequest } from '../../protocol/hostActs.ts'
import type { Operator } from './operator.ts'

export type NewClass = {
  readonly title: string
  readonly tables: number
  readonly rounds: number | null
  /** Login of the host who owns the session; without one the first host. */
  readonly host: string | null
  /** Seats that get a token each; the others stay free to be taken with the code. */
  readonly seats: readonly Seat[]
}

async function hostIdOf({ database: { prisma }, config }: Operator, login: string | null): Promise<string> {
  if (login === null) await firstHost(prisma, config.dataDir)
  const host = await prisma.host.findFirst({ where: login === null ? {} : { login }, orderBy: { createdAt: 'asc' } })
  if (host === null) throw new Error(`There is no host with the login ${login}.`)
  return host.id
}

async function seatsAt({ server }: Operator, table: { readonly sessionId: string; readonly matchId: string; readonly seats: readonly Seat[] }) {
  const match = await server.matches.find(table.matchId)
  if (match === null) throw new Error(`match ${table.matchId} is gone`)
  const seated = []
  for (const seat of SEATS.filter((each) => table.seats.includes(each))) {
    const place = await seatSomeone(server, { match, sessionId: table.sessionId, seat, name: null })
    if (place === null) throw new Error(`${seat} at match ${table.matchId} could not be given away`)
    seated.push({ seat, personId: place.personId, seatToken: place.seatToken, returnCode: place.returnCode })
  }
  return seated
}

/** @throws Error with a line for each option that is wrong. */
function requestFrom({ title, tables, rounds }: NewClass): SessionRequest {
  const read = sessionRequest.safeParse({ title, tables, settings: rounds === null ? undefined : { rounds } })
  if (read.success) return read.data
  throw new Error(read.error.issues.map(({ path, message }) => `--${String(path.at(-1))}: ${message}`).join('\n'))
}

/** A session with its tables, links, and a token for each seat. */
export async function createClass(operator: Operator, asked: NewClass) {
  const request = requestFrom(asked)
  const { sessionId, code, matchIds } = await createSession(operator.server, await hostIdOf(operator, asked.host), request)
  const { publicUrl, dataDir, port } = operator.config
  const address = publicUrl ?? servedAddress(dataDir) ?? `http://localhost:${port}`
  const tables = []
  for (const [index, matchId] of matchIds.entries()) {
    const seats = await seatsAt(operator, { sessionId, matchId, seats: asked.seats })
    tables.push({ matchId, tableNumber: index + 1, link: `${address}/matches/${matchId}`, seats })
  }
  return { sessionId, title: asked.title, code, links: { join: `${address}/join/${code}`, host: `${address}/host/${sessionId}` }, tables }
}

const LISTED = { people: true } as const
type Listed = Prisma.MatchGetPayload<{ include: typeof LISTED }>

const tableOf = ({ id, tableNumber, endedAt, people }: Listed) => ({
  matchId: id, tableNumber, endedAt, people: people.map((person) => ({ personId: person.id, seat: person.seat, name: person.displayName })),
})

/** Every session with its tables, newest first; then, under no session, matches that were played alone or imported here. */
export async function listClasses({ database: { prisma } }: Operator) {
  const [sessions, alone] = await Promise.all([
    prisma.classSession.findMany({
      orderBy: { createdAt: 'desc' },
      include: { hosts: { include: { host: true } }, matches: { orderBy: { tableNumber: 'asc' }, include: LISTED } },
    }),
    prisma.match.findMany({ where: { sessionId: null }, orderBy: { createdAt: 'desc' }, include: LISTED }),
  ])
  const classes = sessions.map(({ id, title, code, createdAt, archivedAt, hosts, matches }) => ({
    sessionId: id, title, code, createdAt, archivedAt, hosts: hosts.map(({ host }) => host.login), tables: matches.map(tableOf),
  }))
  return alone.length === 0 ? classes : [...classes, { sessionId: null, title: null, code: null, createdAt: null, archivedAt: null, hosts: [], tables: alone.map(tableOf) }]
}
