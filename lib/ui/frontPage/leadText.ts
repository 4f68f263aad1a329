import { useTranslations } from 'use-intl'
import type { FrontPage, Story } from '../../engine/frontPage.ts'
import type { NumberKey } from '../../engine/numbers.ts'
import type { View } from '../../engine/viewShape.ts'
import { useNumberName } from '../desk/numberName.ts'
import { useTable } from '../desk/table.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useMarks } from '../kit/useMarks.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { behindOf, strongestOf } from './behindStory.ts'
import { useStoryWords } from './storyWords.ts'

const ANSWERS = 5
const FIGURES = 4

/** What else the page tells: of the same capitals first, then of others, the weightiest first. */
function answersTo({ lead, notices }: FrontPage): readonly Story[] {
  const isNear = (story: Story) => story.seats.some((seat) => lead.seats.includes(seat))
  return [...notices.filter(isNear), ...notices.filter((story) => !isNear(story))].slice(0, ANSWERS)
}

/** The lead beyond its standfirst, by rule: what it binds to, what others did about it, and whose line it fits. */
export function useLeadText(): (page: FrontPage) => readonly string[] {
  const { view } = useTable()
  const t = useTranslations('frontPage.lead')
  const words = useStoryWords()
  const promise = usePromise()
  const lines = useLines()
  const marks = useMarks()
  return (page) => {
    // The first wording of a story is a plain sentence.
    const answers = answersTo(page).map((story) => t('sentence', { text: words({ ...story, variant: 0 }).head }))
    return [...promise(view, page.lead), ...(answers.length === 0 ? [] : [answers.join(marks.sentences)]), ...lines(view, page)]
  }
}

function usePromise(): (view: View, story: Story) => readonly string[] {
  const t = useTranslations('frontPage.lead')
  const kinds = useTranslations('clauses.kind')
  const seats = useTranslations('seats')
  const format = useFormatter()
  const marks = useMarks()
  return (view, { from }) => view.treaties.filter(({ id }) => from.includes(id)).map((treaty) => {
    const { parties, clauses, term } = draftOf(treaty)
    const what = format.list([...new Set(clauses.map(({ kind }) => kinds(kind).toLowerCase()))])
    const said = t('promises', { who: format.list(parties.map((seat) => seats(seat))), what })
    return term === null ? said : `${said}${marks.sentences}${t('term', { rounds: term })}`
  })
}

/** Whether the acts told of fit the line of who did them (L4). */
function useLines(): (view: View, page: FrontPage) => readonly string[] {
  const t = useTranslations('frontPage.lead')
  const names = useTranslations('lines')
  const seats = useTranslations('seats')
  return (view, { lead, round }) => {
    const { acts } = behindOf(view, lead, round)
    return acts.flatMap(({ id, seat }) => {
      const judged = view.ledger.filter((entry) => entry.rule === 'L4' && entry.round === round && entry.cause.id === id && entry.key === `credibility.${seat}`).reduce((sum, { amount }) => sum + amount, 0)
      return judged === 0 ? [] : [t(judged > 0 ? 'onLine' : 'offLine', { who: seats(seat), line: names(view.plates[seat].line) })]
    })
  }
}

export type LeadFigure = { readonly name: string; readonly amount: number; readonly key: NumberKey }

/** What the lead moved most. */
export function useLeadFigures(): (page: FrontPage) => readonly LeadFigure[] {
  const { view } = useTable()
  const nameOf = useNumberName()
  return ({ lead, round }) => strongestOf(behindOf(view, lead, round).entries).slice(0, FIGURES).map((moved) => ({ ...moved, name: nameOf(moved.key) }))
}
