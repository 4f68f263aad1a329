import { expect, test } from '@playwright/test'
import { ownServer, type OwnServer } from './ownServer.ts'
import { newSession, playUntil, signedInHost, sixAt, startTables } from './table.ts'

let server: OwnServer
test.beforeAll(async () => {
  server = await ownServer()
  await server.start()
})
test.afterAll(() => server.stop())

test('six people play to the debrief; one reloads, one is offline, the server is killed', async ({ browser }) => {
  test.setTimeout(240_000)
  const host = await signedInHost(browser, server)
  const session = await newSession(host, 2)
  const players = await sixAt(browser, server, session)
  await startTables(host, session)
  const at = (seat: string) => players.find((player) => player.seat === seat)!.page

  await test.step('all six read the briefing and reach the desk', async () => {
    await playUntil(players, async () => (await Promise.all(players.map(({ page }) => page.getByRole('button', { name: 'Seal orders' }).isVisible()))).every(Boolean))
  })
  await test.step('what one says in public all read, over a kill of the server', async () => {
    const line = at('seoul').getByRole('textbox', { name: /public|everyone|everybody/i }).first()
    await line.fill('서울은 대화를 제안합니다')
    await line.press('Enter')
    for (const { page } of players) await expect(page.getByText('서울은 대화를 제안합니다').first()).toBeVisible()
    await server.kill()
    await server.start()
    await at('tokyo').reload()
    for (const { page } of players) await expect(page.getByText('서울은 대화를 제안합니다')).toHaveCount(1, { timeout: 30_000 })
  })
  await test.step('a line written while offline arrives once', async () => {
    const moscow = players.find(({ seat }) => seat === 'moscow')!
    await moscow.context.setOffline(true)
    const line = moscow.page.getByRole('textbox', { name: /public|everyone|everybody/i }).first()
    await line.fill('Written on the train')
    await line.press('Enter')
    await moscow.context.setOffline(false)
    await expect(at('beijing').getByText('Written on the train')).toHaveCount(1, { timeout: 30_000 })
  })
  await test.step('two rounds are played to the debrief', async () => {
    await playUntil(players, async () => (await Promise.all(players.map(({ page }) => page.getByText('Debrief').first().isVisible()))).every(Boolean))
    for (const { page } of players) await expect(page.getByRole('button', { name: 'Seal orders' })).toBeHidden()
    const replay = await host.request.get(`/api/replays/${session.matchIds[0]}`)
    expect((await replay.text()).includes('"end":"finished"')).toBe(true)
  })
})
