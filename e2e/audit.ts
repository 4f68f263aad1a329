import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What a theme or a width can spoil; the rest is the same in all. */
const BY_LOOK = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']

async function violations(page: Page, only: 'all' | 'look'): Promise<readonly string[]> {
  // The audit's own copy of the browser driver has other types for the same page.
  const audit: AxeBuilder = Reflect.construct(AxeBuilder, [{ page }])
  audit.options({ resultTypes: ['violations'], preload: false })
  const set = only === 'all' ? audit.withTags(TAGS) : audit.withRules(BY_LOOK)
  const found = await set.setLegacyMode(true).analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, target }) => `${id}: ${html.slice(0, 200)} (${target.join(' ')}) ${any[0]?.message ?? ''}`))
}

/** Colours change over a moment; the audit waits until they have. */
async function inTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.bringToFront()
  await page.emulateMedia({ colorScheme })
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 160))))
}

export async function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/**
 * The screen as it stands, by WCAG 2.2 AA, in both themes; a phone's also at 320 px without scrolling sideways.
 * A screen that was audited whole at one width is at the next asked only for what width and theme can spoil.
 */
export async function audited(page: Page, name: string, first: 'all' | 'look' = 'all'): Promise<void> {
  await inTheme(page, 'light')
  const paper = await violations(page, first)
  await inTheme(page, 'dark')
  const ink = await violations(page, 'look')
  await inTheme(page, 'light')
  expect.soft([...paper.map((one) => `paper ${one}`), ...ink.map((one) => `ink ${one}`)], name).toEqual([])
  const { width = 1440, height = 900 } = page.viewportSize() ?? {}
  if (width > 400) return void expect.soft(await tooWide(page), `${name}, too wide`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 320, height })
  expect.soft(await tooWide(page), `${name}, too wide for 320 px`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width, height })
}
