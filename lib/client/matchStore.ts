import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Changes, View, Viewer } from '../engine/viewShape.ts'
import type { Seat } from '../engine/vocabulary.ts'
import type { CommandRequest, Frame, JoinAnswer, Look, Names, Presence, Refusal, Typing } from '../protocol/messages.ts'
import { applyChanges } from './applyChanges.ts'

export type Line = 'connecting' | 'live' | 'offline' | 'refused'

export type MatchScreen = {
  readonly matchId: string
  readonly line: Line
  readonly refusal: Refusal | null
  readonly offlineSinceMs: number | null
  /** The server said that it stops; it will be back. */
  readonly goingDown: boolean
  /** Another device or the host took this place. */
  readonly unseated: boolean
  /** The table of the seat that the host gave instead. */
  readonly movedTo: string | null
  readonly view: View | null
  /** Of this view, as long as no frame has changed it. */
  readonly viewTag: string | null
  readonly viewer: Viewer
  readonly seat: Seat | null
  readonly personId: string | null
  readonly isHost: boolean
  /** A moment of a match that nothing can be said to any more. */
  readonly isStill: boolean
  readonly names: Names
  readonly presence: Presence | null
  readonly typing: readonly (Typing & { readonly atMs: number })[]
  /** Commands without a receipt yet, in their order. */
  readonly waiting: readonly CommandRequest[]
  readonly queued: number
  /** Commands that came back too late for their round or phase, and were not sent. */
  readonly missed: number
  /** Server's clock minus this device's. */
  readonly clockOffsetMs: number
  readonly numbers: { readonly shared: number; readonly own: number }
}

export type MatchStore = StoreApi<MatchScreen>

export function createMatchStore(matchId: string, still: Partial<MatchScreen> = {}): MatchStore {
  return createStore<MatchScreen>(() => ({
    matchId, line: 'connecting', refusal: null, offlineSinceMs: null, goingDown: false, unseated: false, movedTo: null,
    view: null, viewTag: null, viewer: { type: 'public' }, seat: null, personId: null, isHost: false, isStill: false,
    names: {}, presence: null, typing: [], waiting: [], queued: 0, missed: 0, clockOffsetMs: 0, numbers: { shared: 0, own: 0 },
    ...still,
  }))
}

/** What a store says, but for its view. */
export function storeAt(live: MatchStore, view: View): MatchStore {
  let [seen, shown] = [live.getState(), { ...live.getState(), view }]
  const getState = () => {
    const now = live.getState()
    if (now !== seen) [seen, shown] = [now, { ...now, view }]
    return shown
  }
  return { ...live, getState }
}

/** What the page brought; once joined, the store knows better. */
export function takeLook(store: MatchStore, look: Look): void {
  if (store.getState().view === null) store.setState(look)
}

export function takeJoin(store: MatchStore, answer: JoinAnswer, nowMs: number): void {
  if (!answer.ok) {
    store.setState({ line: 'refused', refusal: answer.refusal })
    return
  }
  const { changes, viewTag, viewer, seat, personId, isHost, names, presence } = answer
  const view = answer.view ?? store.getState().view
  store.setState({
    line: 'live', refusal: null, offlineSinceMs: null, goingDown: false, unseated: false,
    view: view === null ? null : changes.reduce(applyChanges, view), viewTag, viewer, seat, personId, isHost, names, presence, typing: [],
    clockOffsetMs: answer.serverNowMs - nowMs,
    numbers: { shared: answer.publicNumber, own: answer.privateNumber },
  })
}

/** False where frames are missing before this one: the caller joins again. */
export function takeFrame(store: MatchStore, frame: Frame): boolean {
  const { view, numbers } = store.getState()
  if (view === null || frame.number <= numbers[frame.channel]) return true
  if (frame.number !== numbers[frame.channel] + 1) return false
  store.setState({
    view: applyChanges(view, frame.changes satisfies Changes),
    viewTag: null,
    numbers: { ...numbers, [frame.channel]: frame.number },
  })
  return true
}
