import { expect, test, type Page } from '@playwright/test'
import { audited } from './audit.ts'

/** Tabs to a button and presses it: no pointer is used. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).first()
  await expect(button).toBeVisible()
  await button.focus()
  await page.keyboard.press('Enter')
}

test('the guided first round is played from the door by keyboard, one pointer at a time @firefox', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await press(page, 'Guided first round')
  const guide = page.getByRole('complementary', { name: 'Guided first round' })
  const said = guide.getByRole('status')

  await test.step('who you are, and the page', async () => {
    await expect(said).toContainText('1 of 7', { timeout: 60_000 })
    await press(page, 'Next')
    await expect(said).toContainText('Read the page')
    await press(page, 'To the desk')
  })
  await test.step('an order drafted and a word said move it on by themselves', async () => {
    await expect(said).toContainText('Draft an order')
    await audited(page, 'desk of the guided round')
    await page.getByRole('searchbox', { name: 'Search orders' }).or(page.getByPlaceholder('Search orders')).first().fill('Rest')
    await press(page, 'Next')
    await expect(said).toContainText('Say something')
    const line = page.getByRole('textbox', { name: /everyone|everybody|public/i }).first()
    await line.pressSequentially('We are new here')
    await line.press('Enter')
    await expect(said).toContainText('Seal your orders')
  })
  await test.step('sealed, revealed, explained', async () => {
    await press(page, 'Seal orders')
    await expect(said).toContainText('Watch the reveal', { timeout: 60_000 })
    await press(page, 'Next')
    await expect(said).toContainText('Ask why')
    await press(page, 'Finish')
    await expect(guide.getByRole('button')).toHaveCount(0)
  })
})

test('the guide can be skipped at once, and stays away after a reload', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Guided first round' }).click()
  const guide = page.getByRole('complementary', { name: 'Guided first round' })
  await guide.getByRole('button', { name: 'Skip the guide' }).click({ timeout: 60_000 })
  await expect(guide.getByRole('button')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'To the desk' })).toBeVisible()
  await expect(guide.getByRole('button')).toHaveCount(0)
})
