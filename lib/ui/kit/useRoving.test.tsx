import { act, useState } from 'react'
import { beforeEach, expect, it } from 'vitest'
import { stage } from '../testing/stage.ts'
import { useRoving } from './useRoving.ts'

const KEYS = ['beijing', 'moscow', 'seoul'] as const
const { place, put } = stage()

function Capitals() {
  const [at, setAt] = useState<(typeof KEYS)[number] | null>(null)
  const { onKeyDown, stop } = useRoving(KEYS, at, setAt)
  return <div onKeyDown={onKeyDown}>{KEYS.map((key) => <button key={key} {...stop(key)} type="button">{key}</button>)}</div>
}

beforeEach(() => put(<Capitals />))

const buttons = () => [...place().querySelectorAll('button')]
const stops = () => buttons().filter(({ tabIndex }) => tabIndex === 0).map(({ textContent }) => textContent)
const press = (key: string) => act(() => { document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })) })

it('many things are one stop for Tab, which the arrows move round', () => {
  expect(stops()).toEqual(['beijing'])
  act(() => buttons()[0]!.focus())
  const went = ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => {
    press(key)
    return [document.activeElement?.textContent, ...stops()]
  })
  expect(went).toEqual([['moscow', 'moscow'], ['seoul', 'seoul'], ['beijing', 'beijing'], ['seoul', 'seoul'], ['beijing', 'beijing'], ['seoul', 'seoul']])
})

it('other keys stay where they are', () => {
  act(() => buttons()[0]!.focus())
  press('a')
  expect([document.activeElement?.textContent, ...stops()]).toEqual(['beijing', 'beijing'])
})
