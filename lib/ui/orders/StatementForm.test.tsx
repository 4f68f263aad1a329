import { act, useState } from 'react'
import { IntlProvider } from 'use-intl'
import { beforeEach, expect, it } from 'vitest'
import { TableContext } from '../../client/tableContext.ts'
import { createMatchStore } from '../../client/matchStore.ts'
import type { StatementDraft } from '../../engine/commands.ts'
import { negotiatingTable } from '../../engine/testing/table.ts'
import { viewFor } from '../../engine/view.ts'
import { stage } from '../testing/stage.ts'
import causes from '../wording/en/causes.json'
import clauses from '../wording/en/clauses.json'
import desk from '../wording/en/desk.json'
import kit from '../wording/en/kit.json'
import ledger from '../wording/en/ledger.json'
import lines from '../wording/en/lines.json'
import orders from '../wording/en/orders.json'
import seats from '../wording/en/seats.json'
import statements from '../wording/en/statements.json'
import { StatementForm } from './StatementForm.tsx'

const { scenario, state } = negotiatingTable()
const viewer = { type: 'seat', seat: 'seoul' } as const
const store = createMatchStore('match', { view: viewFor(scenario, state, viewer), viewer, seat: 'seoul' })
const { place, put } = stage()

function Form() {
  const [statement, setStatement] = useState<StatementDraft | null>(null)
  return <StatementForm statement={statement} asked={false} sealed={false} onChange={setStatement} />
}

beforeEach(() => {
  put(
    <IntlProvider locale="en-GB" timeZone="UTC" messages={{ causes, clauses, desk, kit, ledger, lines, orders, seats, statements } as never}>
      <TableContext.Provider value={{ store, send: () => Promise.resolve({ ok: true } as const), sayTyping: () => undefined, tryNow: () => undefined }}><Form /></TableContext.Provider>
    </IntlProvider>,
  )
})

const press = (label: string) => act(() => [...place().querySelectorAll('button')].find(({ textContent }) => textContent === label)!.click())
const pick = (name: string) => act(() => [...place().querySelectorAll('label')].find(({ textContent }) => textContent?.includes(name))!.querySelector('input')!.click())
const preview = () => place().querySelector(`[aria-label="${orders.preview.title}"]`)?.textContent ?? null

it('O10: a statement shows what it is expected to move and why, once it says whom it is about', () => {
  press(statements.kind.condemn)
  expect(preview()).toBeNull()
  pick('Beijing')
  expect(preview()).toContain('Beijing has given no cause for it')
  expect(preview()).toMatch(/Warmth, Beijing and Seoul.*−5.*Credibility, Seoul.*−1\.3/)
})

it('L8: an ambiguous one also shows what it costs once both readers compare notes', () => {
  press(statements.kind.ambiguous)
  pick('Moscow')
  expect(preview()).toBeNull()
  pick('Tokyo')
  expect(preview()).toMatch(new RegExp(`\\+1\\.2.*${orders.preview.ifFoundOut}.*−4`))
})
