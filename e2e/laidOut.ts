import type { Page } from '@playwright/test'

/** Also what no reader has come near to: browsers leave that without a layout, and with the colours of before. */
export async function laidOut(page: Page): Promise<void> {
  await page.addStyleTag({ content: '* { content-visibility: visible !important; }' })
}
