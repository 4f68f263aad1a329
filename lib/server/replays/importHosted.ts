import { engineRules } from '../matches/engineRules.ts'
import type { LiveServer } from '../liveServer.ts'
import type { LogEntry } from '../log/matchLog.ts'
import { freeCode } from '../sessions/createSession.ts'
import { importMatch, readMatchFile } from './importMatch.ts'
import { recordAction } from '../sessions/recordAction.ts'

export type Imported = { readonly ok: true; readonly matchId: string; readonly sessionId: string } | { readonly ok: false; readonly code: 'notAnExport' | 'hereAlready' }
type Parts = Pick<LiveServer, 'prisma' | 'log'>

/** An exported match comes in as a session of the host who brings it, over and ready to be read. */
export async function importHosted(server: Parts, hostId: string, { title, text }: { readonly title: string; readonly text: string }): Promise<Imported> {
  const file = readable(text)
  if (file === null) return { ok: false, code: 'notAnExport' }
  const { prisma } = server
  const { id: matchId, scenarioId } = file.match
  const people = file.people.map(({ id }) => id)
  if (await prisma.match.count({ where: { id: matchId } }) > 0 || await prisma.person.count({ where: { id: { in: people } } }) > 0) return { ok: false, code: 'hereAlready' }
  await importMatch(prisma, server.log, text)
  const session = await prisma.classSession.create({ data: { code: await freeCode(server), title, scenarioId, settings: {}, hosts: { create: { hostId } } } })
  await prisma.$transaction([
    prisma.match.update({ where: { id: matchId }, data: { sessionId: session.id } }),
    prisma.person.updateMany({ where: { id: { in: people } }, data: { sessionId: session.id, matchId } }),
  ])
  await recordAction(prisma, { sessionId: session.id, hostId, matchId, action: 'importMatch', detail: {} })
  return { ok: true, matchId, sessionId: session.id }
}

/** The file, where the rules can read its log from the first entry to the end of a match; else null. */
function readable(text: string): ReturnType<typeof readMatchFile> | null {
  try {
    const file = readMatchFile(text)
    const state = stateOf(file.entries)
    if (state === null || state.end === null || String(state.matchId) !== file.match.id) return null
    engineRules.viewFor(state, { type: 'whole' })
    return file
  } catch {
    return null
  }
}

function stateOf(entries: readonly LogEntry[]) {
  const events = entries.flatMap((entry) => engineRules.upcast(entry.events, entry.rulesVersion))
  return events.reduce<Parameters<typeof engineRules.evolve>[0]>((state, event) => engineRules.evolve(state, event), null)
}
