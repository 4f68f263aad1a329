import { expect, type Page } from '@playwright/test'

/** What a player does at the desk, by what a reader of the screen would look for. */

/** Six browsers share a machine, and the server may just be coming back. */
export const soon = expect.configure({ timeout: 40_000 })

export async function write(page: Page, text: string): Promise<void> {
  const line = page.getByRole('textbox', { name: /^Write to/ }).first()
  await line.fill(text)
  await line.press('Enter')
}

/** Kept, when its line is empty again. */
export async function say(page: Page, text: string): Promise<void> {
  await write(page, text)
  await soon(page.getByRole('textbox', { name: /^Write to/ }).first()).toHaveValue('')
}

export async function talkTo(page: Page, tab: 'Public' | 'Own delegation'): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
}

export async function talkWith(page: Page, capital: string): Promise<void> {
  const tab = page.getByRole('tab', { name: new RegExp(`^${capital}`) })
  if (await tab.isVisible()) await tab.click()
  else {
    await page.getByRole('button', { name: 'New', exact: true }).click()
    const form = page.getByRole('dialog', { name: 'A new conversation' })
    await form.getByRole('checkbox', { name: capital }).check({ force: true })
    await form.getByRole('button', { name: 'Begin' }).click()
  }
  await soon(page.getByRole('textbox', { name: `Write to ${capital}` })).toBeVisible()
}

/** Offers a treaty in the conversation that is open; who offers has signed. */
export async function offer(page: Page, { title, text, secret }: { readonly title: string; readonly text: string; readonly secret: boolean }): Promise<void> {
  await page.getByRole('button', { name: 'Offer a treaty' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Kind').selectOption({ label: 'Free text' })
  await page.getByLabel('Text', { exact: true }).fill(text)
  if (secret) await page.getByRole('checkbox', { name: 'Secret' }).check({ force: true })
  await page.getByRole('button', { name: 'Put on the table' }).click()
  await soon(page.getByText('You: signed v1')).toBeVisible()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
}

export async function sign(page: Page, title: string): Promise<void> {
  await soon(page.getByRole('heading', { name: title })).toBeVisible()
  await page.getByRole('button', { name: 'Sign v1' }).click()
  await soon(page.getByText('You: signed v1')).toBeVisible()
}

/** Fills the first slot of the desk. */
export async function draftOrder(page: Page, order: string, target?: string): Promise<void> {
  const desk = page.getByRole('region', { name: 'Your orders' })
  await desk.getByRole('searchbox', { name: 'Search orders' }).fill(order)
  await desk.getByRole('button', { name: new RegExp(`^${order}`) }).first().click()
  if (target !== undefined) await desk.getByRole('group', { name: 'Aimed at' }).getByRole('checkbox', { name: target }).check({ force: true })
  await soon(desk.getByText(/^Draft saved/)).toBeVisible()
}

/** Where an order goes against a line or a treaty, the desk asks once more. */
export async function seal(page: Page): Promise<void> {
  const again = page.getByRole('button', { name: 'Seal all the same' })
  await page.getByRole('button', { name: 'Seal orders' }).click()
  await soon(page.getByText(/^Sealed at/).or(again)).toBeVisible()
  if (await again.isVisible()) await again.click()
  await soon(page.getByText(/^Sealed at/)).toBeVisible()
}
