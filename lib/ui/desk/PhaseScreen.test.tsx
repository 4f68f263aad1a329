import { act } from 'react'
import { IntlProvider } from 'use-intl'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { TableContext } from '../../client/tableContext.ts'
import { createMatchStore } from '../../client/matchStore.ts'
import { crisisTable } from '../../engine/testing/crisisTable.ts'
import { bySeat, HOST, must, seatedTable, type Table } from '../../engine/testing/table.ts'
import { viewFor } from '../../engine/view.ts'
import { messagesIn } from '../testing/messagesIn.ts'
import { stage } from '../testing/stage.ts'
import desk from '../wording/en/desk.json'
import { useCrisisChoice } from '../crisis/useCrisisChoice.ts'
import { PhaseScreen } from './PhaseScreen.tsx'

const messages = messagesIn('en')
const viewer = { type: 'seat', seat: 'seoul' } as const
const seen = ({ scenario, state }: Table) => ({ view: viewFor(scenario, state, viewer), viewer, seat: 'seoul' as const })

const { place, put } = stage()
let scrolled: number

beforeEach(() => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  scrolled = 0
  vi.stubGlobal('scrollTo', () => { scrolled += 1 })
})

function show(table: Table, screen: React.ReactNode) {
  const store = createMatchStore('match', seen(table))
  const send = () => Promise.resolve({ ok: true } as const)
  put(
    <IntlProvider locale="en-GB" timeZone="UTC" messages={messages}>
      <TableContext.Provider value={{ store, send, sayTyping: () => undefined, tryNow: () => undefined }}>{screen}</TableContext.Provider>
    </IntlProvider>,
  )
  return { turn: (next: Table) => act(() => store.setState(seen(next))) }
}

describe('the screen of a phase', () => {
  it('P1: a new phase begins at its head, wherever one had scrolled to', () => {
    const crisis = crisisTable()
    const { turn } = show(crisis, <PhaseScreen />)
    expect(scrolled).toBe(0)
    turn(crisis)
    expect(scrolled).toBe(0)
    turn({ ...crisis, state: { ...crisis.state, phaseNumber: crisis.state.phaseNumber + 1 } })
    expect(scrolled).toBe(1)
  })

  it('K21: who has read the briefing finds the way back to it', () => {
    const briefed = must(must(seatedTable(), HOST, { type: 'startMatch' }), bySeat('seoul'), { type: 'markRead' })
    show(briefed, <PhaseScreen />)
    const back = [...place().querySelectorAll('button')].find((button) => button.textContent === desk.backTo.briefing)
    expect(back).toBeDefined()
    act(() => back?.click())
    expect(place().textContent).not.toContain(desk.backTo.briefing)
  })
})

it('C7: the next step of a crisis asks anew: what was looked at in the last one is not looked at any more', () => {
  function Probe() {
    const { looked, setLooked } = useCrisisChoice()
    return <button type="button" onClick={() => setLooked('escalate')}>{looked}</button>
  }
  const crisis = crisisTable()
  const { turn } = show(crisis, <Probe />)
  const button = () => place().querySelector('button')!
  act(() => button().click())
  expect(button().textContent).toBe('escalate')
  turn(must(must(crisis, bySeat('seoul'), { type: 'chooseInCrisis', choice: 'escalate' }), HOST, { type: 'advancePhase' }))
  expect(button().textContent).toBe('hold')
})

