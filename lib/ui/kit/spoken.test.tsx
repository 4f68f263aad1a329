import { act } from 'react'
import { IntlProvider } from 'use-intl'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { stage } from '../testing/stage.ts'
import kit from '../wording/en/kit.json'
import { Clock } from './Clock.tsx'
import { usePaced } from './usePaced.ts'

const MINUTE = 60_000
const { place, put } = stage()

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))
const heard = (live: 'polite' | 'assertive') => place().querySelector(`[aria-live="${live}"]`)?.textContent

it('the time left is spoken at five minutes, one minute and ten seconds, and never in between', () => {
  put(<IntlProvider locale="en-GB" timeZone="UTC" messages={{ kit } as never}><Clock deadlineMs={6 * MINUTE} offsetMs={0} /></IntlProvider>)
  pass(500)
  const spoken: string[] = []
  for (let second = 1; second < 360; second++) {
    pass(1_000)
    const now = heard('assertive') || heard('polite')
    if (now && spoken.at(-1)?.split(': ')[1] !== now) spoken.push(`${second}: ${now}`)
  }
  expect(spoken.map((one) => one.split(': ')[1])).toEqual(['Five minutes left', 'One minute left', 'Ten seconds left'])
  expect(spoken.map((one) => Math.abs(Number(one.split(':')[0]) - [60, 300, 350][spoken.indexOf(one)]!))).toEqual([0, 0, 0])
  expect(heard('assertive')).toBe('Ten seconds left')
})

function Voice({ text }: { readonly text: string }) {
  return <p>{usePaced(text, 4_000)}</p>
}

it('news in a burst is read out at a human pace, the newest last', () => {
  const say = (text: string) => put(<Voice text={text} />)
  say('')
  say('one')
  pass(10)
  expect(place().textContent).toBe('one')
  for (const text of ['two', 'three', 'four']) { say(text); pass(500) }
  expect(place().textContent).toBe('one')
  pass(4_000)
  expect(place().textContent).toBe('four')
})
