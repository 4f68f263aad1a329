import type { Bus } from './bus.ts'

/** Which matches this node leads: one node runs the clock and the bots of a match, however many serve it. */
export type Leads = {
  readonly holds: (matchId: string) => boolean
  /** Takes the lead of those that nobody has; answers which of these are ours now. */
  readonly claim: (matchIds: readonly string[]) => Promise<ReadonlySet<string>>
  readonly release: (matchId: string) => void
  /** The connection is gone, and every lock with it. */
  readonly lost: () => void
}

/** Keeps our keys apart from those of other programs in the same database. */
const SEED = 1_947_221
const CLAIM = `SELECT id FROM unnest($1::text[]) AS id WHERE pg_try_advisory_lock(hashtextextended(id, ${SEED}))`
const RELEASE = `SELECT pg_advisory_unlock(hashtextextended($1, ${SEED}))`

/** Locks of a session of PostgreSQL: when a node dies they are free at once, and the next that looks takes over. */
export function databaseLeads(bus: Pick<Bus, 'ask'>): Leads {
  const held = new Set<string>()
  const asking = new Set<string>()

  async function ask(wanted: readonly string[]): Promise<void> {
    for (const id of wanted) asking.add(id)
    try {
      for (const { id } of await bus.ask<{ id: string }>(CLAIM, [wanted])) held.add(id)
    } finally {
      for (const id of wanted) asking.delete(id)
    }
  }

  return {
    holds: (matchId) => held.has(matchId),
    claim: async (matchIds) => {
      const wanted = matchIds.filter((id) => !held.has(id) && !asking.has(id))
      if (wanted.length > 0) await ask(wanted)
      return new Set(matchIds.filter((id) => held.has(id)))
    },
    release: (matchId) => {
      if (held.delete(matchId)) bus.ask(RELEASE, [matchId]).catch(() => undefined)
    },
    lost: () => held.clear(),
  }
}
