// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import { createMatchStore } from '../../client/matchStore.ts'
import { TableContext, unconnected } from '../../client/tableContext.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { bySeat, must, negotiatingTable, type Table } from '../../engine/testing/table.ts'
import { viewFor } from '../../engine/view.ts'
import { messagesIn } from '../testing/messagesIn.ts'
import { useTable } from '../desk/table.tsx'
import { useTreatyNames } from './treatyNames.ts'

function offered(table: Table, title: string, other: Seat): Table {
  const clause = { kind: 'tradeSupply', obliged: null, about: null, text: '' } as const
  const draft = { title, parties: ['seoul' as const, other], clauses: [clause], term: null, exitNotice: 1, secret: false, needsRatification: false }
  return must(table, bySeat('seoul'), { type: 'proposeTreaty', treatyId: `${title} ${other}`, draft })
}

function Names() {
  const nameOf = useTreatyNames()
  return <>{useTable().view.treaties.map((treaty) => `${nameOf(treaty)}; `).join('')}</>
}

it('treaties of one title are told apart by their parties; another goes by its title alone', () => {
  const { scenario, state } = (['tokyo', 'washington'] as const).reduce((table, other) => offered(table, 'Supply', other), offered(negotiatingTable(), 'Trains', 'tokyo'))
  const view = viewFor(scenario, state, { type: 'seat', seat: 'seoul' })
  const store = createMatchStore('match', { view, viewer: { type: 'seat', seat: 'seoul' }, seat: 'seoul' })
  const names = renderToStaticMarkup(<IntlProvider locale="en-GB" timeZone="UTC" messages={messagesIn('en')}><TableContext.Provider value={{ ...unconnected('match'), store }}><Names /></TableContext.Provider></IntlProvider>)
  expect(names).toMatch(/Trains; .*Supply \(Seoul, Tokyo\); Supply \(Seoul, Washington\); $/)
})
