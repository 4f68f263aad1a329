'use client'

import { useTranslations } from 'use-intl'
import type { PublicLetter } from '../../engine/press/letter.ts'
import { publicPath } from '../../engine/press/letterPaths.ts'

/** What a bot says to all, in the reader's language. */
export function PublicLetterText({ letter }: { readonly letter: PublicLetter }) {
  const t = useTranslations('square')
  const seats = useTranslations('seats')
  return t(publicPath(letter), { to: 'to' in letter ? seats(letter.to) : '' })
}
