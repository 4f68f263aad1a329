import { isInAudience, readersOf } from './audience.ts'
import type { Message } from './press/message.ts'
import type { Scenario } from './scenario.ts'
import type { MatchState } from './state.ts'
import { SEATS } from './vocabulary.ts'
import { ownRules, sharedRules, viewFor } from './view.ts'
import type { Changes, Frames, Lists, OwnView, SharedView, View, Viewer } from './viewShape.ts'

export const EVERY_VIEWER: readonly Viewer[] = [
  ...SEATS.map((seat): Viewer => ({ type: 'seat', seat })), { type: 'public' }, { type: 'whole' },
]

/** The state before and after accepted commands, mostly one; `null` before the match was opened. */
export type Step = { readonly before: MatchState | null; readonly after: MatchState }

/** What viewers learn from a step; who learns nothing gets nothing. What all may read asks for no viewers. */
export function framesFor(scenario: Scenario, step: Step, viewersNow: () => readonly Viewer[]): Frames {
  const { before, after } = step
  if (before !== null && onlyPress(before, after)) return pressFrames(newItems(before.messages, after.messages), viewersNow)
  const viewBefore = (viewer: Viewer): View | null => (before === null ? null : viewFor(scenario, before, viewer))
  const onlooker: Viewer = { type: 'public' }
  const shared = changedSlices<SharedView>(sharedRules, viewBefore(onlooker), viewFor(scenario, after, onlooker))
  const own = viewersNow().flatMap((viewer) => {
    const changes = ownChanges(viewBefore(viewer), viewFor(scenario, after, viewer))
    return changes === null ? [] : [{ viewer, changes }]
  })
  return { shared: shared === null ? null : { set: shared, append: {} }, own }
}

/** Press is most of what is said, and no slice but the list of messages is made from it: nothing else need be cut anew. */
function onlyPress(before: MatchState, after: MatchState): boolean {
  for (const part in after) if (part !== 'messages' && !isSamePart(part as keyof MatchState, before, after)) return false
  return true
}

function isSamePart(part: keyof MatchState, before: MatchState, after: MatchState): boolean {
  return before[part] === after[part]
}

/** What all may read goes to all in one frame, the rest to its readers. */
function pressFrames(messages: readonly Message[], viewersNow: () => readonly Viewer[]): Frames {
  if (messages.length === 0) return { shared: null, own: [] }
  if (messages.every(({ conversation }) => readersOf(conversation) === 'everyone')) return { shared: said(messages), own: [] }
  return { shared: null, own: viewersNow().flatMap((viewer) => {
    const read = messages.filter(({ conversation }) => isInAudience(readersOf(conversation), viewer))
    return read.length === 0 ? [] : [{ viewer, changes: said(read) }]
  }) }
}

function said(messages: readonly Message[]): Changes {
  return { set: {}, append: { messages } }
}

function ownChanges(before: View | null, after: View): Changes | null {
  const set = changedSlices<OwnView>(ownRules, before, after)
  const append = appendedLists(before, after)
  return set === null && append === null ? null : { set: set ?? {}, append: append ?? {} }
}

type Rules<Slices> = { readonly [S in keyof Slices]: unknown }

function changedSlices<Slices extends object>(rules: Rules<Slices>, before: Slices | null, after: Slices): Partial<Slices> | null {
  const changed: Partial<Slices> = {}
  let some = false
  for (const slice in rules) {
    if (before !== null && isSame(before[slice], after[slice])) continue
    changed[slice] = after[slice]
    some = true
  }
  return some ? changed : null
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function appendedLists(before: Lists | null, after: Lists): Partial<Lists> | null {
  const appended: { -readonly [L in keyof Lists]?: Lists[L] } = {}
  putAppended(appended, 'ledger', newItems(before?.ledger, after.ledger))
  putAppended(appended, 'acts', newItems(before?.acts, after.acts))
  putAppended(appended, 'messages', newItems(before?.messages, after.messages))
  putAppended(appended, 'pages', newItems(before?.pages, after.pages))
  return Object.keys(appended).length === 0 ? null : appended
}

function putAppended<L extends keyof Lists>(to: { -readonly [K in keyof Lists]?: Lists[K] }, list: L, items: Lists[L]): void {
  if (items.length > 0) to[list] = items
}

/** Items that were not there before; an act that was exposed is restated. */
function newItems<Item>(before: readonly Item[] | undefined, after: readonly Item[]): readonly Item[] {
  if (before === after) return []
  if (before === undefined) return after
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  const known = new Set(before.slice(same))
  return after.slice(same).filter((item) => !known.has(item))
}

