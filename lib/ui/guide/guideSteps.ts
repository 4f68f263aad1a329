import type { View } from '../../engine/viewShape.ts'
import type { PhaseType, Seat } from '../../engine/vocabulary.ts'

export const GUIDE_STEPS = ['who', 'page', 'order', 'say', 'seal', 'reveal', 'why'] as const
export type GuideStep = (typeof GUIDE_STEPS)[number]

const BEFORE: readonly PhaseType[] = ['lobby', 'briefing']
const UNRESOLVED: readonly PhaseType[] = ['lobby', 'briefing', 'negotiation']

type Eyes = { readonly view: View; readonly me: Seat }

function isFirst({ view }: Eyes, phases: readonly PhaseType[]): boolean {
  return view.match.round <= 1 && phases.includes(view.match.phase)
}

/** A step is over once the player has done it, or play has gone past it. */
const IS_OVER: Readonly<Record<GuideStep, (eyes: Eyes) => boolean>> = {
  who: (eyes) => !isFirst(eyes, BEFORE),
  page: (eyes) => !isFirst(eyes, BEFORE),
  order: (eyes) => (eyes.view.desk?.draft.orders.length ?? 0) > 0 || !isFirst(eyes, UNRESOLVED),
  say: (eyes) => eyes.view.messages.some((message) => message.from === eyes.me) || !isFirst(eyes, UNRESOLVED),
  seal: (eyes) => (eyes.view.desk?.sealedAtMs ?? null) !== null || !isFirst(eyes, UNRESOLVED),
  reveal: (eyes) => !isFirst(eyes, [...UNRESOLVED, 'reveal']),
  why: () => false,
}

/** What has not come yet is not pointed at. */
const HAS_COME: Readonly<Record<GuideStep, (eyes: Eyes) => boolean>> = {
  who: () => true,
  page: () => true,
  order: (eyes) => !isFirst(eyes, BEFORE),
  say: (eyes) => !isFirst(eyes, BEFORE),
  seal: (eyes) => !isFirst(eyes, BEFORE),
  reveal: (eyes) => !isFirst(eyes, UNRESOLVED),
  why: (eyes) => !isFirst(eyes, UNRESOLVED),
}

/** The one thing to point at now, in the order of play; null while there is nothing to do but wait, or at the end. */
export function guideStepOf(eyes: Eyes, passed: readonly GuideStep[]): GuideStep | null {
  return GUIDE_STEPS.find((step) => HAS_COME[step](eyes) && !IS_OVER[step](eyes) && !passed.includes(step)) ?? null
}
