import { enter } from '../ledger/book.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import { seatKey, type NumberKey } from '../numbers.ts'
import { GOODS } from '../treaties/goods.ts'
import { bindingDraft, latestDraft } from '../treaties/inForce.ts'
import type { Treaty } from '../treaties/treaty.ts'
import { settleDisputes } from './compliance.ts'
import { performDesks } from './perform.ts'
import { changeTreaty } from './special.ts'
import type { Work } from './work.ts'
import type { OrderSpec } from '../scenario.ts'

export function isOnTreaties(spec: OrderSpec): boolean {
  return spec.target.kind === 'treaty'
}

function isSignedByAll(treaty: Treaty): boolean {
  return latestDraft(treaty).parties.every((party) => treaty.signatures[party] === treaty.versions.length)
}

/** T5: a version that all parties have signed binds when the round is resolved. */
function bindSigned(work: Work): void {
  for (const treaty of work.treaties) {
    const living = treaty.status === 'proposed' || treaty.status === 'signed' || treaty.status === 'inForce'
    const open = living && treaty.denouncedBy === null && treaty.bindingVersion !== treaty.versions.length
    if (!open || !isSignedByAll(treaty)) continue
    const { term } = latestDraft(treaty)
    changeTreaty(work, { type: 'bound', treatyId: treaty.id, endsAfterRound: term === null ? null : work.round + term - 1 })
  }
}

function endDue(work: Work): void {
  for (const treaty of work.treaties) {
    const over = treaty.endsAfterRound !== null && treaty.endsAfterRound < work.round
    if (over && (treaty.status === 'inForce' || treaty.status === 'signed')) changeTreaty(work, { type: 'lapsed', treatyId: treaty.id })
  }
}

/** The old treaties' good is part of the starting world; only what the table made pays. */
function payGoods(work: Work): void {
  const paid = new Set<string>()
  for (const treaty of work.treaties) {
    const draft = bindingDraft(treaty)
    if (treaty.status !== 'inForce' || draft === null || treaty.versions[0]?.by === null) continue
    draft.clauses.forEach((clause, index) => {
      const good = GOODS[clause.kind]
      if (good === undefined) return
      for (const seat of draft.parties) {
        // The same good with the same partners twice is not felt twice.
        const once = `${clause.kind}.${seat}.${draft.parties.join()}`
        if (paid.has(once)) continue
        paid.add(once)
        payGood(work, treaty, { key: seatKey(good.measure, seat), by: good.by, index, seat })
      }
    })
  }
}

function payGood(work: Work, treaty: Treaty, good: { readonly key: NumberKey; readonly by: number; readonly index: number; readonly seat: Seat }): void {
  enter(work.book, {
    key: good.key, amount: good.by, rule: 'T10', cause: { type: 'clause', id: treaty.id, clause: good.index }, knownTo: treaty.knownTo,
    about: SEATS.filter((seat) => latestDraft(treaty).parties.includes(seat)),
  })
}

export function resolveAccords(work: Work): void {
  settleDisputes(work)
  endDue(work)
  bindSigned(work)
  performDesks(work, ['diplomacy'], (spec) => !isOnTreaties(spec))
  payGoods(work)
}
