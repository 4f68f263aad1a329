import type { Finding } from '../../engine/treaties/treaty.ts'

/** T15: a party's answer to a breach, to insist, forgive or dispute, is a word about it and no further finding. */
export const isAnswer = ({ judge, by }: Finding): boolean => judge !== null && by !== null

/** Found by the rules, or of free text by a party. */
export const isBreach = (finding: Finding): boolean => finding.verdict === 'breached' && !isAnswer(finding)
