import { describe, expect, it } from 'vitest'
import { addressOf, headerOf, isOwnOrigin } from './origin.ts'

const header = (headers: Readonly<Record<string, string>>) => headerOf({ headers })

describe('origin', () => {
  it.each([
    ['of this server', 'http://here.example:3000', true],
    ['of the public address', 'https://class.example', true],
    ['of another site', 'https://elsewhere.example', false],
    ['of another port', 'http://here.example', false],
    ['of a page without one', 'null', false],
  ])('%s: %s', (_, origin, isOwn) => {
    expect(isOwnOrigin(header({ origin, host: 'here.example:3000' }), 'https://class.example')).toBe(isOwn)
  })

  it('is not wanted of programs', () => {
    expect(isOwnOrigin(header({ host: 'here.example' }), null)).toBe(true)
  })
})

describe('the address that limits count for', () => {
  const headers = { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' }

  it('is the one that the trusted proxy saw, whatever the client wrote before it', () => {
    expect(addressOf(header(headers), { trustProxy: true, connection: '127.0.0.1' })).toBe('203.0.113.9')
  })

  it('is the connection’s where no proxy is trusted, or the proxy says nothing', () => {
    expect(addressOf(header(headers), { trustProxy: false, connection: '192.0.2.7' })).toBe('192.0.2.7')
    expect(addressOf(header({}), { trustProxy: true, connection: '192.0.2.7' })).toBe('192.0.2.7')
  })
})
