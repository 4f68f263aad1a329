import { useLocale } from 'use-intl'

/** What a language puts between names, parts of a phrase, phrases and sentences, and before what explains. */
type Marks = { readonly names: string; readonly parts: string; readonly phrases: string; readonly sentences: string; readonly colon: string; readonly stop: string }

const WESTERN: Marks = { names: ', ', parts: ', ', phrases: '; ', sentences: ' ', colon: ': ', stop: '. ' }
const MARKS: Readonly<Partial<Record<string, Marks>>> = {
  zh: { names: '、', parts: '，', phrases: '；', sentences: '', colon: '：', stop: '。' },
  ja: { names: '、', parts: '、', phrases: '；', sentences: '', colon: '：', stop: '。' },
}

/** For lists that the code makes; whole sentences bring their own marks. */
export function useMarks(): Marks {
  return MARKS[useLocale()] ?? WESTERN
}
