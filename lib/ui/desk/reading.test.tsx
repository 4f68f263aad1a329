import { act } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { TableContext } from '../../client/tableContext.ts'
import { createMatchStore } from '../../client/matchStore.ts'
import type { Reading } from '../../scenarios/brief.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { readingOf } from '../../scenarios/texts.ts'
import { stage } from '../testing/stage.ts'
import { OwnReading, ReadingProvider, useReading } from './reading.tsx'

const asked = vi.hoisted(() => ({ times: 0 }))
const router = { refresh: () => { asked.times += 1 } }
vi.mock('next/navigation', () => ({ useRouter: () => router }))

const { place, put } = stage()
const store = createMatchStore('match')

beforeEach(() => {
  asked.times = 0
  store.setState({ seat: null, isHost: false })
})

function Letter() {
  return <p>{useReading().brief?.secret.letter ?? 'none'}</p>
}

function show(reading: Reading) {
  const send = () => Promise.resolve({ ok: true } as const)
  put(
    <TableContext.Provider value={{ store, send, sayTyping: () => undefined, tryNow: () => undefined }}>
      <ReadingProvider reading={reading}><Letter /><OwnReading of={reading.of} /></ReadingProvider>
    </TableContext.Provider>,
  )
}
const briefOf = (seat: Seat) => readingOf('lipsAndTeeth', seat, 'en')
const sit = (seat: Seat) => act(() => store.setState({ seat }))

it('who is moved to another seat reads no other seat’s brief, and then their own', () => {
  show(briefOf('washington'))
  expect([place().textContent, asked.times]).toEqual(['none', 0])
  sit('washington')
  expect([place().textContent, asked.times]).toEqual([briefOf('washington').brief?.secret.letter, 0])
  sit('pyongyang')
  expect([place().textContent, asked.times]).toEqual(['none', 1])
  show(briefOf('pyongyang'))
  expect([place().textContent, asked.times]).toEqual([briefOf('pyongyang').brief?.secret.letter, 1])
})

it('a host who looks from a seat asks for no brief', () => {
  store.setState({ isHost: true, seat: 'tokyo' })
  show(readingOf('lipsAndTeeth', null, 'en'))
  expect([place().textContent, asked.times]).toEqual(['none', 0])
})
