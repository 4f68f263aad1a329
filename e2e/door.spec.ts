import { expect, test } from '@playwright/test'

test('playing alone is one click on the door @firefox', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('response', (response) => { if (response.status() >= 500) errors.push(`${response.status()} ${response.url()}`) })
  await page.goto('/')
  await page.getByRole('button', { name: 'Play alone' }).click()
  await page.getByRole('button', { name: 'To the desk' }).click()
  await expect(page.getByRole('button', { name: 'Seal orders' })).toBeVisible()
  expect(errors).toEqual([])
})

test('pages are sent with the headers that keep them safe', async ({ request }) => {
  const { 'content-security-policy': policy, 'x-powered-by': powered, 'x-frame-options': frames } = (await request.get('/')).headers()
  expect(policy).toContain("default-src 'self'")
  expect(powered).toBeUndefined()
  expect(frames).toBe('DENY')
})
