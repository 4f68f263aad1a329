import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'csv-parse/sync'
import { playBotMatch } from '../../bots/botMatch.ts'
import { goldsteinOf } from '../../engine/orders/goldstein.ts'
import type { MatchState } from '../../engine/state.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { cameoCsvOf, quadClassOf } from './cameoCsv.ts'
import { dayOfRound } from '../../scenarios/calendar.ts'
import { codedEventsOf, type CodedEvent } from './codedEvents.ts'
import { csvOf } from './csv.ts'
import { ploverJsonOf, ploverOf } from './ploverJson.ts'
import { actsCsvOf, pressCsvOf, scoresCsvOf } from './tables.ts'

function must<T>(given: T | undefined): T {
  if (given === undefined) throw new Error('nothing there')
  return given
}
const rowsOf = (csv: string): readonly Record<string, string>[] => parse(csv, { columns: true, bom: true })
let state: MatchState
let events: readonly CodedEvent[]

beforeAll(() => {
  state = playBotMatch({ scenario: lipsAndTeeth, seed: 'exports', strength: 'novice', rounds: 2 }).state
  events = codedEventsOf(lipsAndTeeth, state)
})

describe('event data', () => {
  it('has every order that was carried out, once for each target', () => {
    const done = state.acts.filter((act) => act.type === 'order' && (act.outcome === 'done' || act.outcome === 'snubbed'))
    const coded = new Set(events.map(({ id }) => id.replace(/\.\d+$/, '')))
    expect(done.length).toBeGreaterThan(5)
    for (const { id } of done) expect(coded).toContain(id)
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  })

  it('dates an act on the day its round ends', () => {
    expect(dayOfRound('2024-06-20', 1)).toBe('2024-07-20')
    expect(dayOfRound('2024-06-20', 8)).toBe('2025-02-20')
  })

  it('is CAMEO-coded under the customary column names', () => {
    const [first] = rowsOf(cameoCsvOf(events))
    expect(first).toMatchObject({ GLOBALEVENTID: '1', SQLDATE: '20240720', MonthYear: '202407', Year: '2024', IsRootEvent: '1', Actor1Type1Code: 'GOV' })
    expect(first?.Actor1CountryCode).toMatch(/^(CHN|RUS|PRK|KOR|JPN|USA)$/)
    expect(first?.EventRootCode).toBe(first?.EventCode?.slice(0, 2))
    expect(rowsOf(cameoCsvOf(events))).toHaveLength(events.length)
  })

  it('codes arms for Kyiv as military aid to Ukraine, which has no seat', () => {
    const act = { ...must(state.acts.find((one) => one.type === 'order')), draft: { order: 'armKyiv', target: null, second: null, treatyId: null }, outcome: 'done' } as MatchState['acts'][number]
    const [row] = rowsOf(cameoCsvOf(codedEventsOf(lipsAndTeeth, { ...state, acts: [act], treaties: [], crises: [] })))
    expect(row).toMatchObject({ EventCode: '072', Actor2CountryCode: 'UKR', Actor2Name: 'UKRAINE', GoldsteinScale: '8.3', GameName: 'armKyiv' })
  })

  it('gives each code its quad class', () => {
    expect(['042', '057', '061', '073', '111', '139', '150', '163', '191'].map(quadClassOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 4])
  })

  it('takes every Goldstein value from the table', () => {
    expect(goldsteinOf('072')).toBe(8.3)
    for (const { cameo, id } of lipsAndTeeth.orders) if (!cameo.startsWith('01')) expect(goldsteinOf(cameo), id).not.toBe(0)
    for (const { cameo, goldstein } of events) expect(goldstein).toBe(goldsteinOf(cameo))
  })

  it('speaks PLOVER for every order that is more than a plain statement', () => {
    for (const { cameo, id } of lipsAndTeeth.orders) expect(ploverOf(cameo) === null, id).toBe(cameo.startsWith('01'))
    const plover: readonly { actor: readonly { code: string }[] }[] = JSON.parse(ploverJsonOf(events))
    expect(plover.length).toBeGreaterThan(0)
    for (const { actor } of plover) expect(actor.map(({ code }) => code)).toEqual([expect.stringMatching(/^[A-Z]{3}$/)])
  })

  it('names its PLOVER fields as the manual does, each event in the quad of its category, with a list of one mode or none', () => {
    const of = (cameo: string, target: CodedEvent['target']) => ({ ...events[0]!, id: 'e.1', date: '2024-07-20', round: 1, actor: 'seoul', target, cameo, name: 'order', context: 'military', isPublic: true }) as const
    const [cyber, talks]: readonly object[] = JSON.parse(ploverJsonOf([of('155', 'pyongyang'), of('046', null)]))
    expect(cyber).toEqual({
      id: 'e.1', date: '2024-07-20', actor: [{ code: 'KOR', sector: 'GOV', entity_text: 'SOUTH KOREA' }], recipient: [{ code: 'PRK', sector: 'GOV', entity_text: 'NORTH KOREA' }],
      event: ['COERCE'], mode: ['cyber'], context: ['military', 'cyber'], quad_code: 4, event_scale: -7, round: 1, public: true, cameo: '155', name: 'order',
    })
    expect(talks).toMatchObject({ recipient: [], event: ['CONSULT'], mode: [], context: ['military'], quad_code: 1, event_scale: 2.5 })
  })

  it('follows PLOVER’s own table of CAMEO codes for what the game’s orders mean', () => {
    const event = (cameo: string) => `${ploverOf(cameo)?.event} ${ploverOf(cameo)?.mode ?? ''}`.trim()
    expect(['057', '085', '0356', '112', '128', '139', '150', '163', '191'].map(event)).toEqual([
      'SUPPORT', 'RETREAT', 'AGREE', 'ACCUSE disapprove', 'REJECT yield', 'THREATEN relations', 'MOBILIZE', 'SANCTION discontinue', 'COERCE restrict',
    ])
  })
})

describe('tables', () => {
  it('neutralise what a spreadsheet would take for a formula', () => {
    expect(rowsOf(csvOf(['text'], [{ text: '=HYPERLINK("http://elsewhere.example")' }, { text: '+1' }, { text: 'plain, with "quotes"' }])).map(({ text }) => text))
      .toEqual(['\'=HYPERLINK("http://elsewhere.example")', "'+1", 'plain, with "quotes"'])
  })

  it('hold all acts, all seats and all that was written', () => {
    expect(rowsOf(actsCsvOf(lipsAndTeeth, state))).toHaveLength(state.acts.length)
    const scores = rowsOf(scoresCsvOf(state))
    expect(scores.map(({ seat }) => seat)).toEqual(['beijing', 'moscow', 'pyongyang', 'seoul', 'tokyo', 'washington'])
    expect(Number(scores[0]?.stabilityNow) - Number(scores[0]?.stabilityStart)).toBeCloseTo(Number(scores[0]?.stabilityChange), 1)
    expect(rowsOf(pressCsvOf(state))).toHaveLength(state.messages.length)
  })

  it('keep words in every script, and erased ones empty', () => {
    const message = { id: 'm', from: 'seoul', personId: null, conversation: { type: 'public' }, round: 1, atMs: 0 } as never as MatchState['messages'][number]
    const csv = pressCsvOf({ ...state, messages: [{ ...message, text: '안녕, "мир"\nзавтра' }, { ...message, text: null }] })
    expect(rowsOf(csv).map(({ text }) => text)).toEqual(['안녕, "мир"\nзавтра', ''])
  })
})
