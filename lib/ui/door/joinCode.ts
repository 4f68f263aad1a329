/** Codes are spoken aloud and typed on phones: case, dashes and blanks do not matter, and are put right. */
const CODE_LENGTH = 6

/** The code as it is kept, or null where it can't be one. */
export function joinCodeFrom(typed: string): string | null {
  const code = typed.normalize('NFKC').toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return code.length === CODE_LENGTH ? code : null
}

/** As it is read out: KRANE-7. */
export function joinCodeShown(code: string): string {
  return code.length === CODE_LENGTH ? `${code.slice(0, CODE_LENGTH - 1)}-${code.slice(CODE_LENGTH - 1)}` : code
}
