import type { Command } from '../../../engine/commands.ts'
import type { LedgerEntry } from '../../../engine/ledger/entry.ts'
import { numberAt } from '../../../engine/numbers.ts'
import type { HostActOf, InjectChange, InjectPreview } from '../../../protocol/hostActs.ts'
import type { Prisma } from '../../database/generated/client.ts'
import { engineRules } from '../../matches/engineRules.ts'
import { refuse, tableIn, type Acting, type HostActor } from './hostActing.ts'

type Written = Pick<HostActOf<'keepInject'>, 'worldEventId' | 'text' | 'effects'>

/** What the rules would do at each table if it came now; nothing is sent. */
export const previewInject: HostActor<'previewInject'> = async (acting, act) => {
  const previews: InjectPreview[] = []
  for (const matchId of act.matchIds) {
    const preview = await previewAt(acting, matchId, act)
    if (preview === null) return refuse('badInject')
    previews.push(preview)
  }
  return { ok: true, value: { previews } }
}

async function previewAt(acting: Acting, matchId: string, written: Written): Promise<InjectPreview | null> {
  const match = await tableIn(acting, matchId)
  const state = match?.state() ?? null
  if (match === null || state === null) return null
  const command: Command = { type: 'releaseInject', injectId: 'preview', worldEventId: written.worldEventId, text: written.text, effects: written.effects }
  const decided = engineRules.decide(state, { matchId: match.matchId, actor: { type: 'host', hostId: acting.hostId }, command, atMs: Date.now() })
  if (!decided.ok) return decided.error.code === 'badInject' ? null : { matchId, changes: [], refused: decided.error.code }
  const entries = decided.value.flatMap((event) => (event.type === 'injectReleased' ? event.entries : []))
  return { matchId, changes: changesOf(entries, (key) => numberAt(state.numbers.public, key)), refused: null }
}

function changesOf(entries: readonly LedgerEntry[], now: (key: LedgerEntry['key']) => number): readonly InjectChange[] {
  const sums = new Map<LedgerEntry['key'], number>()
  for (const { key, amount } of entries) sums.set(key, (sums.get(key) ?? 0) + amount)
  return [...sums].map(([key, amount]) => ({ key, from: now(key), amount }))
}

export const keepInject: HostActor<'keepInject'> = async ({ server, sessionId }, { worldEventId, text, effects }) => {
  const inject = await server.prisma.inject.create({ data: { sessionId, worldEventId, text, effects: effects as Prisma.InputJsonValue } })
  return { ok: true, value: { injectId: inject.id }, record: {} }
}

/** Waits for the next briefing of each of these tables. */
export const injectAtBriefing: HostActor<'injectAtBriefing'> = async (acting, { matchIds, worldEventId, text, effects }) => {
  for (const matchId of matchIds) if (await previewAt(acting, matchId, { worldEventId, text, effects }) === null) return refuse('badInject')
  const dueAt = [...matchIds]
  const inject = await acting.server.prisma.inject.create({ data: { sessionId: acting.sessionId, worldEventId, text, effects: effects as Prisma.InputJsonValue, dueAt } })
  return { ok: true, value: { injectId: inject.id }, record: { detail: { tables: matchIds.length } } }
}

export const dropInject: HostActor<'dropInject'> = async ({ server, sessionId }, { injectId }) => {
  const dropped = await server.prisma.inject.deleteMany({ where: { id: injectId, sessionId, releasedAt: null } })
  return dropped.count === 0 ? refuse('notFound') : { ok: true, record: {} }
}
