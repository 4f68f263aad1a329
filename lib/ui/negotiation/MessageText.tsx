'use client'

import { isPublicLetter } from '../../engine/press/letterPaths.ts'
import type { Message } from '../../engine/press/message.ts'
import { later } from '../kit/later.tsx'
import { PublicLetterText } from './PublicLetterText.tsx'

/** The words of private letters come with the first of them. */
const PrivateLetterText = later(() => import('./PrivateLetterText.tsx').then((module) => module.PrivateLetterText), { words: ['letters'] })

/** What a message says: a person's own words as written, a bot's letter in the reader's language; nothing once erased. */
export function MessageText({ message: { text, letter } }: { readonly message: Message }) {
  if (text === null || letter === undefined) return text
  return isPublicLetter(letter) ? <PublicLetterText letter={letter} written={text} /> : <PrivateLetterText letter={letter} />
}
