import { describe, expect, it } from 'vitest'
import { KNOWERS, knows } from '../knowledge.ts'
import { numberAt, type NamedNumbers, type NumberKey } from '../numbers.ts'
import { order, whenResolved, worldAt, type Brought, type Drafts } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'
import { SEATS, type Seat } from '../vocabulary.ts'

const rate = (name: string): number => SCENARIO.tuning[name] ?? Number.NaN
const start = (key: NumberKey): number => numberAt(SCENARIO.start, key)
const quiet = (numbers: NamedNumbers = {}, drafts: Drafts = {}) => whenResolved(worldAt(numbers), drafts)
const after = (round: Brought, key: NumberKey): number => numberAt(round.after.numbers.truth, key)
const cents = (value: number): number => Math.round(value * 100) / 100

describe('the world at rest', () => {
  it('R12: tension, alarm, axis look and flows drift to rest by their share', () => {
    const round = quiet({ tension: 55, alarm: 40, axisLook: 40, 'flow.munitions': 2, 'flow.technology': 1 })
    expect(round.moved('tension', 'R12')).toBe(cents(rate('tensionDecay') * (rate('tensionRest') - 55)))
    expect(round.moved('alarm', 'R12')).toBe(cents(rate('alarmDecay') * (rate('alarmRest') - 40)))
    expect(round.moved('axisLook', 'R12')).toBe(cents(rate('axisDecay') * (rate('axisRest') - 40)))
    expect(round.moved('flow.munitions', 'R12')).toBe(cents(-2 * rate('flowDecay')))
    expect(round.moved('flow.technology', 'R12')).toBe(cents(-rate('flowDecay')))
  })

  it('R13: every step of posture above routine raises tension', () => {
    const postures = (level: number) => Object.fromEntries(SEATS.map((seat) => [`posture.${seat}`, level]))
    expect([quiet(postures(1)).moved('tension', 'R13'), quiet(postures(3)).moved('tension', 'R13')]).toEqual([0, cents(12 * rate('tensionPerPosture'))])
  })

  it('R14: warmth drifts to where it began; hostility cools, at its start at the latest', () => {
    const round = quiet({ 'warmth.beijing.moscow': 40, 'hostility.beijing.tokyo': 2, 'hostility.pyongyang.seoul': 1.1 })
    expect(round.moved('warmth.beijing.moscow', 'R14')).toBe(cents(rate('warmthDecay') * (start('warmth.beijing.moscow') - 40)))
    expect(round.moved('hostility.beijing.tokyo', 'R14')).toBe(-rate('hostilityDecay'))
    expect(after(round, 'hostility.pyongyang.seoul')).toBe(1)
    expect(quiet({ 'hostility.beijing.tokyo': 0.2 }).moved('hostility.beijing.tokyo', 'R14')).toBe(-0.2)
    expect(quiet().moved('hostility.pyongyang.seoul', 'R14')).toBe(0)
  })

  it('R15: reliance drifts back to its structural level', () => {
    const key: NumberKey = 'reliance.pyongyang.moscow.supply'
    expect(quiet({ [key]: 60 }).moved(key, 'R15')).toBe(cents(rate('relianceDecay') * (start(key) - 60)))
    expect(quiet().moved(key, 'R15')).toBe(0)
  })

  it('R16: economies drift to their base, which each of up to two reforms lifts', () => {
    expect(quiet({ 'economy.seoul': 40 }).moved('economy.seoul', 'R16')).toBe(cents(rate('economyDecay') * (start('economy.seoul') - 40)))
    let world = worldAt({ 'economy.seoul': start('economy.seoul') })
    const lifted: number[] = []
    for (let reforms = 0; reforms < 4; reforms++) {
      const round = whenResolved({ ...world, numbers: worldAt({ 'economy.seoul': start('economy.seoul') }).numbers }, { seoul: [order('reform')] })
      const fromReform = round.moved('economy.seoul', 'O8')
      lifted.push(cents((round.moved('economy.seoul', 'R16') + rate('economyDecay') * fromReform) / rate('economyDecay')))
      world = round.after
    }
    expect(lifted.map((amount) => Math.round(amount))).toEqual([0, rate('reformLift'), 2 * rate('reformLift'), 2 * rate('reformLift')])
  })

  it('R17: capital comes in with the economy, up to its ceiling', () => {
    const poor = quiet({ 'capital.seoul': 1, 'economy.seoul': start('economy.seoul') })
    expect(poor.moved('capital.seoul', 'R17')).toBe(cents(rate('capitalIncome') + rate('capitalPerEconomy') * after(poor, 'economy.seoul')))
    expect(quiet({ 'capital.seoul': rate('capitalCeiling') - 1 }).moved('capital.seoul', 'R17')).toBe(1)
    expect(quiet({ 'capital.seoul': rate('capitalCeiling') + 1 }).moved('capital.seoul', 'R17')).toBe(0)
  })

  it('L6: credibility drifts to where it began', () => {
    expect(quiet({ 'credibility.tokyo': 80 }).moved('credibility.tokyo', 'L6')).toBe(cents(rate('credibilityDecay') * (start('credibility.tokyo') - 80)))
  })
})

