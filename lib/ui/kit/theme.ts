/** Paper by day, ink by night; without a choice the device decides. */
export const THEMES = ['paper', 'ink'] as const
export type Theme = (typeof THEMES)[number]

/** Remembered choice of theme. Read on the server, so that the first paint is already in it. */
export const THEME_COOKIE = 'theme'

export function isTheme(text: string | undefined): text is Theme {
  return THEMES.some((theme) => theme === text)
}
