import type { Act } from '../../engine/acts.ts'
import { useActWords } from '../desk/causeWords.ts'
import { useWordsOrNull } from '../desk/words.ts'
import { useStoryWords } from './storyWords.ts'

/** An act as the paper would head it; without a wording of its own, in plain words. */
export function useActHead(): (act: Act) => string {
  const plain = useActWords()
  const words = useStoryWords()
  const headed = useWordsOrNull('stories')
  return (act) => {
    if (act.type === 'statement' || headed(`order.${act.draft.order}.0`, { one: '', two: '', three: '', all: '' }) === null) return plain(act)
    const seats = [act.seat, act.draft.target, act.draft.second].filter((seat) => seat !== null)
    return words({ key: `order.${act.draft.order}`, variant: 0, seats, values: {}, from: [act.id], weight: 0, confidential: false }).head
  }
}
