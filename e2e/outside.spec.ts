import { expect, test } from '@playwright/test'
import { CLIENT, identityProvider, type IdentityProvider } from './identityProvider.ts'
import { ownServer, type OwnServer } from './ownServer.ts'

let provider: IdentityProvider
let server: OwnServer
test.beforeAll(async () => {
  provider = await identityProvider({ sub: 'prof-17', name: 'Prof. 김지우' })
  server = await ownServer({ OAUTH_ISSUER: provider.issuer, OAUTH_CLIENT_ID: CLIENT.id, OAUTH_CLIENT_SECRET: CLIENT.secret })
  await server.start()
})
test.afterAll(async () => {
  await server.stop()
  provider.close()
})

test('a host signs in through the institution, hosts, and is the same host the next time', async ({ browser }) => {
  const titles: string[][] = []
  for (const visit of [1, 2]) {
    const context = await browser.newContext({ baseURL: server.url, locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto('/host')
    await page.getByRole('button', { name: 'Sign in with your institution' }).click()
    await page.waitForURL(/\/host$/, { timeout: 30_000 })
    const made = await context.request.post('/api/sessions', { data: { title: `Visit ${visit}`, tables: 1 } })
    expect(made.ok()).toBe(true)
    const { sessions }: { sessions: readonly { title: string }[] } = await (await context.request.get('/api/sessions')).json()
    titles.push(sessions.map(({ title }) => title).toSorted())
    await context.close()
  }
  expect(titles).toEqual([['Visit 1'], ['Visit 1', 'Visit 2']])
})

test('who comes back without the provider’s word is told so and stays outside', async ({ page }) => {
  await page.goto(`${server.url}/api/auth/callback/oauth?code=guessed&state=guessed`)
  await expect(page.getByText('Your institution’s sign-in did not let you in.')).toBeVisible()
  await page.goto(`${server.url}/host`)
  await expect(page).toHaveURL(/sign-in/)
})
