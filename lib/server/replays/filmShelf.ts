import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { ReplayFilm } from '../../protocol/replay.ts'
import type { LiveServer } from '../liveServer.ts'
import { filmOf, type Film } from './filmOf.ts'

const MOST_FILMS = 48
const zip = promisify(gzip)

export type FilmAsked = Film & { readonly matchId: string; readonly revision: number; readonly reader: ReplayFilm['reader'] }

/** Films as they are sent, zipped; the ones that nobody asked for longest go first. */
export class FilmShelf {
  readonly #films = new Map<string, Promise<Buffer | null>>()

  /** Null for a match without a log. */
  async film(server: Pick<LiveServer, 'log' | 'prisma'>, asked: FilmAsked): Promise<Buffer | null> {
    const key = await keyOf(server, asked)
    const kept = this.#films.get(key) ?? cut(server, asked)
    this.#films.delete(key)
    this.#films.set(key, kept)
    for (const oldest of [...this.#films.keys()].slice(0, Math.max(0, this.#films.size - MOST_FILMS))) this.#films.delete(oldest)
    kept.catch(() => this.#films.delete(key))
    return kept
  }
}

/** All that a film can depend on: its log up to a revision, erased words, a new title, who asks. */
async function keyOf({ prisma }: Pick<LiveServer, 'prisma'>, { matchId, revision, viewer, words, reader }: FilmAsked): Promise<string> {
  const [row, erased] = await Promise.all([
    prisma.match.findUnique({ where: { id: matchId }, select: { endedAt: true, session: { select: { title: true } } } }),
    prisma.pressText.count({ where: { matchId, text: null } }),
  ])
  return JSON.stringify([matchId, revision, viewer, words, reader, row, erased])
}

async function cut(server: Pick<LiveServer, 'log' | 'prisma'>, { matchId, viewer, words, reader }: FilmAsked): Promise<Buffer | null> {
  const film = await filmOf(server, matchId, { viewer, words })
  if (film === null) return null
  return zip(JSON.stringify({ ...film, reader } satisfies ReplayFilm))
}