describe('homes', () => {
  it('R18: a better economy than at the start raises stability, a worse one lowers it', () => {
    for (const economy of [40, 62]) {
      const round = quiet({ 'economy.tokyo': economy })
      expect(round.moved('stability.tokyo', 'R18')).toBe(cents(rate('stabilityPerEconomy') * (after(round, 'economy.tokyo') - start('economy.tokyo'))))
    }
  })

  it('R19: tension hurts who lives from order and profits who lives from disorder, up to a point', () => {
    const felt = (seat: Seat, tension: number) => {
      const round = quiet({ tension })
      return [round.moved(`stability.${seat}`, 'R19'), after(round, 'tension')] as const
    }
    const exposure = (seat: Seat) => SCENARIO.seats[seat].exposureToDisorder
    const [seoul, high] = felt('seoul', 70)
    expect(seoul).toBe(cents(-rate('disorder') * exposure('seoul') * (high - rate('disorderFrom'))))
    const [calm, low] = felt('seoul', 40)
    expect(calm).toBe(cents(-rate('disorder') * exposure('seoul') * (low - rate('disorderFrom'))))
    const [moscow, some] = felt('moscow', 62)
    expect(moscow).toBe(cents(-rate('disorder') * exposure('moscow') * (some - rate('disorderFrom'))))
    const [tooMuch, worse] = felt('moscow', 95)
    expect(tooMuch).toBe(cents(-rate('disorder') * exposure('moscow') * (2 * rate('disorderProfitTo') - worse - rate('disorderFrom'))))
  })

  it('R20: more cover by a protector than at the start reassures, less worries, within a limit', () => {
    const cover = (round: Brought | null, seat: Seat, by: Seat) => {
      const at = (key: NumberKey) => (round === null ? start(key) : after(round, key))
      const warmth: NumberKey = SEATS.indexOf(seat) < SEATS.indexOf(by) ? `warmth.${seat}.${by}` : `warmth.${by}.${seat}`
      return (at(`reliance.${seat}.${by}.protection`) / 100) * (1 + at(warmth) / 100)
    }
    for (const warmth of [70, 50]) {
      const round = quiet({ 'warmth.seoul.washington': warmth })
      expect(round.moved('stability.seoul', 'R20')).toBeCloseTo(2 * rate('assurance') * (cover(round, 'seoul', 'washington') - cover(null, 'seoul', 'washington')), 2)
    }
    expect(quiet({ 'reliance.seoul.washington.protection': 0 }).moved('stability.seoul', 'R20')).toBe(-rate('assuranceLimit'))
    expect(quiet({ 'reliance.beijing.moscow.protection': 100, 'warmth.beijing.moscow': 100 }).moved('stability.beijing', 'R20')).toBe(rate('assuranceLimit'))
  })

  it('R21: Moscow\'s stability follows its war effort, more down than up', () => {
    for (const effort of [40, 58]) {
      const round = quiet({ 'warEffort.moscow': effort })
      expect(round.moved('stability.moscow', 'R21')).toBe(cents(rate('warStability') * (after(round, 'warEffort.moscow') - 55)))
    }
    expect(quiet({ 'warEffort.moscow': 100 }).moved('stability.moscow', 'R21')).toBe(0.6)
    expect(quiet({ 'warEffort.moscow': 0 }).moved('stability.moscow', 'R21')).toBeGreaterThanOrEqual(-3)
    expect(quiet({ 'warEffort.moscow': 0 }).moved('stability.seoul', 'R21')).toBe(0)
  })

  it('R22: Pyongyang\'s stability follows how far food and energy cover its needs', () => {
    const fed = (beijing: number, moscow: number) => quiet({ 'reliance.pyongyang.beijing.supply': beijing, 'reliance.pyongyang.moscow.supply': moscow })
    const hungry = fed(50, 20)
    const cover = (after(hungry, 'reliance.pyongyang.beijing.supply') + after(hungry, 'reliance.pyongyang.moscow.supply')) / 100
    expect(hungry.moved('stability.pyongyang', 'R22')).toBe(cents(rate('supplyCover') * (cover - rate('supplyCoverAt'))))
    expect([fed(0, 0).moved('stability.pyongyang', 'R22'), fed(100, 60).moved('stability.pyongyang', 'R22')]).toEqual([-3, rate('supplyComfort')])
  })

  it('R23: Beijing loses stability as it looks like one of three', () => {
    const round = quiet({ axisLook: 44 })
    expect(round.moved('stability.beijing', 'R23')).toBe(cents(-rate('axisStability') * (after(round, 'axisLook') - 30)))
    expect(round.moved('stability.moscow', 'R23')).toBe(0)
  })

  it('R24: alarm unsettles Beijing, and Seoul and Tokyo less', () => {
    const round = quiet({ alarm: 60 })
    expect(round.moved('stability.beijing', 'R24')).toBe(cents(-rate('alarmStability') * (after(round, 'alarm') - 25)))
    const allied = cents(-0.012 * (after(round, 'alarm') - 25))
    expect([round.moved('stability.seoul', 'R24'), round.moved('stability.tokyo', 'R24'), round.moved('stability.washington', 'R24')]).toEqual([allied, allied, 0])
  })

  it('R25: a weak buffer unsettles Beijing: at once, and more the lower Pyongyang and Moscow stand', () => {
    const felt = (numbers: NamedNumbers) => quiet(numbers).moved('stability.beijing', 'R25')
    expect(felt({ 'stability.pyongyang': 55, 'stability.moscow': 55 })).toBe(0)
    const weak = quiet({ 'stability.pyongyang': 44, 'stability.moscow': 55 })
    expect(weak.moved('stability.beijing', 'R25')).toBeCloseTo(-rate('bufferStep') - rate('buffer') * (48 - after(weak, 'stability.pyongyang')), 1)
    const front = quiet({ 'stability.pyongyang': 55, 'stability.moscow': 40 })
    expect(front.moved('stability.beijing', 'R25')).toBeCloseTo(-rate('bufferStep') - rate('buffer') * 0.6 * (48 - after(front, 'stability.moscow')), 1)
  })

  it('R26: the war burns and is fed by home industry, munitions and goods from Beijing', () => {
    const round = quiet({ 'flow.munitions': 2, 'reliance.moscow.beijing.supply': 70 })
    const fed = rate('warBase') + rate('warMunitions') * after(round, 'flow.munitions') + rate('warGoods') * (after(round, 'reliance.moscow.beijing.supply') / 100 - 0.3)
    expect(round.moved('warEffort.moscow', 'R26')).toBe(cents(fed - rate('warBurn')))
  })

  it('R27: below its mark Pyongyang\'s regime may fall, by announced odds for each point below', () => {
    const low = Array.from({ length: 60 }, (_, index) => whenResolved(worldAt({ 'stability.pyongyang': 3 }, { seed: `low ${index}` }), {}))
    const draws = low.flatMap(({ resolved }) => resolved.stages.flatMap((stage) => stage.draws)).filter(({ purpose }) => purpose === 'collapse.pyongyang')
    expect(draws).toHaveLength(60)
    for (const [index, { odds, draw }] of draws.entries()) {
      const round = low[index]
      const gap = rate('collapseBelow') - (3 + (round?.moved('stability.pyongyang') ?? 0) - (round?.moved('stability.pyongyang', 'R27') ?? 0))
      expect(odds).toBeCloseTo(gap * rate('collapsePerPoint'), 2)
      expect(round?.moved('tension', 'R27')).toBe(draw < odds ? 15 : 0)
    }
    const fallen = low.find((round) => round.moved('tension', 'R27') > 0)
    expect([fallen?.moved('stability.seoul', 'R27'), fallen?.moved('stability.beijing', 'R27'), fallen?.moved('alarm', 'R27')]).toEqual([-8, -9, 10])
    expect(fallen?.resolved.pages[0]?.page.lead).toMatchObject({ key: 'threshold.collapse', seats: ['pyongyang', 'beijing', 'seoul'] })
    const safe = quiet({ 'stability.pyongyang': rate('collapseBelow') + 5 })
    expect(safe.resolved.stages.flatMap((stage) => stage.draws).some(({ purpose }) => purpose === 'collapse.pyongyang')).toBe(false)
  })

  it('R28: outside crises no home moves by more than its bound in a round', () => {
    const broken = quiet({ 'stability.tokyo': 50, 'economy.tokyo': 0, tension: 100, 'reliance.tokyo.washington.protection': 0 }, {
      pyongyang: [order('greyZone', 'tokyo'), order('threaten', 'tokyo'), order('missileTest')], moscow: [order('greyZone', 'tokyo'), order('threaten', 'tokyo')], beijing: [order('greyZone', 'tokyo'), order('threaten', 'tokyo')],
    })
    expect(broken.moved('stability.tokyo')).toBe(-rate('stabilityLimit'))
    expect(broken.moved('stability.tokyo', 'R28')).toBeGreaterThan(0)
    expect(quiet().moved('stability.tokyo', 'R28')).toBe(0)
  })

  it('R30: a capital that deals with two suitors in this or the last round plays them off, for all who know of both', () => {
    const visits = [order('visit', 'beijing'), order('visit', 'moscow')]
    const both = whenResolved(worldAt(), { pyongyang: visits })
    expect(both.moved('stability.pyongyang', 'R30')).toBe(rate('playOff'))
    const one = whenResolved(worldAt(), { pyongyang: [order('visit', 'beijing')] })
    expect(one.moved('stability.pyongyang', 'R30')).toBe(0)
    expect(whenResolved(one.after, { pyongyang: [order('visit', 'moscow')] }).moved('stability.pyongyang', 'R30')).toBe(rate('playOff'))
    expect(whenResolved(quiet({}, { pyongyang: [order('visit', 'beijing')] }).after, {}).moved('stability.pyongyang', 'R30')).toBe(0)
    expect(whenResolved({ ...one.after, round: 4 }, { pyongyang: [order('visit', 'moscow')] }).moved('stability.pyongyang', 'R30')).toBe(0)
    const shipped = whenResolved(worldAt(), { pyongyang: [order('visit', 'beijing'), order('shipMunitions', 'moscow')] })
    const entry = shipped.entries.find(({ rule }) => rule === 'R30')
    expect(KNOWERS.filter((knower) => knows(entry?.knownTo ?? 0, knower))).toEqual(['moscow', 'pyongyang', 'truth'])
    expect(whenResolved(worldAt(), { pyongyang: [order('recall', 'beijing'), order('visit', 'moscow')] }).moved('stability.pyongyang', 'R30')).toBe(0)
    expect(whenResolved(worldAt(), { seoul: [order('visit', 'beijing'), order('visit', 'washington')], tokyo: [order('visit', 'washington'), order('visit', 'seoul')] }).entries
      .filter(({ rule }) => rule === 'R30').map(({ key, about }) => [key, about])).toEqual([['stability.seoul', ['beijing', 'washington']]])
  })

  it('R29: below its mark people flee from Pyongyang to Beijing and Seoul', () => {
    const hungry = quiet({ 'stability.pyongyang': 30 })
    const gap = rate('refugeesBelow') - after(hungry, 'stability.pyongyang')
    expect(hungry.moved('stability.seoul', 'R29')).toBeCloseTo(-rate('refugees') * gap, 1)
    expect([hungry.moved('stability.beijing', 'R29'), hungry.moved('stability.tokyo', 'R29')]).toEqual([hungry.moved('stability.seoul', 'R29'), 0])
    expect(quiet({ 'stability.pyongyang': rate('refugeesBelow') + 4 }).moved('stability.seoul', 'R29')).toBe(0)
  })
})

