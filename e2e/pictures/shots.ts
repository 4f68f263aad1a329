import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { REFERENCE_MATCH } from '../../lib/scenarios/realCourse/referenceId.ts'
import type { Seat } from '../../lib/engine/vocabulary.ts'
import type { Language } from '../../lib/ui/wording/languages.ts'
import type { World } from './played.ts'
import { onlookersOf, type WorldName } from './worlds.ts'

export type Act = (page: Page, word: (key: string, values?: Readonly<Record<string, string | number>>) => string, width: number) => Promise<void>
export type Shot = {
  readonly name: string
  readonly world: WorldName
  readonly path: (world: World) => string
  /** Whose cookies the browser brings; nobody's where it is left out. */
  readonly as?: 'host' | 'observer' | Seat | ((world: World) => Seat)
  readonly act?: Act
  /** The whole page, or a sheet over it, rather than what the window shows. */
  readonly whole?: 'page' | 'sheet'
  readonly media?: 'print'
  /** What never arrives: the picture is of the waiting. */
  readonly held?: string
  readonly widths?: readonly number[]
  /** Motion as it comes; without it the picture is of the end. */
  readonly moves?: true
}

const words = new Map<string, unknown>()

/** The wording that a reader of this language would look for; its holes are filled by name. */
export function wordIn(language: Language): Parameters<Act>[1] {
  return (key, values = {}) => {
    const [namespace = '', ...steps] = key.split('.')
    const file = path.resolve(import.meta.dirname, '../../lib/ui/wording', language, `${namespace}.json`)
    if (!words.has(file)) words.set(file, JSON.parse(readFileSync(file, 'utf8')))
    const text = String(steps.reduce<unknown>((tree, step) => (tree as Readonly<Record<string, unknown>>)[step], words.get(file)))
    return Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, String(value)), text)
  }
}

const match = ({ matchIds: [matchId] }: World): string => `/matches/${matchId}`
const replay = (query = '') => ({ matchIds: [matchId] }: World): string => `/replays/${matchId}${query}`
const button = (page: Page, name: string) => page.getByRole('button', { name }).filter({ visible: true }).first()
const PHONE = 500

/** Opens a tab of the desk where the desk has tabs. */
const tab = (name: 'paper' | 'map' | 'talk' | 'orders' | 'dossiers'): Act => async (page, word, width) => {
  if (width < PHONE) await page.getByRole('navigation').getByRole('button', { name: word(`desk.tab.${name}`) }).click()
  else if (width < 1180 && (name === 'talk' || name === 'orders')) await page.getByRole('tab', { name: word(`desk.tab.${name}`), exact: true }).click()
}
const then = (...acts: readonly Act[]): Act => async (...given) => { for (const act of acts) await act(...given) }
const press = (key: string, values?: Readonly<Record<string, string | number>>): Act => async (page, word) => button(page, word(key, values)).click()

/** The conversation of Seoul and Beijing, with its paper. */
const toBeijing: Act = then(tab('talk'), async (page, word) => page.getByRole('tab', { name: word('seats.beijing') }).first().click())
const openSlot = (slot: number): Act => then(tab('orders'), async (page, word) => {
  const desk = page.getByRole('region', { name: word('orders.desk.title') })
  await desk.getByRole('button').filter({ hasText: new RegExp(`^${slot}`) }).first().click()
})
/** The paper of which a clause was broken, with what each side may say of it. */
const toBroken: Act = then(tab('talk'), async (page, word) => {
  await page.getByRole('button').filter({ has: page.getByRole('img', { name: word('kit.verdict.breached') }) }).first().click()
})
const LAST_SECONDS = 24
/** The device's clock stands shortly before the phase ends. */
const nearTheEnd: Act = async (page) => {
  const [minutes = 0, seconds = 0] = (await page.getByRole('timer').first().innerText()).split(':').map(Number)
  await page.evaluate((atMs) => { Date.now = () => atMs }, Date.now() + (minutes * 60 + seconds - LAST_SECONDS) * 1_000)
  await page.waitForTimeout(500)
}
const openMenu: Act = async (page, word) => button(page, word('desk.menu')).click()

const onlookerOf = ({ view }: World): Seat => (view === null ? undefined : onlookersOf(view)[0]) ?? 'beijing'
/** A treaty of which a clause was broken in the last round, and by whom. */
const brokenOf = ({ view }: World) => view?.treaties.flatMap((treaty) => treaty.findings.filter((one) => one.verdict === 'breached' && one.judge === null && one.round >= view.match.round - 1).map(({ by }) => ({ treaty, by }))).at(-1)
const principalOf = ({ view }: World): Seat => view?.crisis?.principals[1] ?? 'seoul'
const partnerOf = ({ view }: World): Seat => view?.crisis?.obligations[0]?.partner ?? 'washington'
const reacting = ({ view }: World): Seat => view?.contestable[0]?.by[0] ?? 'seoul'

