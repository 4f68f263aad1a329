import { expect, test } from '@playwright/test'
import { audited } from './audit.ts'

const WIDTHS = [1440, 390] as const

for (const path of ['/', '/return', '/host/sign-in', '/replays', '/nowhere']) {
  test(`${path} keeps WCAG 2.2 AA in both themes, wide and on a phone, down to 320 px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    await expect(page.getByRole('main').first()).toBeVisible()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await audited(page, `${path} at ${width}`, { first: width === WIDTHS[0] ? 'all' : 'look' })
    }
  })
}
