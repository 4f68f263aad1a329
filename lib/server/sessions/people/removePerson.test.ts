import { describe, expect, it } from 'vitest'
import { branded } from '../../../base/brand.ts'
import type { Command } from '../../../engine/commands.ts'
import { replay } from '../../../engine/evolve.ts'
import type { MatchId, PersonId } from '../../../engine/ids.ts'
import type { TreatyDraft } from '../../../engine/scenario.ts'
import type { Seat } from '../../../engine/vocabulary.ts'
import { NO_ANSWERS } from '../../../protocol/reflection.ts'
import { forkForClass } from '../../fork/forkForClass.ts'
import { openClass, type OpenedClass } from '../../testing/classes.ts'
import { testServer } from '../../testing/testServer.ts'
import { removePerson } from './removePerson.ts'

const server = testServer('remove')
/** In everything that Hana types, and in nothing else. */
const [TITLE, CLAUSE, LETTER, HELP, REMARK] = ['Hana’s pact', 'Hana keeps the line open', 'Hana says hello', 'Hana is lost', 'Hana wonders']
const HERS = [TITLE, CLAUSE, LETTER, HELP, REMARK]
const THEIRS = 'Jiho would rather not'

const draft = (title: string, text: string): TreatyDraft => ({
  title, parties: ['seoul', 'tokyo'], term: null, exitNotice: 1, secret: false, needsRatification: false,
  clauses: [{ kind: 'hotline', obliged: null, about: null, text }],
})
const entriesOf = (matchId: string) => server.live.log.read(branded<MatchId>(matchId), 0)
const replayed = async (matchId: string) => replay((await entriesOf(matchId)).flatMap(({ events }) => events))
const stored = async (matchId: string) => JSON.stringify(await Promise.all([
  server.database.prisma.match.findUniqueOrThrow({ where: { id: matchId }, include: { entries: { omit: { atMs: true } }, press: true, people: true, moments: true, reflections: true } }),
]))

type Table = { readonly session: OpenedClass; readonly matchId: string; readonly hana: string; readonly jiho: string }

/** Hana of Seoul and Jiho of Tokyo sign her treaty, which he took over with a clause of his own, and read of it in the papers. */
async function played(): Promise<Table> {
  const session = await openClass(server, { tables: 1, settings: { rounds: 2, botStrength: 'novice', clocks: { timed: false } } })
  const [hana, jiho] = [await session.seated('Hana', { seat: 'seoul' }), await session.seated('Jiho', { seat: 'tokyo' })]
  await session.started()
  const matchId = session.table(1)
  const match = (await server.live.matches.find(matchId))!
  let turns = 0
  const host = (command: Command) => match.submit({ type: 'host', hostId: 'host' }, `host-${turns++}`, command)
  const says = async (seat: Seat, { personId }: { readonly personId: string }, command: Command) => {
    expect(await match.submit({ type: 'seat', seat, personId: branded<PersonId>(personId) }, `turn-${turns++}`, command), command.type).toEqual({ ok: true })
  }
  await host({ type: 'advancePhase' })
  await says('seoul', hana, { type: 'sendMessage', messageId: 'hers', to: ['tokyo'], text: LETTER })
  await says('tokyo', jiho, { type: 'sendMessage', messageId: 'his', to: ['seoul'], text: THEIRS })
  await says('seoul', hana, { type: 'askForHelp', text: HELP })
  await says('seoul', hana, { type: 'proposeTreaty', treatyId: 'pact', draft: draft(TITLE, CLAUSE) as never })
  await says('tokyo', jiho, { type: 'amendTreaty', treatyId: 'pact', draft: draft(TITLE, THEIRS) as never })
  await says('seoul', hana, { type: 'signTreaty', treatyId: 'pact', version: 2 })
  for (let step = 0; step < 60 && match.state()?.end === null; step++) await host({ type: 'advancePhase' })
  await server.database.prisma.moment.create({ data: { matchId, revision: 1, authorId: hana.personId, kind: 'remark', text: REMARK } })
  await server.database.prisma.reflection.create({ data: { matchId, personId: hana.personId, answers: { ...NO_ANSWERS, more: REMARK } } })
  return { session, matchId, hana: hana.personId, jiho: jiho.personId }
}

/** The same state with what stands where her words stood. */
function withoutHers(state: unknown): unknown {
  const plain = JSON.stringify(state).replaceAll(TITLE, 'Hotline agreement').replaceAll(CLAUSE, '').replaceAll(HELP, '').replaceAll(`"${LETTER}"`, 'null')
  return JSON.parse(plain)
}

describe('a person who is removed', () => {
  it('leaves none of their words, also where others took them over, and the match replays to the same state otherwise', async () => {
    const { matchId, hana } = await played()
    const [before, entries] = [await replayed(matchId), await entriesOf(matchId)]
    expect(JSON.stringify(entries.filter(({ events }) => events.some(({ type }) => type === 'roundRevealed')))).toContain(TITLE)
    expect(await removePerson(server.live, hana)).not.toBeNull()
    const left = await stored(matchId)
    for (const phrase of HERS) expect(left).not.toContain(phrase)
    expect(left).toContain(THEIRS)
    expect(JSON.parse(JSON.stringify(await replayed(matchId)))).toEqual(withoutHers(before))
    expect((await entriesOf(matchId)).map(({ revision, commandId, commandHash }) => [revision, commandId, commandHash])).toEqual(entries.map(({ revision, commandId, commandHash }) => [revision, commandId, commandHash]))
    expect(JSON.stringify((await server.live.matches.find(matchId))?.state())).not.toContain('Hana')
  })

  it('leaves none in a match that went on from theirs', async () => {
    const { matchId, hana } = await played()
    const fork = await forkForClass(server.live, matchId, { hostId: 'host', round: 2, title: 'Otherwise', reason: '' })
    expect(await stored(fork!.matchId)).toContain(TITLE)
    await removePerson(server.live, hana)
    for (const phrase of HERS) expect(await stored(fork!.matchId)).not.toContain(phrase)
  })

  it('leaves none in entries of an earlier version, which held them inside', async () => {
    const { matchId, hana } = await played()
    const before = await entriesOf(matchId)
    for (const { revision, command, events } of before) {
      await server.database.pool.query('UPDATE "LogEntry" SET "command" = $3, "events" = $4 WHERE "matchId" = $1 AND "revision" = $2', [matchId, revision, JSON.stringify(command), JSON.stringify(events)])
    }
    await server.database.prisma.pressText.deleteMany({ where: { matchId } })
    expect(await entriesOf(matchId)).toEqual(before)
    await removePerson(server.live, hana)
    for (const phrase of HERS) expect(await stored(matchId)).not.toContain(phrase)
    expect(JSON.stringify(await entriesOf(matchId))).toContain(THEIRS)
  })

  it('does not take along what another wrote first', async () => {
    const { matchId, jiho } = await played()
    await removePerson(server.live, jiho)
    const left = await stored(matchId)
    expect(left).not.toContain(THEIRS)
    expect(left).toContain(TITLE)
  })
})

describe('names erased by the host', () => {
  it('go from the server’s memory too, with everybody’s words', async () => {
    const { session, matchId } = await played()
    expect(await session.act({ type: 'eraseNames' })).toMatchObject({ ok: true, value: { people: 2 } })
    const left = JSON.stringify((await server.live.matches.find(matchId))?.state())
    for (const phrase of [...HERS, THEIRS]) expect(left).not.toContain(phrase)
  })
})
