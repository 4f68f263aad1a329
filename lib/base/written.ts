import { z } from 'zod'

/** What a person wrote, as every part can keep it: NUL goes, and half a character (a lone surrogate) becomes U+FFFD. */
export const written = () => z.string().overwrite((text) => text.replaceAll('\0', '').toWellFormed())
