import { describe, expect, it } from 'vitest'
import type { SeatRow, TableRow } from '../../protocol/messages.ts'
import { NOW, seat, table } from './sampleTable.ts'
import { penAwayAt, waitsOf } from './stall.ts'

const at = (rows: Readonly<Record<string, Partial<SeatRow>>>, rest: Partial<TableRow> = {}): TableRow =>
  ({ ...table, ...rest, seats: table.seats.map((one) => ({ ...one, ...rows[one.seat] })) })
const reasons = (given: TableRow) => waitsOf(given, NOW).map((wait) => `${wait.seat} ${wait.reason}`)
const awaited: Partial<SeatRow> = { isAwaited: true }
const everyone = Object.fromEntries(table.seats.map((one) => [one.seat, awaited]))

describe('why a table does not move', () => {
  it('is not that people think while there is time', () => {
    expect(reasons(at(everyone))).toEqual([])
  })
  it('is someone who is gone, since when, and with or without a draft', () => {
    const given = at({ ...everyone, tokyo: { ...awaited, connected: false, awaySinceMs: NOW - 120_000, hasDraft: true } })
    expect(waitsOf(given, NOW)).toEqual([{ seat: 'tokyo', reason: 'offline', sinceMs: NOW - 120_000, hasDraft: true }])
  })
  it('is not someone whose phone blinked a moment ago', () => {
    expect(reasons(at({ ...everyone, tokyo: { ...awaited, connected: false, awaySinceMs: NOW - 5_000 } }))).toEqual([])
  })
  it('K19: may be that the pen of a delegation is away while others of it are here', () => {
    const delegation: Partial<SeatRow> = { ...awaited, people: [{ personId: 'p', name: 'Hana' }, { personId: 'q', name: 'Bo' }], connectedIds: ['q'] }
    const seats = (row: Partial<SeatRow>) => penAwayAt(at({ tokyo: { ...delegation, ...row } })).map((one) => one.seat)
    expect(seats({})).toEqual(['tokyo'])
    for (const fine of [{ connectedIds: ['p', 'q'] }, { isAwaited: false }, { control: 'bot' as const }, { connected: false, connectedIds: [] }]) expect(seats(fine)).toEqual([])
  })
  it('is someone who never came, once they had the time to', () => {
    const never = { ...everyone, tokyo: { ...awaited, connected: false, awaySinceMs: null } }
    expect(reasons(at(never))).toEqual(['tokyo absent'])
    expect(reasons(at(never, { openedAtMs: NOW - 5_000 }))).toEqual([])
    expect(reasons(at(never, { openedAtMs: NOW - 300_000, deadlineMs: NOW + 2 * 86_400_000 }))).toEqual([])
  })
  it('is someone who is here and has not touched anything for two minutes, or a quarter of the phase', () => {
    const still = { ...everyone, seoul: { ...awaited, lastActiveMs: NOW - 130_000 } }
    expect(reasons(at(still))).toEqual(['seoul idle'])
    const days = { openedAtMs: NOW - 86_400_000, deadlineMs: NOW + 86_400_000 }
    expect(reasons(at(still, days))).toEqual([])
    expect(reasons(at({ ...everyone, seoul: { ...awaited, lastActiveMs: NOW - 50_000_000 } }, days))).toEqual(['seoul idle'])
  })
  it('is an empty desk in the last minute', () => {
    const lastMinute = { deadlineMs: NOW + 40_000 }
    expect(reasons(at({ ...everyone, tokyo: { ...awaited, hasDraft: true } }, lastMinute))).not.toContain('tokyo late')
    expect(reasons(at(everyone, lastMinute))).toHaveLength(6)
  })
  it('is the last one, where the others are done', () => {
    expect(reasons(at({ moscow: awaited }))).toEqual(['moscow last'])
  })
  it('is the host, at a seat that the host plays', () => {
    expect(reasons(at({ ...everyone, beijing: { ...awaited, control: 'host' } }))).toEqual(['beijing yours'])
  })
  it('is never a bot, nor anyone at a paused table or in the lobby', () => {
    const away = { isAwaited: true, connected: false, awaySinceMs: NOW - 600_000 }
    expect(reasons(at({ tokyo: { ...away, control: 'bot' } }))).toEqual([])
    expect(reasons(at({ tokyo: away }, { pausedSinceMs: NOW }))).toEqual([])
    expect(reasons(at({ tokyo: away }, { phase: 'lobby' }))).toEqual([])
  })
  it('knows nothing of seats that this phase asks nothing of', () => {
    expect(reasons(at({ tokyo: { ...seat, seat: 'tokyo', connected: false, awaySinceMs: NOW - 600_000 } }, { phase: 'crisis' }))).toEqual([])
  })
})
