import { readFileSync } from 'node:fs'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import { crisisCells } from '../../engine/crisis/cells.ts'
import { crisisTable } from '../../engine/testing/crisisTable.ts'
import { Cell } from './Cell.tsx'

const messages = Object.fromEntries(['crisis', 'kit', 'seats'].map((name): [string, unknown] => [name, JSON.parse(readFileSync(path.join(import.meta.dirname, `../wording/en/${name}.json`), 'utf8'))]))

it('C8: every pair of choices that settles nothing shows its odds of an accident, a stalemate too, and no other does', () => {
  const { scenario, state } = crisisTable()
  const crisis = { ...state.crises.at(-1)!, rung: 'display' } as const
  const [mine, theirs] = crisis.principals
  const shown = crisisCells(scenario, crisis, { seat: mine, hotline: false }).map((cell) => {
    const html = renderToStaticMarkup(<IntlProvider locale="en-GB" timeZone="UTC" messages={messages as never}><Cell cell={cell} me={mine} rival={theirs} /></IntlProvider>)
    return [cell.outcome, /accident (\d+)/.exec(html)?.[1] ?? null]
  })
  for (const [outcome, percent] of shown) expect(percent, outcome ?? '').toBe(outcome === 'stalemate' ? '2' : outcome === 'climb' ? '4' : null)
  expect(shown.map(([outcome]) => outcome)).toContain('stalemate')
})
