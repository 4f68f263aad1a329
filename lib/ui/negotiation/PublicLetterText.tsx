'use client'

import { useTranslations } from 'use-intl'
import type { PublicLetter } from '../../engine/press/letter.ts'
import { publicPath } from '../../engine/press/letterPaths.ts'
import { useWordsOrNull } from '../desk/words.ts'

/** What a bot says to all, in the reader's language; an opening that has no translation as it was written. */
export function PublicLetterText({ letter, written }: { readonly letter: PublicLetter; readonly written: string }) {
  const wordsOf = useWordsOrNull('square')
  const seats = useTranslations('seats')
  return wordsOf(publicPath(letter), { to: 'to' in letter ? seats(letter.to) : '' }) ?? written
}
