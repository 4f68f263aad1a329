import { FIRST_HOSTING, type Hosting } from '../../protocol/hosting.ts'
import { hosting } from '../../protocol/hostActs.ts'

/** How a class sits down, from its stored row; what an older row lacks is as it always was. */
export function hostingOf(stored: unknown): Hosting {
  const read = hosting.partial().safeParse(stored)
  return { ...FIRST_HOSTING, ...(read.success ? read.data : {}) }
}