describe('what is felt', () => {
  it('R3: gains of stability fade above 55, losses fade below 35', () => {
    const gain = (stability: number) => quiet({ 'stability.pyongyang': stability }, { pyongyang: [order('nuclearTest')] }).moved('stability.pyongyang', 'O8')
    const full = gain(50)
    expect([gain(65), gain(75), gain(99)]).toEqual([cents(full * 0.75), cents(full * 0.5), cents(full * 0.2)])
    const loss = (stability: number) => quiet({ 'stability.tokyo': stability }, { moscow: [order('threaten', 'tokyo')] }).moved('stability.tokyo', 'O8')
    expect([loss(35), loss(28), loss(3)]).toEqual([-1.5, cents(-1.5 * 28 / 35), cents(-1.5 * 0.25)])
  })

  it('R3: an economy far above its start grows at a third and shrinks whole', () => {
    const far = start('economy.seoul') + 20
    const grown = (economy: number) => quiet({ 'economy.seoul': economy }, { seoul: [order('stimulate')] }).moved('economy.seoul', 'O8')
    const whole = grown(start('economy.seoul'))
    expect([grown(far), grown(start('economy.seoul') + 10)]).toEqual([cents(whole / 3), whole])
    expect(quiet({ 'economy.seoul': far }, { seoul: [order('aid', 'tokyo')] }).moved('economy.seoul', 'O8')).toBe(-0.5)
  })

  it('R4: a home applauds cheap gestures only so far in a round', () => {
    const loud = quiet({}, { seoul: [order('recall', 'pyongyang'), order('rally'), order('raisePosture')] })
    expect(loud.moved('stability.seoul', 'O8')).toBe(rate('applauseLimit'))
    const dear = quiet({}, { pyongyang: [order('missileTest'), order('recall', 'seoul')] })
    expect(dear.moved('stability.pyongyang', 'O8')).toBeGreaterThan(rate('applauseLimit'))
  })
})
