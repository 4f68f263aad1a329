import { useFormatter, useTranslations } from 'use-intl'
import type { FrontPage, Story } from '../../engine/frontPage.ts'
import { numberAt } from '../../engine/numbers.ts'
import type { View } from '../../engine/viewShape.ts'
import { useNumberName } from '../desk/numberName.ts'
import { useTable } from '../desk/table.tsx'
import { useSigned } from '../kit/useSigned.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { behindOf } from './behindStory.ts'
import { useStoryWords } from './storyWords.ts'

const ANSWERS = 5
const FIGURES = 4

/** What the page tells elsewhere of the same capitals, the weightiest first. */
export function answersTo({ lead, notices }: FrontPage): readonly Story[] {
  return notices.filter((story) => story.seats.some((seat) => lead.seats.includes(seat))).slice(0, ANSWERS)
}

/** The lead beyond its standfirst, by rule: what it binds to, what others did about it, whose line it fits, and what it moved. */
export function useLeadText(): (page: FrontPage) => readonly string[] {
  const { view } = useTable()
  const t = useTranslations('frontPage.lead')
  const words = useStoryWords()
  const promise = usePromise()
  const figures = useFigures()
  const lines = useLines()
  return (page) => {
    const answers = answersTo(page).map((story) => t('sentence', { text: words(story).head }))
    return [...promise(view, page.lead), ...(answers.length === 0 ? [] : [answers.join(' ')]), ...lines(view, page), ...figures(view, page)]
  }
}

function usePromise(): (view: View, story: Story) => readonly string[] {
  const t = useTranslations('frontPage.lead')
  const kinds = useTranslations('clauses.kind')
  const seats = useTranslations('seats')
  const format = useFormatter()
  return (view, { from }) => view.treaties.filter(({ id }) => from.includes(id)).map((treaty) => {
    const { parties, clauses, term } = draftOf(treaty)
    const what = format.list([...new Set(clauses.map(({ kind }) => kinds(kind).toLowerCase()))])
    const said = t('promises', { who: format.list(parties.map((seat) => seats(seat))), what })
    return term === null ? said : `${said} ${t('term', { rounds: term })}`
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

function useFigures(): (view: View, page: FrontPage) => readonly string[] {
  const t = useTranslations('frontPage.lead')
  const format = useFormatter()
  const nameOf = useNumberName()
  const signed = useSigned()
  const figure = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  return (view, { lead, round }) => {
    const { entries } = behindOf(view, lead, round)
    const moved = entries.filter(({ key }) => !key.startsWith('capital') && !key.startsWith('reliance') && !key.startsWith('share')).slice(0, FIGURES)
      .map(({ key, amount }) => t('figure', { name: nameOf(key), amount: signed(amount) }))
    const tension = figure(view.ledger.filter((entry) => entry.key === 'tension' && entry.round <= round).reduce((sum, { amount }) => sum + amount, numberAt(view.start, 'tension')))
    return [moved.length === 0 ? t('tension', { tension }) : t('figures', { list: moved.join('; '), tension })]
  }
}
