import { expect, it } from 'vitest'
import { claimCookie, seatCookie } from './cookies.ts'

it('ways in go over HTTPS alone where people come by it, and never into the hands of a script', () => {
  for (const cookie of [seatCookie({ publicUrl: 'https://class.example' }, 'm1', 'token'), claimCookie({ publicUrl: 'https://class.example' }, 'secret')]) {
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/)
  }
  expect(seatCookie({ publicUrl: null }, 'm1', 'token')).toBe('lt_seat_m1=token; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000')
})
