import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import { replayMoments } from '../../client/replayMoments.ts'
import { replay } from '../../engine/evolve.ts'
import type { MatchId } from '../../engine/ids.ts'
import { viewFor } from '../../engine/view.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { createSession } from '../sessions/createSession.ts'
import { fillAndStart } from '../sessions/fillAndStart.ts'
import { filmOf } from '../replays/filmOf.ts'
import { startSolo } from '../sessions/startSolo.ts'
import { takeSeat } from '../sessions/seats/takeSeat.ts'
import { moveAll, playToEnd, sitAt, tableOfSix } from '../testing/players.ts'
import { testServer } from '../testing/testServer.ts'
import { until } from '../testing/until.ts'

const server = testServer('played')

describe('a match on the real server', () => {
  it('is played to the debrief by six people, and all screens agree with the log', async () => {
    const { matchId, players } = await tableOfSix(server, 'host', 2)
    await playToEnd(players)
    await until(() => [...players.values()].every((player) => player.store.getState().view?.end != null))
    const entries = await server.live.log.read(branded<MatchId>(matchId), 0)
    const state = replay(entries.flatMap(({ events }) => events))
    if (state === null) throw new Error('empty log')
    for (const [seat, player] of players) {
      const told = player.store.getState().view
      expect(JSON.parse(JSON.stringify(told))).toEqual(JSON.parse(JSON.stringify(viewFor(lipsAndTeeth, state, { type: 'seat', seat }))))
    }
    const film = await filmOf(server.live, matchId, { viewer: { type: 'whole' }, words: true })
    const moments = film === null ? [] : replayMoments(JSON.parse(JSON.stringify(film)))
    expect(moments.at(-1)?.view).toEqual(JSON.parse(JSON.stringify(viewFor(lipsAndTeeth, state, { type: 'whole' }))))
    expect(new Set(moments.map(({ label }) => label)).size).toBeGreaterThan(8)
  })

  it('is played by one against five bots', async () => {
    const seated = await startSolo(server.live, { seat: 'seoul', rounds: 1 })
    const me = sitAt(server, seated)
    await until(() => me.store.getState().view !== null)
    await playToEnd(new Map([['seoul', me]]))
    expect(['finished', 'war']).toContain(me.store.getState().view?.end)
  })

  it('goes on from its log in a new process, and every acknowledged command is there once', async () => {
    const { matchId, players } = await tableOfSix(server, 'host', 3)
    for (let turn = 0; turn < 6; turn++) await moveAll(players)
    const tokyo = players.get('tokyo')
    const receipt = await tokyo?.send({ type: 'sendMessage', messageId: 'kept-over-restart', to: 'public', text: '한 번만' })
    expect(receipt).toEqual({ ok: true })
    const revision = (await server.live.matches.find(matchId))?.revision()
    await server.stop()
    for (const player of players.values()) expect(player.store.getState().line).not.toBe('refused')
    await until(() => tokyo?.store.getState().line === 'offline')
    const sentOffline = tokyo?.send({ type: 'sendMessage', messageId: 'sent-while-away', to: 'public', text: 'later' })
    expect(tokyo?.store.getState().queued).toBe(1)
    await server.start()
    expect((await server.live.matches.find(matchId))?.revision()).toBeGreaterThanOrEqual(revision ?? 0)
    expect(await sentOffline).toEqual({ ok: true })
    await until(() => [...players.values()].every((player) => player.store.getState().view?.messages.some(({ id }) => id === 'sent-while-away') ?? false))
    const ids = players.get('moscow')?.store.getState().view?.messages.map(({ id }) => String(id)) ?? []
    expect(ids.filter((id) => id === 'kept-over-restart')).toHaveLength(1)
    expect(ids.filter((id) => id === 'sent-while-away')).toHaveLength(1)
    await playToEnd(players)
  })

  it('happens once, however often a command is sent', async () => {
    const seated = await startSolo(server.live, { seat: 'tokyo', rounds: 2 })
    const socket = await server.socket({ seatToken: seated.seatToken })
    await socket.emitWithAck('join', { matchId: seated.matchId })
    const request = { matchId: seated.matchId, commandId: 'one', command: { type: 'askForHelp', text: 'How?' } } as const
    const receipts = await Promise.all([1, 2, 3].map(() => socket.emitWithAck('command', request)))
    expect(receipts).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    const entries = await server.live.log.read(branded<MatchId>(seated.matchId), 0)
    expect(entries.filter(({ commandId }) => commandId === 'one')).toHaveLength(1)
    const other = await socket.emitWithAck('command', { ...request, command: { type: 'askForHelp', text: 'Why?' } })
    expect(other).toMatchObject({ ok: false, refusal: 'notAllowed' })
  })
})

describe('the clock', () => {
  it('closes a phase once at its deadline, also when nobody ran then', async () => {
    const clocks = { briefingMs: 400, negotiationMs: 600_000, timed: true }
    const session = await createSession(server.live, 'host', { title: 'Clock', tables: 1, settings: { rounds: 1, clocks } })
    const matchId = session.matchIds[0] ?? ''
    await takeSeat(server.live, { code: session.code, name: 'One', seat: 'tokyo' })
    const match = await server.live.matches.find(matchId)
    if (match === null) throw new Error('no match')
    await fillAndStart(match)
    await until(() => match.state()?.phase === 'briefing')
    await server.stop()
    await sleep(500)
    await server.start()
    const again = await server.live.matches.find(matchId)
    await until(() => again?.state()?.phase === 'negotiation')
    const entries = await server.live.log.read(branded<MatchId>(matchId), 0)
    expect(entries.filter(({ command }) => command.type === 'closePhase')).toHaveLength(1)
  })
})