export const SHOTS: readonly Shot[] = [
  { name: 'door', world: 'nothing', path: () => '/', whole: 'page' },
  { name: 'join-code', world: 'nothing', path: () => '/join' },
  { name: 'join-unknown', world: 'nothing', path: () => '/join/ABCDEF' },
  { name: 'join', world: 'lobby', path: ({ code }) => `/join/${code}`, whole: 'page' },
  { name: 'join-chosen', world: 'lobby', path: ({ code }) => `/join/${code}`, act: async (page) => {
    await page.getByRole('textbox').first().fill('남궁민수아름다운이름을가진학생')
    await page.locator('input[value=tokyo]').check({ force: true })
  } },
  { name: 'join-return', world: 'lobby', path: ({ code }) => `/join/${code}`, act: async (page, word) => button(page, /<code>(.*)<\/code>/.exec(word('join.already'))?.[1] ?? '').click() },
  { name: 'lobby', world: 'lobby', path: match, as: 'seoul' },
  { name: 'sign-in', world: 'nothing', path: () => '/host/sign-in' },
  { name: 'host', world: 'over', path: () => '/host', as: 'host', whole: 'page' },
  { name: 'console-lobby', world: 'lobby', path: ({ sessionId }) => `/host/${sessionId}`, as: 'host' },
  { name: 'console-one', world: 'negotiation', path: ({ sessionId }) => `/host/${sessionId}`, as: 'host' },
  { name: 'console-eight', world: 'eightTables', path: ({ sessionId }) => `/host/${sessionId}`, as: 'host', whole: 'page' },
  { name: 'console-people', world: 'negotiation', path: ({ sessionId }) => `/host/${sessionId}`, as: 'host', whole: 'sheet', act: press('console.people.title') },
  { name: 'console-session', world: 'negotiation', path: ({ sessionId }) => `/host/${sessionId}`, as: 'host', whole: 'sheet', act: press('console.session.title') },
  { name: 'console-record', world: 'over', path: ({ sessionId }) => `/host/${sessionId}/record`, as: 'host' },
  { name: 'console-whole', world: 'negotiation', path: ({ sessionId, matchIds }) => `/host/${sessionId}/tables/${matchIds[0]}`, as: 'host' },
  { name: 'console-eyes', world: 'negotiation', path: ({ sessionId, matchIds }) => `/host/${sessionId}/tables/${matchIds[0]}?as=tokyo`, as: 'host' },
  { name: 'grading', world: 'over', path: ({ sessionId }) => `/host/${sessionId}/grading`, as: 'host', whole: 'page' },
  { name: 'projector', world: 'eightTables', path: ({ code }) => `/projector/${code}` },
  { name: 'projector-paper', world: 'observed', path: ({ code }) => `/projector/${code}`, act: async (page, word) => page.getByRole('radio', { name: word('console.wall.paper') }).check({ force: true }) },
  { name: 'briefing-first', world: 'firstBriefing', path: match, as: 'seoul', whole: 'page' },
  { name: 'briefing', world: 'briefing', path: match, as: 'seoul', whole: 'page' },
  { name: 'desk', world: 'negotiation', path: match, as: 'seoul' },
  { name: 'desk-paper', world: 'negotiation', path: match, as: 'seoul', act: tab('paper'), widths: [390] },
  { name: 'desk-map', world: 'negotiation', path: match, as: 'seoul', act: tab('map'), widths: [390] },
  { name: 'desk-map-list', world: 'negotiation', path: match, as: 'seoul', act: then(tab('map'), async (page, word) => page.getByText(word('map.list'), { exact: true }).first().click()) },
  { name: 'desk-talk', world: 'negotiation', path: match, as: 'seoul', act: toBeijing },
  { name: 'desk-treaty', world: 'negotiation', path: match, as: 'seoul', act: then(toBeijing, async (page, word) => button(page, word('clauses.beside')).click()) },
  { name: 'desk-treaty-form', world: 'negotiation', path: match, as: 'seoul', act: then(toBeijing, async (page, word) => page.getByRole('button', { name: word('desk.talk.offer'), exact: true }).filter({ visible: true }).first().click()) },
  { name: 'desk-orders', world: 'negotiation', path: match, as: 'seoul', act: openSlot(3) },
  { name: 'desk-slot', world: 'negotiation', path: match, as: 'seoul', act: openSlot(2) },
  { name: 'desk-statement', world: 'negotiation', path: match, as: 'seoul', act: then(tab('orders'), async (page, word) => button(page, word('statements.kind.criticise')).click()) },
  { name: 'desk-forecast', world: 'negotiation', path: match, as: 'seoul', act: then(tab('orders'), press('orders.foot.forecast')) },
  { name: 'desk-forecast-wanting', world: 'negotiation', path: match, as: 'seoul', act: then(tab('orders'), press('orders.foot.forecast'), async (page, word) => {
    await page.getByRole('combobox', { name: word('orders.forecast.who') }).first().selectOption('beijing')
    await button(page, word('orders.forecast.save')).click()
  }) },
  { name: 'desk-dossiers', world: 'negotiation', path: match, as: 'seoul', act: tab('dossiers'), widths: [390] },
  { name: 'desk-dossier', world: 'negotiation', path: match, as: 'seoul', act: then(tab('map'), async (page, word) => page.getByRole('button', { name: word('map.select', { name: word('seats.pyongyang') }), exact: true }).click()) },
  { name: 'desk-tie', world: 'negotiation', path: match, as: 'seoul', act: then(tab('map'), async (page, word) => page.getByRole('button', { name: word('map.select', { name: word('map.between', { from: word('seats.beijing'), to: word('seats.pyongyang') }) }), exact: true }).press('Enter')) },
  { name: 'desk-ledger', world: 'negotiation', path: match, as: 'seoul', act: async (page, word) => page.getByRole('button', { name: new RegExp(word('desk.gauge.tension')) }).filter({ visible: true }).first().click() },
  { name: 'desk-menu', world: 'negotiation', path: match, as: 'seoul', act: openMenu },
  { name: 'desk-holds', world: 'negotiation', path: match, as: 'seoul', act: then(openMenu, press('desk.holds.title')) },
  { name: 'desk-course', world: 'negotiation', path: match, as: 'seoul', act: then(openMenu, press('desk.course')) },
  { name: 'desk-offline', world: 'negotiation', path: match, as: 'seoul', act: async (page) => {
    await page.context().setOffline(true)
    await page.waitForTimeout(3_000)
  } },
  { name: 'desk-offline-queued', world: 'negotiation', path: match, as: 'seoul', act: then(toBeijing, async (page, word) => {
    await page.context().setOffline(true)
    await page.waitForTimeout(3_000)
    await page.getByRole('textbox', { name: word('desk.talk.write.one', { seat: word('seats.beijing') }) }).fill('서울입니다. This waits for the line.')
    await button(page, word('desk.talk.send')).click()
  }) },
  { name: 'desk-new-talk', world: 'negotiation', path: match, as: 'seoul', act: then(tab('talk'), press('desk.talk.new')) },
  { name: 'desk-away', world: 'negotiation', path: match, as: 'seoul', act: then(tab('orders'), async (page, word) => button(page, word('orders.away.title')).click()) },
  { name: 'desk-brief', world: 'negotiation', path: match, as: 'seoul', act: then(tab('paper'), press('frontPage.brief')) },
  { name: 'desk-help', world: 'negotiation', path: match, as: 'seoul', act: press('desk.help.ask') },
  { name: 'desk-breach-broke', world: 'breach', path: match, as: (world) => brokenOf(world)?.by ?? 'seoul', act: toBroken },
  { name: 'desk-breach-suffered', world: 'breach', path: match, as: (world) => { const found = brokenOf(world); return found?.treaty.versions.at(-1)?.draft.parties.find((seat) => seat !== found.by) ?? 'seoul' }, act: toBroken },
  { name: 'desk-delegation', world: 'delegation', path: match, as: 'seoul', act: then(tab('talk'), async (page, word) => page.getByRole('tab', { name: word('desk.talk.delegation') }).click()) },
  { name: 'desk-paused', world: 'delegation', path: match, as: 'tokyo' },
  { name: 'desk-last-seconds', world: 'timed', path: match, as: 'seoul', act: nearTheEnd },
  { name: 'observer', world: 'observed', path: match, as: 'observer' },
  { name: 'observer-reveal', world: 'observedReveal', path: match, as: 'observer' },
  { name: 'sealed', world: 'sealed', path: match, as: 'seoul' },
  { name: 'reveal-1', world: 'reveal', path: match, as: 'seoul' },
  { name: 'reveal-4', world: 'reveal', path: match, as: 'seoul', act: async (page) => {
    for (let steps = 0; steps < 3; steps++) await page.keyboard.press('ArrowRight')
  } },
  { name: 'reveal-7', world: 'reveal', path: match, as: 'seoul', act: async (page) => {
    for (let steps = 0; steps < 6; steps++) await page.keyboard.press('ArrowRight')
  } },
  { name: 'front-page', world: 'negotiation', path: match, as: 'seoul', whole: 'sheet', act: then(tab('paper'), async (page, word) => button(page, word('frontPage.read')).click()) },
  { name: 'front-page-print', world: 'negotiation', path: match, as: 'seoul', whole: 'page', media: 'print', widths: [768], act: async (page, word) => button(page, word('frontPage.read')).click() },
  { name: 'reaction', world: 'reaction', path: match, as: reacting },
  { name: 'reaction-waiting', world: 'reaction', path: match, as: ({ view }) => view?.acts.find(({ id }) => id === view.contestable[0]?.actId)?.seat ?? 'beijing' },
  { name: 'crisis-principal', world: 'crisis', path: match, as: principalOf, whole: 'page' },
  { name: 'crisis-partner', world: 'crisis', path: match, as: partnerOf, whole: 'page' },
  { name: 'crisis-onlooker', world: 'onlookedCrisis', path: match, as: onlookerOf, whole: 'page' },
  { name: 'crisis-timed', world: 'timedCrisis', path: match, as: principalOf },
  { name: 'crisis-last-seconds', world: 'timedCrisis', path: match, as: principalOf, act: nearTheEnd },
  { name: 'crisis-settled', world: 'settled', path: match, as: principalOf },
  { name: 'war', world: 'war', path: match, as: 'seoul', whole: 'page' },
  { name: 'tutorial', world: 'tutorial', path: match, as: 'seoul' },
  { name: 'tutorial-page', world: 'tutorial', path: match, as: 'seoul', act: press('guide.next') },
  { name: 'tutorial-order', world: 'tutorialDesk', path: match, as: 'seoul' },
  { name: 'tutorial-say', world: 'tutorialDesk', path: match, as: 'seoul', act: press('guide.next') },
  { name: 'tutorial-seal', world: 'tutorialDesk', path: match, as: 'seoul', act: then(press('guide.next'), press('guide.next')) },
  { name: 'tutorial-reveal', world: 'tutorialReveal', path: match, as: 'seoul' },
  { name: 'tutorial-why', world: 'tutorialReveal', path: match, as: 'seoul', act: press('guide.next') },
  { name: 'rules', world: 'nothing', path: () => '/rules' },
  { name: 'rules-whole', world: 'nothing', path: () => '/rules', whole: 'page', widths: [1440] },
  { name: 'rules-tutorial', world: 'nothing', path: () => '/rules/tutorial' },
  { name: 'rules-search', world: 'nothing', path: () => '/rules', act: async (page) => page.getByRole('searchbox').fill('T15') },
  { name: 'debrief-student', world: 'over', path: match, as: 'seoul', whole: 'page' },
  { name: 'replay-host', world: 'over', path: replay('?at=12'), as: 'host', whole: 'page' },
  { name: 'replay', world: 'over', path: replay(), as: 'seoul', whole: 'page' },
  { name: 'replay-loading', world: 'over', path: replay(), as: 'seoul', held: '**/api/replays/**' },
  { name: 'replay-start', world: 'over', path: replay('?at=0'), as: 'seoul' },
  { name: 'replay-lens', world: 'over', path: replay('?at=14&lens=moscow'), as: 'seoul' },
  { name: 'replay-forecast', world: 'over', path: replay('?at=14&lens=seoul&shows=forecast'), as: 'seoul', whole: 'page' },
  { name: 'replay-beside', world: 'over', path: replay('?at=14&lens=seoul&beside=pyongyang'), as: 'seoul', whole: 'page' },
  { name: 'replay-tables', world: 'over', path: ({ matchIds: [one, other] }) => `/replays/${one}?at=14&beside=match.${other}`, as: 'seoul', whole: 'page' },
  { name: 'replay-course', world: 'over', path: replay(`?at=14&beside=match.${REFERENCE_MATCH}`), as: 'seoul', whole: 'page' },
  { name: 'real-course', world: 'nothing', path: () => `/replays/${REFERENCE_MATCH}`, whole: 'page' },
  { name: 'reflection', world: 'over', path: ({ matchIds: [matchId] }) => `/replays/${matchId}/reflection`, as: 'seoul', whole: 'page' },
  { name: 'reflections-read', world: 'over', path: ({ matchIds: [matchId] }) => `/replays/${matchId}/reflection`, as: 'host' },
  { name: 'debrief-paper', world: 'over', path: ({ matchIds: [matchId] }) => `/replays/${matchId}/debrief`, as: 'host', whole: 'page' },
  { name: 'debrief-print', world: 'over', path: ({ matchIds: [matchId] }) => `/replays/${matchId}/debrief`, as: 'host', whole: 'page', media: 'print', widths: [768] },
  { name: 'replays', world: 'over', path: () => '/replays', as: 'seoul' },
  { name: 'replays-empty', world: 'nothing', path: () => '/replays' },
  { name: 'replay-closed', world: 'over', path: replay() },
  { name: 'not-found', world: 'nothing', path: () => '/nowhere' },
  { name: 'no-seat', world: 'negotiation', path: match },
]
