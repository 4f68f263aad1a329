// @vitest-environment node
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { playBotMatch } from '../../bots/botMatch.ts'
import { createMatchStore } from '../../client/matchStore.ts'
import { TableContext } from '../../client/tableContext.ts'
import { evolve } from '../../engine/evolve.ts'
import type { MatchState } from '../../engine/state.ts'
import { viewFor } from '../../engine/view.ts'
import type { View } from '../../engine/viewShape.ts'
import { SEATS, type PhaseType, type Seat } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { CrisisScreen } from '../crisis/CrisisScreen.tsx'
import { ReactionScreen } from '../crisis/ReactionScreen.tsx'
import { Debrief } from '../debrief/Debrief.tsx'
import { BriefingScreen } from '../frontPage/BriefingScreen.tsx'
import { FrontPageView } from '../frontPage/FrontPageView.tsx'
import { RevealScreen } from '../frontPage/RevealScreen.tsx'
import { RevealStage } from '../frontPage/RevealStage.tsx'
import { revealStepsOf, stagesOfActs } from '../frontPage/revealSteps.ts'
import { DraftProvider } from '../orders/DraftProvider.tsx'
import { messagesIn } from '../testing/messagesIn.ts'
import { LANGUAGES, LOCALES, type Language } from '../wording/languages.ts'
import { Desk } from './Desk.tsx'
import { Lobby } from './Lobby.tsx'
import { PhoneDesk } from './PhoneDesk.tsx'

const width = vi.hoisted(() => ({ isPhone: false }))
vi.mock('../kit/useMedia.ts', () => ({ useMedia: (query: string) => query.includes('max-width') === width.isPhone }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }))

const nothing = () => undefined

function desk() {
  return width.isPhone ? <DraftProvider><PhoneDesk onSeat={nothing} /></DraftProvider> : <Desk />
}

/** What a screen shows in these phases, each with every part that is opened by itself there. */
const SCREENS: Readonly<Record<PhaseType, (view: View) => ReactNode>> = {
  lobby: () => <Lobby />,
  briefing: () => <BriefingScreen onDone={nothing} />,
  negotiation: desk,
  reveal: (view) => <><RevealScreen onDone={nothing} />{stepsOf(view).map((step) => <RevealStage key={step.stage} step={step} />)}{view.pages.map((page) => <FrontPageView key={page.round} page={page} />)}</>,
  reaction: () => <ReactionScreen onDone={nothing} />,
  crisis: ({ crisis }) => (crisis === null ? desk() : <CrisisScreen crisis={crisis} />),
  debrief: () => <Debrief />,
}

function stepsOf(view: View) {
  const { round } = view.match
  return revealStepsOf(view, stagesOfActs(view, lipsAndTeeth.orders, round), round)
}

/** Each phase as it opens and, in a crisis, each of its steps. */
function momentsOf(seed: string): readonly MatchState[] {
  const moments: MatchState[] = []
  let state: MatchState | null = null
  let seen = ''
  for (const event of playBotMatch({ scenario: lipsAndTeeth, seed, strength: 'able', rounds: 2 }).events) {
    state = evolve(state, event)
    const now = `${state?.phaseNumber} ${state?.crises.at(-1)?.steps.length}`
    if (state !== null && now !== seen) moments.push(state)
    seen = now
  }
  return moments
}

type Reader = { readonly language: Language; readonly seat: Seat; readonly onError: (error: unknown) => void }

function drawn(state: MatchState, { language, seat, onError }: Reader): string {
  const viewer = { type: 'seat', seat } as const
  const view = viewFor(lipsAndTeeth, state, viewer)
  const store = createMatchStore(state.matchId, { view, viewer, seat, line: 'live' })
  const table = { store, send: () => Promise.resolve({ ok: true } as const), sayTyping: nothing, tryNow: nothing }
  return renderToStaticMarkup(
    <IntlProvider locale={LOCALES[language]} timeZone="UTC" messages={messagesIn(language)} onError={onError}>
      <TableContext.Provider value={table}>{SCREENS[view.end === null ? state.phase : 'debrief'](view)}</TableContext.Provider>
    </IntlProvider>,
  )
}

describe.each([['a wide desk', false], ['a phone', true]] as const)('on %s', (_name, isPhone) => {
  beforeEach(() => { width.isPhone = isPhone })

  it.each(LANGUAGES)('whatever bots do, every screen of a match can be drawn and finds its words: in %s', (language) => {
    const wrong: string[] = []
    const moments = momentsOf(`drawn ${language}`)
    for (const [index, state] of moments.entries()) {
      const seat = SEATS[index % SEATS.length]!
      const where = `${state.phase} of round ${state.round}, ${seat}`
      const html = drawn(state, { language, seat, onError: (error) => wrong.push(`${where}: ${String(error)}`) })
      expect(html.length, where).toBeGreaterThan(1_000)
    }
    expect(wrong).toEqual([])
    expect(moments.map(({ phase }) => phase)).toEqual(expect.arrayContaining(['briefing', 'negotiation', 'reveal', 'debrief']))
  })
})
