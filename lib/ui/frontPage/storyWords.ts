import { useTranslations } from 'use-intl'
import type { Story } from '../../engine/frontPage.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import type { View } from '../../engine/viewShape.ts'
import { useTable } from '../desk/table.tsx'
import { useWords, useWordsOrNull } from '../desk/words.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { useShortTitles } from '../negotiation/knownTexts.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'

export type StoryText = { readonly head: string; readonly body: string | null }
type Say = (key: string) => string | null

/** A story's texts by its key; of its wordings its variant picks one, counted round and round. Ids among its values are put into words. */
export function useStoryWords(): (story: Story) => StoryText {
  const { view } = useTable()
  const words = useWords('stories')
  const wordsOrNull = useWordsOrNull('stories')
  const valuesOf = useValues()
  return (story) => {
    const treaty = treatyOf(view, story)
    const values = valuesOf(story, treaty)
    const say: Say = (key) => wordsOrNull(key, values)
    const key = keyOf(story, treaty, say)
    return {
      head: pick(wordings(key, say), story) ?? words(story.key, values),
      body: pick(bodies(key, say), story),
    }
  }
}

function useValues(): (story: Story, treaty: Treaty | undefined) => Readonly<Record<string, string | number>> {
  const orders = useWordsOrNull('orders')
  const statements = useWordsOrNull('statements')
  const lines = useWordsOrNull('lines')
  const events = useWordsOrNull('worldEvents')
  const seats = useTranslations('seats')
  const pair = useTranslations('frontPage.ties')
  const format = useFormatter()
  const titled = useShortTitles()
  const named = (value: string | number) => {
    if (typeof value === 'number') return value
    return orders(`name.${value}`)?.toLowerCase() ?? statements(`kind.${value}`)?.toLowerCase() ?? lines(value) ?? events(`${value}.title`) ?? titled(value)
  }
  return (story, treaty) => {
    const names = story.seats.map((seat) => seats(seat))
    const [one = '', two = '', three = ''] = names
    return {
      one, two, three, all: names.length === 2 ? pair('pair', { one, other: two }) : format.list(names), title: treaty === undefined ? '' : titled(draftOf(treaty).title),
      ...Object.fromEntries(Object.entries(story.values).map(([key, value]) => [key, named(value)])),
    }
  }
}

/** The treaty that a story tells of, or that the order it tells of was about, where the reader knows it. */
function treatyOf(view: View, { from }: Story): Treaty | undefined {
  const act = view.acts.find(({ id }) => from.includes(id))
  const about = act?.type === 'order' ? act.draft.treatyId : null
  return view.treaties.find(({ id }) => from.includes(id) || id === about)
}

/** What a treaty promises, or its name, makes better news than that there is one. */
function keyOf({ key }: Story, treaty: Treaty | undefined, say: Say): string {
  if (treaty === undefined) return key
  const closer = [`${key}.${draftOf(treaty).clauses[0]?.kind ?? ''}`, `${key}.named`]
  return closer.find((one) => say(`${one}.0`) !== null) ?? key
}

function wordings(key: string, say: Say): readonly string[] {
  const found: string[] = []
  for (let next = say(`${key}.0`); next !== null; next = say(`${key}.${found.length}`)) found.push(next)
  return found
}

function bodies(key: string, say: Say): readonly string[] {
  return ['text', 'text1', 'text2'].flatMap((one) => say(`${key}.${one}`) ?? [])
}

function pick(texts: readonly string[], { variant }: Story): string | null {
  return texts[variant % texts.length] ?? null
}
