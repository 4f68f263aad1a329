import fs from 'node:fs'
import path from 'node:path'
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { SEATS, type Seat } from '../lib/engine/vocabulary.ts'
import { lineOf } from './line.ts'
import type { OwnServer } from './ownServer.ts'

export type Player = { readonly seat: Seat; readonly context: BrowserContext; readonly page: Page }
export type Session = { readonly sessionId: string; readonly code: string; readonly matchIds: readonly string[] }

/** Signs in with the login that the first start made. */
export async function signedInHost(browser: Browser, { url, dataDir }: Pick<OwnServer, 'url' | 'dataDir'>): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url })
  const page = await context.newPage()
  const { login, password }: { login: string; password: string } = JSON.parse(fs.readFileSync(path.join(dataDir, 'host-login.json'), 'utf8'))
  await page.goto('/host/sign-in')
  await page.getByLabel('Name').pressSequentially(login)
  await page.getByLabel('Password').pressSequentially(password)
  await page.locator('form').getByRole('button').click()
  await page.waitForURL(/\/host$/)
  await page.close()
  return context
}

async function posted(context: BrowserContext, route: string, body: unknown): Promise<unknown> {
  const answer = await context.request.post(route, { data: body, headers: { accept: 'application/json' } })
  expect(answer.ok(), `${route}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

export async function newSession(host: BrowserContext, rounds: number, clocks = { timed: false }, seatSize = 1): Promise<Session> {
  return await posted(host, '/api/sessions', { title: 'Seminar', tables: 1, settings: { rounds, clocks }, hosting: { seatSize } }) as Session
}

export async function startTables(host: BrowserContext, { sessionId }: Session): Promise<void> {
  await posted(host, `/api/sessions/${sessionId}/start`, {})
}

/** This browser's player takes a seat. */
export async function joined(context: BrowserContext, place: { readonly code: string; readonly seat: Seat; readonly name: string; readonly matchId?: string }): Promise<void> {
  await posted(context, '/api/join', place)
}

/** Six people in six browsers, each at the desk of their seat. */
export async function sixAt(browser: Browser, { url }: OwnServer, session: Session): Promise<readonly Player[]> {
  return Promise.all(SEATS.map(async (seat) => {
    const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce' })
    await joined(context, { code: session.code, seat, name: `Student of ${seat}` })
    const page = await context.newPage()
    await page.goto(`/matches/${session.matchIds[0]}`)
    return { seat, context, page }
  }))
}

/** A table with five bots, all sealed, where this browser has read the briefing: its next page is the desk, and nobody moves meanwhile. */
export async function soloAtDesk(context: BrowserContext, url: string, scenario: 'lipsAndTeeth' | 'tutorial' = 'lipsAndTeeth'): Promise<string> {
  const { matchId } = await posted(context, `${url}/api/solo`, { scenario }) as { readonly matchId: string }
  const line = await lineOf(context, { url, matchId })
  await line.look()
  const receipt = await line.say({ type: 'markRead' })
  expect(receipt.ok, JSON.stringify(receipt)).toBe(true)
  await expect.poll(async () => Object.values((await line.look()).plates).filter(({ sealed }) => sealed).length, { timeout: 30_000 }).toBe(SEATS.length - 1)
  line.close()
  return matchId
}

/** What moves a table on, phase by phase: the first of these that a screen offers. */
const ONWARD = ['To the desk', 'Done reading', 'Seal orders', 'Accept', 'Back down', 'Consult only'] as const

/** What leads to the next negotiation, and not beyond it. */
export const TO_NEGOTIATION = ONWARD.filter((name) => name !== 'Seal orders')

/** Presses, on each screen, what its phase asks for, until `isDone`. */
export async function playUntil(players: readonly Player[], isDone: () => Promise<boolean>, onward: readonly string[] = ONWARD): Promise<void> {
  const endMs = Date.now() + 90_000
  while (!(await isDone())) {
    if (Date.now() > endMs) throw new Error('the table does not move')
    await Promise.all(players.map(async ({ page }) => {
      for (const name of onward) {
        const button = page.getByRole('button', { name }).first()
        // It may go while it is looked at.
        if (!(await button.isVisible()) || !(await button.isEnabled({ timeout: 500 }).catch(() => false))) continue
        await button.click({ timeout: 1_500 }).catch(() => undefined)
        return
      }
    }))
  }
}
