/** Unique in a match. `randomUUID` is missing on plain HTTP, which is what a classroom's network has. */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
