import type { Language } from '../wording/languages.ts'

/** How spreadsheets write a list outside of Unicode, by the language of the interface. */
const OLD_ENCODINGS: Readonly<Record<Language, string>> = { en: 'windows-1252', zh: 'gb18030', ko: 'euc-kr', ja: 'shift_jis', ru: 'windows-1251' }

/** The text of a list as it was saved: Unicode with or without a mark, else as spreadsheets of this language save. */
export function textOfFile(bytes: Uint8Array, language: Language): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(OLD_ENCODINGS[language]).decode(bytes)
  }
}
