'use client'

import { useTranslations } from 'use-intl'
import type { PrivateLetter } from '../../engine/press/letter.ts'
import { privatePath } from '../../engine/press/letterPaths.ts'

/** What a bot says to one capital alone, in the reader's language. */
export function PrivateLetterText({ letter }: { readonly letter: PrivateLetter }) {
  const t = useTranslations('letters')
  const seats = useTranslations('seats')
  const clauses = useTranslations('clauses')
  if (letter.type !== 'offer') return t(privatePath(letter), { to: 'to' in letter ? seats(letter.to) : '' })
  const { to, clause, rounds, secret, reason } = letter
  return t('offer', {
    to: seats(to), clause: clauses(`kind.${clause}`), rounds: rounds ?? 0, secret: secret ? 'yes' : 'no',
    reason: t(`reason.${clause}.${reason}`),
  })
}
