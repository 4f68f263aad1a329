/** The longest message, in characters. */
export const PRESS_LIMIT = 8_000
