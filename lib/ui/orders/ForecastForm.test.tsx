import { act } from 'react'
import { IntlProvider } from 'use-intl'
import { beforeEach, expect, it } from 'vitest'
import { TableContext } from '../../client/tableContext.ts'
import { createMatchStore } from '../../client/matchStore.ts'
import type { Command } from '../../engine/commands.ts'
import { negotiatingTable } from '../../engine/testing/table.ts'
import { viewFor } from '../../engine/view.ts'
import { stage } from '../testing/stage.ts'
import kit from '../wording/en/kit.json'
import orders from '../wording/en/orders.json'
import rejections from '../wording/en/rejections.json'
import seats from '../wording/en/seats.json'
import { ForecastForm } from './ForecastForm.tsx'

const { scenario, state } = negotiatingTable()
const viewer = { type: 'seat', seat: 'seoul' } as const
const store = createMatchStore('match', { view: viewFor(scenario, state, viewer), viewer, seat: 'seoul' })
const { place, put } = stage()
let sent: Command[]
let done: number

beforeEach(() => {
  sent = []
  done = 0
  const send = (command: Command) => { sent.push(command); return Promise.resolve({ ok: true } as const) }
  put(
    <IntlProvider locale="en-GB" timeZone="UTC" messages={{ kit, orders, rejections, seats } as never}>
      <TableContext.Provider value={{ store, send, sayTyping: () => undefined, tryNow: () => undefined }}><ForecastForm onDone={() => { done += 1 }} /></TableContext.Provider>
    </IntlProvider>,
  )
})

/** The first forecast's capital is list 0 and its order list 1, the second's 3 and 4. */
const choose = (list: number, value: string) => act(() => {
  const select = place().querySelectorAll('select')[list]!
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
})
const save = () => act(async () => { place().querySelector<HTMLButtonElement>('button[type=submit]')!.click() })
const isRed = () => place().querySelector('[role=img]') !== null

it('a forecast of a capital without an order is not dropped: what is wanting is said, in red once it was called done', async () => {
  choose(0, 'tokyo')
  expect([place().textContent?.includes(orders.forecast.wants), isRed()]).toEqual([true, false])
  await save()
  expect([sent, done, isRed()]).toEqual([[], 0, true])
  choose(1, 'cooperate')
  expect([place().textContent?.includes(orders.forecast.wants), isRed()]).toEqual([false, false])
  await save()
  expect([sent, done]).toEqual([[{ type: 'saveForecasts', forecasts: [{ about: 'tokyo', order: 'cooperate', target: null }] }], 1])
})

it('a forecast begun by mistake can be taken back', async () => {
  choose(0, 'tokyo')
  choose(0, '')
  await save()
  expect([sent, done]).toEqual([[{ type: 'saveForecasts', forecasts: [] }], 1])
})

it('P12: a capital that one forecast names is not offered to the other', () => {
  const offered = () => [...place().querySelectorAll('select')[3]!.options].map(({ value }) => value)
  expect(offered()).toContain('tokyo')
  choose(0, 'tokyo')
  expect(offered()).not.toContain('tokyo')
})
