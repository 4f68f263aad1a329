import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Whoever speaks to a screen says what they read on it. Two matches side by side have parts of the same names; what frames them says whose. */
const RULES = { 'label-content-name-mismatch': { enabled: true }, 'landmark-unique': { enabled: false } }

/** Asked of a screen: everything; what its width can spoil; what its theme can spoil; everything but the colours. */
const ASKED = {
  all: { runOnly: TAGS, rules: RULES },
  shape: { runOnly: TAGS, rules: { ...RULES, 'color-contrast': { enabled: false } } },
  look: { runOnly: { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'] } },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
} as const

export type Scope = {
  /** A screen that was audited whole at one width is at the next asked for less. */
  readonly first?: Exclude<keyof typeof ASKED, 'colours'>
  /** The part that is new, where the screen around it was audited before. */
  readonly within?: string
  /** One theme for a screen whose colours were seen in both. */
  readonly themes?: 'both' | 'light'
}

async function violations(page: Page, asked: keyof typeof ASKED, within: string | undefined): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  // The audit's own copy of the browser driver has other types for the same page.
  const audit: AxeBuilder = Reflect.construct(AxeBuilder, [{ page, ...(isThere ? { axeSource: ';' } : {}) }])
  audit.options({ resultTypes: ['violations'], preload: false, ...structuredClone(ASKED[asked]) } as unknown as Parameters<AxeBuilder['options']>[0])
  if (within !== undefined) audit.include(within)
  const found = await audit.setLegacyMode(true).analyze()
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
  const paper = await violations(page, first, within)
  if (themes === 'both') await inTheme(page, 'dark')
  const ink = themes === 'both' ? await violations(page, 'colours', within) : []
  expect.soft([...paper.map((one) => `paper ${one}`), ...ink.map((one) => `ink ${one}`)], name).toEqual([])
  const { width = 1440, height = 900 } = page.viewportSize() ?? {}
  if (width > 400) return void expect.soft(await tooWide(page), `${name}, too wide`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 320, height })
  expect.soft(await tooWide(page), `${name}, too wide for 320 px`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width, height })
}

const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** A screen that is the same document in the same colours on a phone. */
export async function auditedWideAndOnAPhone(page: Page, name: string): Promise<void> {
  await audited(page, name)
  await page.setViewportSize(PHONE)
  await audited(page, `${name} on a phone`, { first: 'shape', themes: 'light' })
  await page.setViewportSize(WIDE)
}
