import { describe, expect, it } from 'vitest'
import { EVERYONE } from '../knowledge.ts'
import { bySeat, HOST, must, negotiatingTable, SCENARIO, type Table } from '../testing/table.ts'
import { drafted, given, order, says, whenResolved, worldAt } from '../testing/given.ts'
import type { MatchState } from '../state.ts'
import { viewFor } from '../view.ts'
import { LINES, type Seat } from '../vocabulary.ts'
import { fitOf, LINE_NORMS } from './lines.ts'

const seenBy = (state: MatchState, seat: Seat) => viewFor(SCENARIO, state, { type: 'seat', seat })
const twoWays = says('ambiguous', { readers: ['moscow', 'seoul'] })

/** The table after a round, back in talks. */
function nextTalks(table: Table): Table {
  let next = must(table, HOST, { type: 'advancePhase' })
  while (next.state.phase !== 'negotiation') next = must(next, HOST, { type: 'advancePhase' })
  return next
}

/** Beijing has told Moscow and Seoul two things. */
const longTable = (): Table => negotiatingTable('seed', { rounds: 6 })
const spoken = (): Table => nextTalks({ ...longTable(), state: drafted(longTable().state, { beijing: [twoWays] }) })

describe('statements', () => {
  it('L1: praise and accusation move warmth; accusing a quiet seat costs credibility, accusing a provoker pays', () => {
    const quiet = whenResolved(worldAt(), { seoul: [says('condemn', { about: 'beijing' })] })
    expect([quiet.moved('warmth.beijing.seoul', 'L1'), quiet.moved('credibility.seoul', 'L1'), quiet.moved('credibility.beijing', 'L1')]).toEqual([-5, -1.25, 0])
    const loud = whenResolved(worldAt(), { pyongyang: [order('missileTest')], seoul: [says('condemn', { about: 'pyongyang' })], tokyo: [says('endorse', { about: 'pyongyang' })] })
    expect([loud.moved('credibility.seoul', 'L1'), loud.moved('credibility.pyongyang', 'L1')]).toEqual([0.8, -1.25])
    expect([loud.moved('credibility.tokyo', 'L1'), loud.moved('warmth.pyongyang.tokyo', 'L1'), loud.moved('stability.pyongyang', 'L1')]).toEqual([-0.8, 2.5, 0.3])
  })

  it('L1: each kind of statement has its own weight', () => {
    const warmth = (kind: Parameters<typeof says>[0]) => whenResolved(worldAt(), { seoul: [says(kind, { about: 'tokyo', restrain: 'beijing' })] }).moved('warmth.seoul.tokyo', 'L1')
    expect((['endorse', 'lean', 'pledgeSupport', 'criticise', 'condemn', 'callToRestrain', 'declineToComment'] as const).map(warmth)).toEqual([2.5, 1.5, 3, -2.5, -5, -0.5, 0])
    const silent = whenResolved(worldAt(), { beijing: [says('declineToComment')], moscow: [says('declineToComment')], seoul: [says('pledgeSupport', { about: 'tokyo' })] })
    expect([silent.moved('axisLook', 'L1'), silent.moved('credibility.beijing', 'L1'), silent.moved('credibility.moscow', 'L1')]).toEqual([-1, -0.3, -0.3])
    expect(silent.moved('stability.tokyo', 'L1')).toBe(0.8)
    expect(whenResolved(worldAt(), { moscow: [says('declineToComment')] }).moved('axisLook', 'L1')).toBe(0)
  })

  it('L1: a statement that lacks what its kind asks for is refused', () => {
    const ask = (draft: ReturnType<typeof says>) => given(negotiatingTable()).when(bySeat('seoul'), { type: 'saveDraft', draft: { orders: [], statement: draft } })
    ask(says('endorse')).thenRefused('badStatement', { reason: 'aboutWhom' })
    ask(says('endorse', { about: 'seoul' })).thenRefused('badStatement', { reason: 'aboutWhom' })
    ask(says('ambiguous', { readers: ['tokyo'] })).thenRefused('badStatement', { reason: 'twoReaders' })
    ask(says('ambiguous', { readers: ['tokyo', 'seoul'] })).thenRefused('badStatement', { reason: 'twoReaders' })
    ask(says('callToRestrain', { about: 'beijing' })).thenRefused('badStatement', { reason: 'restrainWhom' })
    ask(says('callToRestrain', { about: 'beijing', restrain: 'beijing' })).thenRefused('badStatement', { reason: 'restrainWhom' })
    ask(says('callToRestrain', { about: 'beijing', restrain: 'seoul' })).thenRefused('badStatement', { reason: 'restrainWhom' })
    ask(says('declareLine')).thenRefused('badStatement', { reason: 'whichLine' })
    ask(says('condemn', { about: 'moscow', on: 'r1.nobody' })).thenRefused('badStatement', { reason: 'onWhat' })
    ask(says('criticise', { about: 'moscow', on: 'russiaDprk2024' })).then({ type: 'draftSaved' })
    ask(says('declineToComment')).then({ type: 'draftSaved' })
  })

  it('L2: the first round sets a line for free, later a change costs credibility, and repeating it nothing', () => {
    const declares = says('declareLine', { line: 'selfReliance' })
    const first = whenResolved(worldAt(), { seoul: [declares] })
    expect([first.moved('credibility.seoul', 'L2'), first.after.seats.seoul.line]).toEqual([0, 'selfReliance'])
    const later = whenResolved(worldAt({}, { round: 2 }), { seoul: [declares] })
    expect([later.moved('credibility.seoul', 'L2'), later.after.seats.seoul.line]).toEqual([-3, 'selfReliance'])
    const same = whenResolved(worldAt({}, { round: 2 }), { seoul: [says('declareLine', { line: SCENARIO.seats.seoul.line })] })
    expect(same.moved('credibility.seoul', 'L2')).toBe(0)
    const praise = whenResolved(worldAt({}, { round: 2 }), { seoul: [says('endorse', { about: 'tokyo', line: 'selfReliance' })] })
    expect([praise.moved('credibility.seoul', 'L2'), praise.after.seats.seoul.line]).toEqual([0, SCENARIO.seats.seoul.line])
  })

  it('L3: each line praises some norms and condemns others', () => {
    expect(fitOf('noBlocs', ['peace', 'trade', 'aid'])).toBe(2)
    expect(fitOf('noBlocs', ['bloc', 'force', 'aid'])).toBe(-2)
    expect(fitOf('peaceThroughStrength', ['force', 'yielding'])).toBe(0)
    for (const line of LINES) {
      const { on, off } = LINE_NORMS[line]
      expect([on.length, off.length, on.some((norm) => off.includes(norm))]).toEqual([2, 2, false])
    }
  })

  it('L4: an act on one\'s line raises credibility, one against it lowers it by more, and more after accusing', () => {
    const { onLine = 0, offLine = 0, accusation = 0 } = SCENARIO.tuning
    const visit = whenResolved(worldAt(), { beijing: [order('visit', 'seoul')] })
    expect(visit.moved('credibility.beijing', 'L4')).toBe(onLine)
    const balloons = { beijing: [order('greyZone', 'tokyo')] }
    expect(whenResolved(worldAt(), balloons).moved('credibility.beijing', 'L4')).toBe(-offLine)
    const preached = whenResolved(worldAt(), { beijing: [says('condemn', { about: 'tokyo' })] }).after
    expect(whenResolved(preached, balloons).moved('credibility.beijing', 'L4')).toBeCloseTo(-offLine * (1 + accusation), 2)
  })

  it('L7: an ambiguous statement pleases two readers, each of whom learns only of its own reading', () => {
    const said = whenResolved(worldAt(), { beijing: [twoWays] })
    expect([said.moved('warmth.beijing.moscow', 'L7'), said.moved('warmth.beijing.seoul', 'L7')]).toEqual([1.2, 1.2])
    expect(whenResolved(worldAt(), { beijing: [says('endorse', { about: 'tokyo', readers: ['moscow', 'seoul'] })] }).moved('warmth.beijing.moscow', 'L7')).toBe(0)
    const readers = (seat: Seat) => seenBy(said.after, seat).acts.map((act) => (act.type === 'statement' ? act.draft.readers : []))
    expect([readers('moscow'), readers('seoul'), readers('tokyo'), readers('beijing')]).toEqual([[['moscow']], [['seoul']], [[]], [['moscow', 'seoul']]])
    const warmer = (seat: Seat) => seenBy(said.after, seat).ledger.filter(({ rule }) => rule === 'L7').map(({ key }) => key)
    expect([warmer('moscow'), warmer('tokyo')]).toEqual([['warmth.beijing.moscow'], []])
    expect(said.resolved.pages.every(({ page }) => [page.lead, ...page.seconds, ...page.notices].every(({ key, seats }) => key !== 'statement.ambiguous' || seats.length === 1))).toBe(true)
  })

  it('L8: two readers who compare notes find out; both sour, the speaker loses credibility, and all may read it', () => {
    const oneTold = must(spoken(), bySeat('moscow'), { type: 'compareNotes', with: 'seoul', about: 'beijing' })
    expect(nextTalks(oneTold).state.ledger.some(({ rule }) => rule === 'L8')).toBe(false)
    const both = nextTalks(must(oneTold, bySeat('seoul'), { type: 'compareNotes', with: 'moscow', about: 'beijing' }))
    const soured = both.state.ledger.filter(({ rule }) => rule === 'L8').map(({ key, amount }) => [key, amount])
    expect(soured).toEqual([['warmth.beijing.moscow', -4], ['warmth.beijing.seoul', -4], ['credibility.beijing', -2]])
    const seen = seenBy(both.state, 'tokyo').acts.find((act) => act.type === 'statement')
    expect(seen?.draft).toMatchObject({ readers: ['moscow', 'seoul'] })
    expect(nextTalks(both).state.ledger.filter(({ rule }) => rule === 'L8')).toHaveLength(3)
  })

  it('L8: notes compared before it was said, or about another, find out nothing', () => {
    const early = must(must(negotiatingTable(), bySeat('moscow'), { type: 'compareNotes', with: 'seoul', about: 'beijing' }), bySeat('seoul'), { type: 'compareNotes', with: 'moscow', about: 'beijing' })
    const said = nextTalks({ ...early, state: drafted(early.state, { beijing: [twoWays] }) })
    const beside = must(must(said, bySeat('moscow'), { type: 'compareNotes', with: 'seoul', about: 'tokyo' }), bySeat('seoul'), { type: 'compareNotes', with: 'moscow', about: 'tokyo' })
    expect(nextTalks(beside).state.ledger.some(({ rule }) => rule === 'L8')).toBe(false)
  })

  it('L8: seats that a public treaty binds to consult each other find out at once', () => {
    const allies = whenResolved(worldAt(), { beijing: [says('ambiguous', { readers: ['seoul', 'tokyo'] })] })
    expect([allies.moved('warmth.beijing.tokyo', 'L8'), allies.moved('credibility.beijing', 'L8')]).toEqual([-4, -2])
    expect(allies.resolved.pages[0]?.page).toMatchObject({ lead: { key: 'statement.foundOut', seats: ['beijing', 'seoul', 'tokyo'] } })
  })

  it('K20: comparing notes is asked in private press, about a third seat, once a round', () => {
    const table = negotiatingTable()
    given(table).when(bySeat('moscow'), { type: 'compareNotes', with: 'moscow', about: 'beijing' }).thenRefused('badNotes')
    given(table).when(bySeat('moscow'), { type: 'compareNotes', with: 'seoul', about: 'seoul' }).thenRefused('badNotes')
    given(table).when(bySeat('moscow'), { type: 'compareNotes', with: 'seoul', about: 'moscow' }).thenRefused('badNotes')
    given(negotiatingTable('seed', { press: { public: true, private: false } })).when(bySeat('moscow'), { type: 'compareNotes', with: 'seoul', about: 'beijing' }).thenRefused('pressClosed')
    const told = given(table).when(bySeat('moscow'), { type: 'compareNotes', with: 'seoul', about: 'beijing' }).then({ type: 'notesCompared' })
    expect(told.when(bySeat('moscow'), { type: 'compareNotes', with: 'seoul', about: 'beijing' }).then().table.events).toHaveLength(told.table.events.length)
    const noted = (seat: Seat) => seenBy(told.table.state, seat).notes.length
    expect([noted('moscow'), noted('seoul'), noted('beijing'), noted('tokyo')]).toEqual([1, 1, 0, 0])
    expect(viewFor(SCENARIO, told.table.state, { type: 'public' }).notes).toEqual([])
    expect(viewFor(SCENARIO, told.table.state, { type: 'whole' }).notes).toHaveLength(1)
  })

  it('L9: a statement on an act is judged by that act: its weight, its exposure, or the speaker\'s own line', () => {
    const acted = whenResolved(worldAt(), { moscow: [order('telephone', 'beijing'), order('sellWeapons', 'beijing')], pyongyang: [order('missileTest')] }).after
    const criticism = (about: Seat, on: string) => whenResolved(acted, { tokyo: [says('criticise', { about, on })], beijing: [says('criticise', { about, on })] })
    expect(criticism('moscow', 'r1.moscow.0').moved('credibility.tokyo', 'L1')).toBe(-0.62)
    expect(criticism('pyongyang', 'r1.pyongyang.0').moved('credibility.tokyo', 'L1')).toBe(0.8)
    const sale = criticism('moscow', 'r1.moscow.1')
    expect([sale.moved('credibility.tokyo', 'L1'), sale.moved('credibility.beijing', 'L1')]).toEqual([-0.62, 0.8])
  })

  it('L9: where no act is named, what the seat itself did lately is cause if it is grave or was exposed', () => {
    const acted = whenResolved(worldAt(), { pyongyang: [order('missileTest')], moscow: [order('sellWeapons', 'beijing')], washington: [order('jointExercise', 'tokyo')], seoul: [order('armKyiv')] }).after
    const believed = (about: Seat, { state = acted, on = null }: { readonly state?: MatchState; readonly on?: string | null } = {}) =>
      whenResolved(state, { beijing: [says('criticise', { about, on })] }).moved('credibility.beijing', 'L1') > 0
    expect([believed('pyongyang'), believed('washington'), believed('moscow'), believed('seoul'), believed('tokyo')]).toEqual([true, true, false, false, false])
    expect(believed('seoul', { on: 'r1.seoul.0' }), 'what is named may be less grave').toBe(true)
    expect(believed('pyongyang', { state: { ...acted, round: 3 } })).toBe(false)
    const exposed = acted.acts.map((act) => (act.type === 'order' && act.seat === 'moscow' ? { ...act, exposedInRound: 1 } : act))
    expect(believed('moscow', { state: { ...acted, acts: exposed } })).toBe(true)
  })

  it('L9: only public acts and treaties can be named, and only where the seat spoken of is in them', () => {
    const acted = whenResolved(worldAt(), { pyongyang: [order('shipMunitions', 'moscow'), order('missileTest')] }).after
    expect(acted.acts[0]?.knownTo).not.toBe(EVERYONE)
    const made = (draft: ReturnType<typeof says>) => whenResolved(acted, { moscow: [draft] }).after.acts.some((act) => act.type === 'statement')
    expect(made(says('endorse', { about: 'pyongyang', on: 'r1.pyongyang.0' }))).toBe(false)
    expect(made(says('endorse', { about: 'pyongyang', on: 'r1.pyongyang.1' }))).toBe(true)
    expect(made(says('endorse', { about: 'beijing', on: 'r1.pyongyang.1' }))).toBe(false)
    expect(made(says('endorse', { about: 'tokyo', on: 'rokUs1953' }))).toBe(false)
    expect(made(says('endorse', { about: 'seoul', on: 'rokUs1953' }))).toBe(true)
  })

  it('L9: a statement on a treaty speaks to its other parties half as loudly', () => {
    const said = whenResolved(worldAt(), { beijing: [says('condemn', { about: 'seoul', on: 'campDavid2023' })] })
    expect([said.moved('warmth.beijing.seoul', 'L1'), said.moved('warmth.beijing.tokyo', 'L9'), said.moved('warmth.beijing.washington', 'L9')]).toEqual([-5, -2.5, -2.5])
    expect(said.moved('warmth.beijing.moscow', 'L9')).toBe(0)
    const byParty = whenResolved(worldAt(), { tokyo: [says('endorse', { about: 'seoul', on: 'campDavid2023' })] })
    expect([byParty.moved('warmth.tokyo.washington', 'L9'), byParty.entries.filter(({ rule }) => rule === 'L9').map(({ key }) => key)]).toEqual([1.25, ['warmth.tokyo.washington']])
    expect(whenResolved(worldAt(), { beijing: [says('declineToComment', { about: 'seoul', on: 'campDavid2023' })] }).entries.filter(({ rule }) => rule === 'L9')).toEqual([])
  })

  it('L10: who accuses another of what it has done itself loses credibility', () => {
    const acted = whenResolved(worldAt(), { pyongyang: [order('greyZone', 'seoul')], seoul: [order('greyZone', 'pyongyang')] }).after
    const accuse = (seat: Seat, kind: 'condemn' | 'criticise' | 'endorse', state = acted) =>
      whenResolved(state, { [seat]: [says(kind, { about: 'pyongyang', on: 'r1.pyongyang.0' })] }).moved(`credibility.${seat}`, 'L10')
    expect([accuse('seoul', 'condemn'), accuse('seoul', 'criticise'), accuse('seoul', 'endorse'), accuse('tokyo', 'condemn')]).toEqual([-1.5, -1.5, 0, 0])
    expect([accuse('seoul', 'condemn', { ...acted, round: 3 }), accuse('seoul', 'condemn', { ...acted, round: 4 })]).toEqual([-1.5, 0])
    const otherwise = whenResolved(worldAt(), { pyongyang: [order('greyZone', 'seoul')], seoul: [order('threaten', 'pyongyang')] }).after
    expect(accuse('seoul', 'condemn', otherwise)).toBe(0)
  })

  it('L5: who is called on complies by a public order against the seat, or pays once however many call', () => {
    const call = says('callToRestrain', { about: 'beijing', restrain: 'pyongyang' })
    const called = whenResolved(worldAt(), { seoul: [call], tokyo: [call] }).after
    const silent = whenResolved(called, {})
    expect([silent.moved('credibility.beijing', 'L5'), silent.moved('warmth.beijing.seoul', 'L5'), silent.moved('warmth.beijing.tokyo', 'L5')]).toEqual([-2, -3, -3])
    const comply = whenResolved(called, { beijing: [order('squeeze', 'pyongyang')] })
    expect([comply.moved('credibility.beijing', 'L5'), comply.moved('stability.beijing', 'L5'), comply.moved('warmth.beijing.seoul', 'L5')]).toEqual([2, 2, 0])
    expect(whenResolved({ ...called, round: 3 }, {}).moved('credibility.beijing', 'L5')).toBe(0)
    expect(whenResolved(called, { beijing: [order('cyber', 'pyongyang')] }).moved('credibility.beijing', 'L5')).toBe(-2)
    expect(whenResolved(called, { beijing: [order('squeeze', 'moscow')] }).moved('credibility.beijing', 'L5')).toBe(-2)
    expect(whenResolved(called, { beijing: [order('visit', 'pyongyang')] }).moved('credibility.beijing', 'L5')).toBe(-2)
  })

  it('L11: who acts against a seat that it has pledged support to breaks its word for two rounds, dearer in a democracy', () => {
    const pledged = whenResolved(worldAt(), { seoul: [says('pledgeSupport', { about: 'pyongyang' })], moscow: [says('pledgeSupport', { about: 'pyongyang' })] }).after
    const against = { seoul: [order('recall', 'pyongyang')], moscow: [order('distance', 'pyongyang')] }
    const broken = whenResolved(pledged, against)
    expect([broken.moved('credibility.seoul', 'L11'), broken.moved('stability.seoul', 'L11'), broken.moved('stability.moscow', 'L11')]).toEqual([-3, -1.35, -1])
    expect(whenResolved({ ...pledged, round: 3 }, against).moved('credibility.seoul', 'L11')).toBe(-3)
    expect(whenResolved({ ...pledged, round: 4 }, against).moved('credibility.seoul', 'L11')).toBe(0)
    expect(whenResolved(pledged, { seoul: [order('recall', 'beijing')] }).moved('credibility.seoul', 'L11')).toBe(0)
  })
})
