import { describe, expect, it } from 'vitest'
import { SEATS } from '../../engine/vocabulary.ts'
import type { SeatRow, TableRow } from '../../protocol/messages.ts'
import { attendanceOf, inOrder, needOf, seatWordOf } from './tableState.ts'

const NOW = 1_000_000_000
const seat: SeatRow = { seat: 'tokyo', control: 'people', people: [{ personId: 'p', name: 'Hana' }], connected: true, awaySinceMs: null, lastActiveMs: NOW, hasDraft: false, sealed: false, hasRead: false, helpText: null }
const table: TableRow = {
  matchId: 'm', tableNumber: 1, phase: 'negotiation', round: 3, rounds: 8, deadlineMs: NOW + 60_000, pausedSinceMs: null, ended: false,
  gauges: { tension: 50, alarm: 50, axisLook: 50 }, seats: SEATS.map((name) => ({ ...seat, seat: name })), stall: null,
}
const waiting: TableRow = { ...table, tableNumber: 4, stall: { waitsFor: [{ seat: 'tokyo', reason: 'offline', sinceMs: NOW - 120_000, hasDraft: true }] } }

describe('the console', () => {
  it('puts tables that wait for someone first, then paused ones, then the rest by number', () => {
    const paused = { ...table, tableNumber: 2, pausedSinceMs: NOW }
    const late = { ...table, tableNumber: 9 }
    expect(inOrder([late, table, paused, waiting], 'stalledFirst').map((one) => one.tableNumber)).toEqual([4, 2, 1, 9])
    expect(inOrder([late, table, paused, waiting], 'byNumber').map((one) => one.tableNumber)).toEqual([1, 2, 4, 9])
  })
  it('puts a table whose seat asks for help among the first', () => {
    const calling = { ...table, tableNumber: 9, seats: [{ ...seat, helpText: 'May I?' }] }
    expect(inOrder([table, calling], 'stalledFirst')[0]?.tableNumber).toBe(9)
  })
  it('says that a paused table waits for nobody', () => {
    expect(needOf({ ...waiting, pausedSinceMs: NOW })).toBe('paused')
  })
  it('says who is gone and for how long, unless they have done their part', () => {
    const gone = { ...seat, connected: false, awaySinceMs: NOW - 125_000 }
    expect(seatWordOf(gone, 'negotiation', NOW)).toEqual({ word: 'offline', minutes: 2 })
    expect(seatWordOf({ ...gone, sealed: true }, 'negotiation', NOW).word).toBe('sealed')
  })
  it('calls a seat idle after two minutes without a touch', () => {
    expect(seatWordOf({ ...seat, lastActiveMs: NOW - 119_000 }, 'negotiation', NOW).word).toBe('nothing')
    expect(seatWordOf({ ...seat, lastActiveMs: NOW - 180_000 }, 'negotiation', NOW)).toEqual({ word: 'idle', minutes: 3 })
  })
  it('always labels a stand-in', () => {
    expect(seatWordOf({ ...seat, control: 'bot', connected: false }, 'negotiation', NOW).word).toBe('bot')
  })
  it('counts seats with people, and of those the connected', () => {
    expect(attendanceOf([{ ...table, seats: [seat, { ...seat, connected: false }, { ...seat, people: [], connected: false }] }])).toEqual({ seats: 3, held: 2, connected: 1 })
  })
})
