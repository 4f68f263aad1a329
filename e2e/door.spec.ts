import fs from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { newSession, signedInHost } from './table.ts'

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
  for (const rsc of ['0', '1']) {
    const answer = await request.get('/matches/any', { headers: { rsc } })
    expect(answer.headers()['cache-control'], 'a page that may hold secrets').toContain('no-store')
  }
})

/** Holds the scripts of a page back until it is told to let them come. */
async function scriptsHeld(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => { release = resolve })
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

test('what is filled in and sent before the script has come is sent once it has @firefox', async ({ browser, page, baseURL }) => {
  const dataDir = process.env.E2E_DATA_DIR!
  const { login, password }: { login: string; password: string } = JSON.parse(fs.readFileSync(path.join(dataDir, 'host-login.json'), 'utf8'))
  const { code } = await newSession(await signedInHost(browser, { url: baseURL!, dataDir }), 2)

  await test.step('a host signs in', async () => {
    const release = await scriptsHeld(page)
    await page.goto('/host/sign-in', { waitUntil: 'commit' })
    await page.getByLabel('Name').fill(login)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    release()
    await page.waitForURL(/\/host$/)
  })

  await test.step('a student takes a seat', async () => {
    await page.unrouteAll()
    const release = await scriptsHeld(page)
    await page.goto(`/join/${code}`, { waitUntil: 'commit' })
    await page.getByLabel('Your name').fill('김민서')
    await page.getByRole('radio', { name: /Seoul/ }).check({ force: true })
    await page.getByRole('button', { name: /^Take/ }).click()
    release()
    await page.waitForURL(/\/matches\//)
  })
})

test('what is filled in before the script has come is still there after it, and a missing field is named', async ({ browser, page, baseURL }) => {
  const { code } = await newSession(await signedInHost(browser, { url: baseURL!, dataDir: process.env.E2E_DATA_DIR! }), 2)
  const release = await scriptsHeld(page)
  await page.goto(`/join/${code}`, { waitUntil: 'commit' })
  await page.getByLabel('Your name').fill('김민서')
  release()
  await expect(async () => {
    await page.getByRole('button', { name: 'Draw one for me' }).click()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1, { timeout: 500 })
  }).toPass()
  await expect(page.getByLabel('Your name')).toHaveValue('김민서')
  await page.getByLabel('Your name').fill('')
  await page.getByRole('button', { name: /^Take/ }).click()
  await expect(page.getByText('Write a name first.')).toBeVisible()
})
