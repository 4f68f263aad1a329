import { expect, it } from 'vitest'
import { drafted, order, whenResolved, worldAt, type Drafts } from '../testing/given.ts'
import type { MatchState } from '../state.ts'

/** The pages of rounds in which the same was ordered again and again; the first is the public's. */
function pagesOf(state: MatchState, drafts: Drafts, rounds: number) {
  const told: MatchState['pages'][] = []
  let next = state
  for (let round = 1; round <= rounds; round++) {
    const { pages } = whenResolved({ ...next, round }, drafts).resolved
    told.push(pages)
    next = drafted({ ...next, pages: [...next.pages, ...pages] }, {})
  }
  return told
}
const inTurn = (variants: readonly (number | undefined)[]): boolean => variants.every((variant, index) => index === 0 || variant === ((variants[index - 1] ?? 0) + 1) % 12)

it('N2: the same news of the same seats is told in the next words each time', () => {
  const leads = pagesOf(worldAt(), { pyongyang: [order('missileTest')] }, 6).map((pages) => pages[0]?.page.lead)
  expect(leads.map((lead) => lead?.key)).toEqual(Array.from({ length: 6 }, () => 'order.missileTest'))
  expect(inTurn(leads.map((lead) => lead?.variant))).toBe(true)
})

it('N2: the same news of other seats is other news', () => {
  const [first, second] = [order('recall', 'tokyo'), order('recall', 'seoul')].map((recall) => whenResolved(worldAt(), { moscow: [recall] }).resolved.pages[0])
  const after = whenResolved({ ...worldAt(), round: 2, pages: first === undefined ? [] : [first] }, { moscow: [order('recall', 'seoul')] }).resolved.pages[0]
  expect(after?.page.lead).toEqual({ ...second?.page.lead, from: ['r2.moscow.0'] })
})

it('N2: hidden news is counted by those who read it, and changes no word of others', () => {
  const hidden = { pyongyang: [order('watch', 'seoul')], seoul: [order('recall', 'pyongyang')] }
  const [open, known] = [{ seoul: hidden.seoul }, hidden].map((drafts) => pagesOf(worldAt(), drafts, 3))
  expect(known?.map((pages) => pages[0]?.page)).toEqual(open?.map((pages) => pages[0]?.page))
  const own = known?.map((pages) => [...pages[1]?.page.seconds ?? [], pages[1]?.page.lead].find((story) => story?.confidential === true)?.variant)
  expect(inTurn(own ?? [])).toBe(true)
})

it('N2: treaties of the same title are the same news, whoever signs them', () => {
  const ratify = order('ratify', null, { treatyId: 'russiaDprk2024' })
  const told = (pages: MatchState['pages']) => whenResolved({ ...worldAt(), pages }, { moscow: [ratify], pyongyang: [ratify] }).resolved.pages[0]
  const first = told([])
  if (first?.page.lead.key !== 'treaty.inForce') throw new Error('the treaty is not the lead')
  const elsewhere = { ...first, page: { ...first.page, lead: { ...first.page.lead, seats: ['seoul', 'tokyo'] as const } } }
  expect(inTurn([first, told([elsewhere])].map((page) => page?.page.lead.variant))).toBe(true)
})

it('T8: notice given is news as such, not as a step ahead, and the end of the notice is an end', () => {
  const treatyNews = (state: MatchState, drafts: Drafts) => {
    const { lead, seconds, notices } = whenResolved(state, drafts).resolved.pages[0]!.page
    return [lead, ...seconds, ...notices].filter(({ from }) => from[0] === 'chinaDprk1961').map(({ key }) => key)
  }
  const world = worldAt()
  expect(treatyNews(world, { beijing: [order('denounceTreaty', null, { treatyId: 'chinaDprk1961' })] })).toEqual(['treaty.denounced'])
  const noticeRun = { ...world, treaties: world.treaties.map((treaty) => (treaty.id === 'chinaDprk1961' ? { ...treaty, denouncedBy: 'beijing' as const, endsAfterRound: world.round - 1 } : treaty)) }
  expect(treatyNews(noticeRun, {})).toEqual(['treaty.ended'])
})

it('N3: a further story of one kind weighs half, so that other news comes between, and takes the next wording', () => {
  const drafts = { seoul: [order('jointExercise', 'washington')], tokyo: [order('jointExercise', 'washington')], beijing: [order('squeeze', 'seoul')] }
  const { lead, seconds, notices } = whenResolved(worldAt(), drafts).resolved.pages[0]!.page
  const told = [lead, ...seconds, ...notices].filter(({ key }) => key === 'order.jointExercise' || key === 'order.squeeze')
  expect(told.map(({ key }) => key)).toEqual(['order.jointExercise', 'order.squeeze', 'order.jointExercise'])
  const [first, between, further] = told
  expect(between!.weight).toBeLessThanOrEqual(first!.weight)
  expect(between!.weight).toBeGreaterThan(further!.weight / 2)
  expect(inTurn([first?.variant, further?.variant])).toBe(true)
})

it('O9: a summit that both asked for is one story, from both orders; one that one side asked for is its own', () => {
  const summitsOf = (drafts: Drafts) => {
    const page = whenResolved(worldAt(), drafts).resolved.pages[0]?.page
    return page === undefined ? [] : [page.lead, ...page.seconds, ...page.notices].filter(({ key }) => key.startsWith('order.summit')).map(({ key, from }) => [key, from])
  }
  expect(summitsOf({ moscow: [order('summit', 'pyongyang')], pyongyang: [order('summit', 'moscow')] })).toEqual([['order.summit', ['r1.moscow.0', 'r1.pyongyang.0']]])
  expect(summitsOf({ moscow: [order('summit', 'pyongyang')], pyongyang: [order('summit', 'beijing')] })).toEqual([['order.summit.snubbed', ['r1.moscow.0']], ['order.summit.snubbed', ['r1.pyongyang.0']]])
})
