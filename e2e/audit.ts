import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Asked for beside the tags: whoever speaks to a screen says what they read on it. */
const ALSO = { 'label-content-name-mismatch': { enabled: true } }
/** What a theme or a width can spoil; the rest is the same in all. */
const BY_LOOK = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']

export type Scope = {
  /** A screen that was audited whole at one width is at the next asked only for what width and theme can spoil. */
  readonly first?: 'all' | 'look'
  /** The part that is new, where the screen around it was audited before. */
  readonly within?: string
  /** One theme for a screen whose parts were seen in both. */
  readonly themes?: 'both' | 'light'
}

async function violations(page: Page, { first, within }: Required<Pick<Scope, 'first'>> & Scope): Promise<readonly string[]> {
  // The audit's own copy of the browser driver has other types for the same page.
  const audit: AxeBuilder = Reflect.construct(AxeBuilder, [{ page }])
  const set = first === 'all' ? audit.withTags(TAGS) : audit.withRules(BY_LOOK)
  set.options({ resultTypes: ['violations'], preload: false, ...(first === 'all' ? { runOnly: TAGS, rules: ALSO } : { runOnly: { type: 'rule', values: BY_LOOK } }) })
  if (within !== undefined) set.include(within)
  const found = await set.setLegacyMode(true).analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, target }) => `${id}: ${html.slice(0, 200)} (${target.join(' ')}) ${any[0]?.message ?? ''}`))
}

/** Nothing moves any more when the audit looks: colours, and what slides in. */
async function inTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.bringToFront()
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

export async function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** The screen as it stands, by WCAG 2.2 AA and best practice, in both themes; a phone's also at 320 px without scrolling sideways. */
export async function audited(page: Page, name: string, { first = 'all', within, themes = 'both' }: Scope = {}): Promise<void> {
  await inTheme(page, 'light')
  const paper = await violations(page, { first, within })
  if (themes === 'both') await inTheme(page, 'dark')
  const ink = themes === 'both' ? await violations(page, { first: 'look', within }) : []
  expect.soft([...paper.map((one) => `paper ${one}`), ...ink.map((one) => `ink ${one}`)], name).toEqual([])
  const { width = 1440, height = 900 } = page.viewportSize() ?? {}
  if (width > 400) return void expect.soft(await tooWide(page), `${name}, too wide`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 320, height })
  expect.soft(await tooWide(page), `${name}, too wide for 320 px`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width, height })
}

const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** A screen that is the same document on a phone. */
export async function auditedWideAndOnAPhone(page: Page, name: string): Promise<void> {
  await audited(page, name)
  await page.setViewportSize(PHONE)
  await audited(page, `${name} on a phone`, { themes: 'light' })
  await page.setViewportSize(WIDE)
}
