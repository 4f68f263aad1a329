import { describe, expect, it } from 'vitest'
import type { SeatRow, TableRow } from '../../protocol/messages.ts'
import { attendanceOf, goesWithClass, inOrder, needOf, roundsBehind, seatWordOf } from './tableState.ts'
import { seat, table, NOW } from './sampleTable.ts'

const gone: SeatRow = { ...seat, connected: false, connectedIds: [], awaySinceMs: NOW - 125_000, isAwaited: true }
const withTokyo = (row: Partial<SeatRow>, rest: Partial<TableRow> = {}): TableRow =>
  ({ ...table, ...rest, seats: table.seats.map((one) => (one.seat === 'tokyo' ? { ...one, ...row } : one)) })
const waiting = withTokyo(gone, { tableNumber: 4 })
const numbers = (tables: readonly TableRow[], order: 'stalledFirst' | 'byNumber') => inOrder(tables, { order, nowMs: NOW }).map((one) => one.tableNumber)

describe('the console', () => {
  it('puts tables that wait for someone first, then paused ones, then the rest by number', () => {
    const paused = { ...table, tableNumber: 2, pausedSinceMs: NOW }
    const late = { ...table, tableNumber: 9 }
    expect(numbers([late, table, paused, waiting], 'stalledFirst')).toEqual([4, 2, 1, 9])
    expect(numbers([late, table, paused, waiting], 'byNumber')).toEqual([1, 2, 4, 9])
  })
  it('puts a table whose seat asks for help among the first', () => {
    expect(numbers([table, withTokyo({ helpText: 'May I?' }, { tableNumber: 9 }), { ...table, tableNumber: 5 }], 'stalledFirst')[0]).toBe(9)
  })
  it('says that a paused table waits for nobody', () => {
    expect(needOf({ ...waiting, pausedSinceMs: NOW }, NOW)).toBe('paused')
  })
  it('says who is gone and for how long, unless they have done their part', () => {
    expect(seatWordOf(gone, table, NOW)).toEqual({ word: 'offline', minutes: 2 })
    expect(seatWordOf({ ...gone, awaySinceMs: null }, table, NOW).word).toBe('absent')
    expect(seatWordOf({ ...gone, sealed: true, isAwaited: false }, table, NOW).word).toBe('sealed')
  })
  it('calls a seat idle after two minutes without a touch', () => {
    const awaited = { ...seat, isAwaited: true }
    expect(seatWordOf({ ...awaited, lastActiveMs: NOW - 119_000 }, table, NOW).word).toBe('nothing')
    expect(seatWordOf({ ...awaited, lastActiveMs: NOW - 180_000 }, table, NOW)).toEqual({ word: 'idle', minutes: 3 })
  })
  it('P17: tells tables of bots alone from those where people play', () => {
    const bots = { ...table, seats: table.seats.map((one) => ({ ...one, control: 'bot' as const })) }
    expect([goesWithClass(bots, 'withClass'), goesWithClass(bots, 'atOnce'), goesWithClass(table, 'withClass')]).toEqual([true, false, false])
  })
  it('always labels a stand-in', () => {
    for (const control of ['bot', 'deputy', 'host'] as const) expect(seatWordOf({ ...gone, control }, table, NOW).word).toBe(control)
  })
  it('counts seats with people, and the people who are connected', () => {
    const [away, free] = [{ ...seat, connected: false, connectedIds: [] }, { ...seat, people: [], connected: false, connectedIds: [] }]
    expect(attendanceOf([{ ...table, seats: [{ ...seat, connectedIds: ['p', 'q'] }, away, free] }])).toEqual({ seats: 3, held: 2, connected: 2 })
  })
  it('says how many rounds a table is behind those that still play', () => {
    const tables = [table, { ...table, tableNumber: 2, round: 5 }, { ...table, tableNumber: 3, round: 8, ended: true }]
    expect(tables.map((one) => roundsBehind(one, tables))).toEqual([2, 0, 0])
    const bots = { ...table, tableNumber: 4, round: 7, seats: table.seats.map((one) => ({ ...one, people: [] })) }
    expect(roundsBehind(table, [table, bots])).toBe(0)
  })
})
