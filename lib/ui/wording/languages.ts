/** The five languages of the interface, each under its own name, so that a reader finds theirs. */
export const LANGUAGES = ['en', 'zh', 'ko', 'ja', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English', zh: '中文', ko: '한국어', ja: '日本語', ru: 'Русский',
}

/** How each language writes dates and numbers: English puts the day before the month, "20 August 2024". */
export const LOCALES = { en: 'en-GB', zh: 'zh', ko: 'ko', ja: 'ja', ru: 'ru' } as const satisfies Readonly<Record<Language, string>>
export type Locale = (typeof LOCALES)[Language]

export function languageOf(locale: Locale): Language {
  return locale === 'en-GB' ? 'en' : locale
}

/** Remembered choice of language. Read on the server, so that the first page is already in it. */
export const LANGUAGE_COOKIE = 'language'

export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text)
}

/** The first language of an Accept-Language header that the interface has, by the reader's own weights. */
export function languageAccepted(header: string | null): Language {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', weight] = part.trim().split(';q=')
    return { language: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
  })
  const known = wishes.filter((wish) => isLanguage(wish.language) && wish.weight > 0).sort((one, other) => other.weight - one.weight)
  const best = known[0]?.language
  return isLanguage(best) ? best : 'en'
}
