import type { Line, Norm } from '../vocabulary.ts'

/** L3: what each line praises and what it condemns. */
export const LINE_NORMS: Readonly<Record<Line, { readonly on: readonly Norm[]; readonly off: readonly Norm[] }>> = {
  noBlocs: { on: ['peace', 'trade'], off: ['bloc', 'force'] },
  rulesBasedOrder: { on: ['law', 'aid'], off: ['covert', 'meddling'] },
  sovereignEquality: { on: ['sovereignty', 'trade'], off: ['meddling', 'yielding'] },
  peaceThroughStrength: { on: ['force', 'bloc'], off: ['yielding', 'dependence'] },
  selfReliance: { on: ['sovereignty', 'force'], off: ['dependence', 'yielding'] },
  humanitarianFirst: { on: ['aid', 'peace'], off: ['force', 'covert'] },
}

/** How far norms agree with a line: above 0 on it, below 0 off it. */
export function fitOf(line: Line, norms: readonly Norm[]): number {
  const { on, off } = LINE_NORMS[line]
  return norms.reduce((sum, norm) => sum + (on.includes(norm) ? 1 : 0) - (off.includes(norm) ? 1 : 0), 0)
}
