/** A name as it is compared: one form, one case, single spaces. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLocaleLowerCase('und').replaceAll(/[\p{Cc}\p{Cf}]/gu, '').replaceAll(/\s+/gu, ' ').trim()
}
