import type { View } from '../../engine/viewShape.ts'

/** A crisis while it is on. */
export type OpenCrisis = NonNullable<View['crisis']>
