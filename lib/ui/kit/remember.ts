const YEAR_S = 365 * 24 * 3_600

/** Keeps a choice of appearance on this device, where the server reads it before the first paint. */
export function remember(cookie: string, value: string | null): void {
  document.cookie = `${cookie}=${value ?? ''}; path=/; samesite=lax; max-age=${value === null ? 0 : YEAR_S}`
}
