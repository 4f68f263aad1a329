/** The only door of the engine for those who run matches. Vocabulary and shapes are imported from their own files. */
export { decide } from './decide.ts'
export type { Context, Decision, Request } from './decision.ts'
export { evolve, evolveAll, replay } from './evolve.ts'
export { lazyViewFor, viewFor } from './view.ts'
export { framesFor } from './frames.ts'
export { phaseDue } from './phases/due.ts'
export { audienceOf, isInAudience } from './audience.ts'
export { RULES_VERSION, upcast } from './upcast.ts'
