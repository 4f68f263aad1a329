import { describe, expect, it } from 'vitest'
import { offerFrom, refusalOf } from './joinRequests.ts'

describe('what the server offers to someone with a code', () => {
  it('is read with what it says, and modest guesses for what it does not', () => {
    const offer = offerFrom('KRANE7', { title: 'Autumn seminar', tables: [{ matchId: 'm1', tableNumber: 4, seats: [{ seat: 'seoul', free: true }, { seat: 'tokyo', free: false }] }] })
    expect(offer).toEqual({
      code: 'KRANE7', title: 'Autumn seminar', seating: 'chosen',
      tables: [{ matchId: 'm1', number: 4, seats: [
        { seat: 'seoul', free: true, by: 'nobody', line: null, names: [] },
        { seat: 'tokyo', free: false, by: 'people', line: null, names: [] },
      ] }],
    })
  })
  it('never breaks the page: what is not a table or a seat is left out', () => {
    expect(offerFrom('KRANE7', null).tables).toEqual([])
    expect(offerFrom('KRANE7', { tables: [{ matchId: 'm1', seats: [{ seat: 'paris', free: true }] }, 'x'] }).tables).toEqual([{ matchId: 'm1', number: 1, seats: [] }])
  })
})

describe('a refusal', () => {
  const take = { type: 'takeSeat', code: 'KRANE7', name: 'Mina', matchId: null, seat: null } as const
  it('is the server’s own word where it gives one', () => {
    expect(refusalOf(take, 409, { code: 'nameTaken' })).toBe('nameTaken')
  })
  it('else follows from the status', () => {
    expect(refusalOf(take, 409, {})).toBe('seatTaken')
    expect(refusalOf(take, 503, {})).toBe('unreachable')
    expect(refusalOf({ type: 'comeBack', returnCode: 'x' }, 404, {})).toBe('badReturnCode')
  })
})
