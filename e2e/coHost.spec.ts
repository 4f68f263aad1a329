import { expect, test, type Browser, type Page } from '@playwright/test'
import { audited } from './audit.ts'
import { ownServer, type OwnServer } from './ownServer.ts'
import { signedInHost } from './table.ts'

let server: OwnServer
test.beforeAll(async () => {
  server = await ownServer()
  await server.start()
})
test.afterAll(() => server.stop())

const PHONE = { locale: 'en-GB', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const
const rowOf = (host: Page, table: number) => host.getByRole('listitem', { name: `Table ${table}`, exact: true })

/** The host deals: a student writes a name and is shown a seat. */
async function dealt(browser: Browser, code: string, name: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url, ...PHONE })).newPage()
  await page.goto(`/join/${code}`)
  await expect(page.getByText('Your host assigns the seats')).toBeVisible()
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Take a seat' }).click()
  await page.waitForURL(/\/matches\//)
  return page
}

/** In a sheet over the console. */
async function within(host: Page, sheet: string, act: () => Promise<void>): Promise<void> {
  await host.getByRole('button', { name: sheet }).click()
  await act()
  await host.getByRole('button', { name: 'Close' }).click()
}

test('two hosts share a class of delegations: seats are dealt, one student has more time, notes stay private, the archive keeps the replays', async ({ browser }) => {
  test.setTimeout(180_000)
  const owner = await (await signedInHost(browser, server)).newPage()

  await test.step('opens it from the template of delegations, its tables mirrored', async () => {
    await owner.goto('/host')
    await owner.getByLabel('Title').fill('Two delegations')
    await owner.getByLabel('Template').selectOption({ label: 'Delegations: six rounds, four to a seat' })
    await owner.getByLabel('Tables of six').fill('2')
    await owner.getByText('Change the details').click()
    await owner.getByLabel('Mirrored tables').selectOption({ label: 'In pairs: 1 and 2, 3 and 4' })
    await audited(owner, 'details of a session')
    await owner.getByRole('button', { name: 'Open the session' }).click()
    await expect(rowOf(owner, 2)).toBeVisible()
  })
  const code = (await owner.getByText(/^[0-9A-Z]{5}-[0-9A-Z]$/).first().textContent() ?? '').replace('-', '')

  const names = ['Ada', '서연', 'Иван', 'Mei', 'Jun', 'Noor', 'Leo', 'Ines', 'Tom', 'Zoe', 'Kai', 'Uma', 'Eve']
  const pages = new Map<string, Page>()
  for (const name of names) pages.set(name, await dealt(browser, code, name))
  const ada = pages.get('Ada')!

  await test.step('deals thirteen students to twelve seats: two share one, the rest have their own', async () => {
    await expect(rowOf(owner, 1)).toContainText('6 of 6 seats held')
    await expect(rowOf(owner, 2)).toContainText('6 of 6 seats held')
    await owner.getByRole('button', { name: 'Start all' }).click()
    for (const page of pages.values()) await expect(page.getByText(/You speak for/)).toBeVisible()
  })

  await test.step('gives one student a longer clock: their whole table has it, and nobody there reads why', async () => {
    const [mine, other] = await rowOf(owner, 1).getByTitle(/Ada/).count() > 0 ? [1, 2] : [2, 1]
    await within(owner, 'People', async () => {
      await owner.getByRole('button', { name: 'Change Ada' }).click()
      await owner.getByLabel('Extra time').selectOption({ label: '+50% time' })
      await expect(owner.getByText('+50% time').first()).toBeVisible()
      await audited(owner, 'one of the people')
    })
    await owner.getByRole('button', { name: 'Advance', exact: true }).first().click()
    for (const number of [1, 2]) await expect(rowOf(owner, number)).toContainText('Negotiation')
    const minutesOf = async (number: number) => Number(/(\d+):\d\d/.exec(await rowOf(owner, number).textContent() ?? '')?.[1])
    expect(await minutesOf(mine), 'minutes at the table of the student with more time').toBeGreaterThan(await minutesOf(other) * 1.3)
    for (const page of pages.values()) {
      await expect(page.getByText('Negotiation').first()).toBeVisible()
      expect(await page.getByText(/extra|\+50/i).count()).toBe(0)
    }
  })

  const link = await test.step('invites a co-host by a link', async () => {
    await owner.getByRole('button', { name: 'Session', exact: true }).click()
    await owner.getByRole('button', { name: 'Invite by link' }).click()
    const output = owner.getByText(/\/invite\//)
    await expect(output).toBeVisible()
    await audited(owner, 'the sheet of the session')
    const text = await output.textContent()
    await owner.getByRole('button', { name: 'Close' }).click()
    return text ?? ''
  })
  const other = await (await browser.newContext({ baseURL: server.url, locale: 'en-GB' })).newPage()

  await test.step('who makes a login and sees every table, but not the notes of the other', async () => {
    await rowOf(owner, 1).getByRole('button', { name: 'Star' }).click()
    await owner.getByRole('radio', { name: 'Note' }).check({ force: true })
    await owner.getByLabel('In a few words').fill('ask Ada about the second version')
    await owner.getByRole('button', { name: 'Keep', exact: true }).click()
    await other.goto(link)
    await other.getByLabel('Your name').fill('Dr. 하윤')
    await other.getByLabel('Login').fill('hayun')
    await other.getByLabel('Password').fill('a long pass phrase')
    await audited(other, 'an invitation')
    await other.getByRole('button', { name: 'Host it too' }).click()
    await expect(rowOf(other, 2)).toBeVisible()
    await other.getByRole('button', { name: 'Pause', exact: true }).first().click()
    await other.getByRole('dialog', { name: 'Pause' }).getByRole('button', { name: 'Pause', exact: true }).click()
    await expect(ada.getByText(/Paused by Dr. 하윤/)).toBeVisible()
    await owner.getByRole('button', { name: 'Resume', exact: true }).first().click()
    await expect(ada.getByText(/Paused by/)).toBeHidden()
    for (const [host, count] of [[owner, 1], [other, 0]] as const) {
      await host.reload()
      await expect(rowOf(host, 2)).toBeVisible()
      await expect(host.getByText('ask Ada about the second version')).toHaveCount(count)
    }
  })

  await test.step('and is a stranger again once the owner takes them off', async () => {
    await within(owner, 'Session', async () => {
      await owner.getByRole('button', { name: 'Take Dr. 하윤 off' }).click()
      await expect(owner.getByRole('button', { name: 'Take Dr. 하윤 off' })).toHaveCount(0)
    })
    await expect(other.getByText('You do not host this session')).toBeVisible({ timeout: 20_000 })
  })

  await test.step('sets how long names are kept, ends all, and puts it into the archive: its code ends, its replay opens', async () => {
    await within(owner, 'Session', async () => {
      await owner.getByLabel('Erase after').selectOption({ label: '30 days' })
      await expect(owner.getByText(/^Erased on/)).toBeVisible()
      await owner.getByRole('button', { name: 'End every table' }).click()
      await owner.getByRole('button', { name: 'Yes, all to the debrief' }).click()
      await owner.getByRole('button', { name: 'Archive', exact: true }).click()
      await expect(owner.getByRole('button', { name: 'Take out of the archive' })).toBeVisible()
    })
    const late = await (await browser.newContext({ baseURL: server.url, ...PHONE })).newPage()
    await late.goto(`/join/${code}`)
    await expect(late.getByText(/^No session has the code/)).toBeVisible()
    await ada.getByRole('link', { name: 'Open the replay' }).click()
    await expect(ada.getByRole('heading', { name: 'Turning points' })).toBeVisible({ timeout: 30_000 })
  })
})
