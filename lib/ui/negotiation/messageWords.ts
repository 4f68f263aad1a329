import { useTranslations } from 'use-intl'
import { letterPath, type Letter } from '../../engine/press/letter.ts'
import type { Message } from '../../engine/press/message.ts'

/** What a message says: a person's own words as written, a bot's letter in the reader's language; `null` once erased. */
export function useMessageWords(): (message: Message) => string | null {
  const words = useLetterWords()
  return ({ text, letter }) => (text === null || letter === undefined ? text : words(letter))
}

export function useLetterWords(): (letter: Letter) => string {
  const t = useTranslations('letters')
  const seats = useTranslations('seats')
  const clauses = useTranslations('clauses')
  return (letter) => {
    if (letter.type !== 'offer') return t(letterPath(letter), { to: 'to' in letter ? seats(letter.to) : '' })
    const { to, clause, rounds, secret, reason } = letter
    return t('offer', {
      to: seats(to), clause: clauses(`kind.${clause}`), rounds: rounds ?? 0, secret: secret ? 'yes' : 'no',
      reason: t(`reason.${clause}.${reason}`),
    })
  }
}
