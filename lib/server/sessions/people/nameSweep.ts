import type { LiveServer } from '../../liveServer.ts'
import { eraseSessionNames } from './eraseSessionNames.ts'

export type NameSweep = { readonly sweep: (now: Date) => Promise<number>; readonly start: () => void; readonly stop: () => void }

const HOUR_MS = 3_600_000

/** Erases the names of every session whose day has come, at the start and once an hour; erasing twice changes nothing. */
export function nameSweep(server: Pick<LiveServer, 'prisma' | 'log' | 'rooms' | 'erased'>, onFailure: (error: unknown, where: string) => void): NameSweep {
  let timer: NodeJS.Timeout | null = null

  async function sweep(now: Date): Promise<number> {
    const due = await server.prisma.classSession.findMany({
      where: { keepNamesUntil: { lte: now }, OR: [{ people: { some: { erasedAt: null } } }, { roster: { some: {} } }] }, select: { id: true },
    })
    for (const { id } of due) await eraseSessionNames(server, id)
    return due.length
  }

  const run = () => void sweep(new Date()).catch((error: unknown) => onFailure(error, 'names'))
  return {
    sweep,
    start: () => {
      run()
      timer = setInterval(run, HOUR_MS)
    },
    stop: () => {
      if (timer !== null) clearInterval(timer)
    },
  }
}
