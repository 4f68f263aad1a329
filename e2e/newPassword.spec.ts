import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { ownServer, type OwnServer } from './ownServer.ts'
import { newSession, signedInHost } from './table.ts'

let server: OwnServer
test.beforeAll(async () => {
  server = await ownServer()
  await server.start()
})
test.afterAll(() => server.stop())

/** As the operator does, beside the running server. */
function newPassword(login: string): string {
  const env = { ...process.env, DATA_DIR: server.dataDir }
  const answer: { readonly password: string } = JSON.parse(execFileSync(process.execPath, ['lib/setup/admin.mjs', 'set-password', login], { env, encoding: 'utf8' }))
  return answer.password
}

test('a new password ends a host’s sign-in on the console that stands open and on every page; the new one leads back', async ({ browser }) => {
  const context = await signedInHost(browser, server)
  const { sessionId } = await newSession(context, 3)
  const page = await context.newPage()
  await page.goto(`/host/${sessionId}`)
  await expect(page.getByRole('listitem', { name: 'Table 1', exact: true })).toBeVisible()
  const password = newPassword('host')
  await expect(page).toHaveURL(/\/host\/sign-in/, { timeout: 10_000 })
  for (const place of ['/host', `/host/${sessionId}`, `/host/${sessionId}/record`, `/host/${sessionId}/grading`]) {
    await page.goto(place)
    await expect(page).toHaveURL(`/host/sign-in?callbackUrl=${encodeURIComponent(place)}`)
  }
  await page.goto(`/host/${sessionId}`)
  await page.getByLabel('Name').fill('host')
  await page.getByLabel('Password').fill(password)
  await page.locator('form').getByRole('button').click()
  await expect(page.getByRole('listitem', { name: 'Table 1', exact: true })).toBeVisible()
  await context.close()
})
