'use client'

import type { Catalogue, OrderSpec } from '../../engine/scenario.ts'
import type { View } from '../../engine/viewShape.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { useCommand, useMatch } from '../../client/hooks.ts'
import type { Command } from '../../engine/commands.ts'
import type { Receipt } from '../../protocol/messages.ts'
import { catalogueById } from '../../scenarios/catalogues.ts'

/** What every part of a table's screen stands on. */
export type Table = {
  readonly view: View
  /** Whose eyes; null for the public and the whole. */
  readonly me: Seat | null
  /** A replay: there is nothing to say, sign or do. */
  readonly isStill: boolean
  readonly catalogue: Catalogue
  readonly send: (command: Command) => Promise<Receipt>
}

/** Only below a screen that has waited for the view. */
export function useTable(): Table {
  const view = useMatch((screen) => screen.view)
  const viewer = useMatch((screen) => screen.viewer)
  const isStill = useMatch((screen) => screen.isStill)
  const send = useCommand()
  if (view === null) throw new Error('the table is not here yet')
  const catalogue = catalogueById(view.match.scenarioId)
  if (catalogue === null) throw new Error(`no scenario ${view.match.scenarioId}`)
  return { view, me: viewer.type === 'seat' ? viewer.seat : null, isStill, catalogue, send }
}

/** Onlookers have no desk of their own. */
export function useHasDesk(): boolean {
  const { view, me } = useTable()
  return me !== null && view.desk !== null
}

export function orderSpec(catalogue: Catalogue, order: string): OrderSpec | null {
  return catalogue.orders.find((spec) => spec.id === order) ?? null
}
