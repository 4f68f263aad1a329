import { useTranslations } from 'use-intl'
import type { Story } from '../../engine/frontPage.ts'
import { useWords, useWordsOrNull } from '../desk/words.ts'
import { useKnownTexts } from '../negotiation/knownTexts.ts'

export type StoryText = { readonly head: string; readonly body: string | null }

/** A story's texts by its key; of its wordings its variant picks one, counted round and round. Ids among its values are put into words. */
export function useStoryWords(): (story: Story) => StoryText {
  const words = useWords('stories')
  const wordsOrNull = useWordsOrNull('stories')
  const orders = useWordsOrNull('orders')
  const statements = useWordsOrNull('statements')
  const lines = useWordsOrNull('lines')
  const events = useWordsOrNull('worldEvents')
  const seats = useTranslations('seats')
  const known = useKnownTexts()
  const named = (value: string | number) => {
    if (typeof value === 'number') return value
    return orders(`name.${value}`)?.toLowerCase() ?? statements(`kind.${value}`)?.toLowerCase() ?? lines(value) ?? events(`${value}.title`) ?? known(value)
  }
  return (story) => {
    const names = story.seats.map((seat) => seats(seat))
    const values = {
      one: names[0] ?? '', two: names[1] ?? '', three: names[2] ?? '', all: names.join(', '),
      ...Object.fromEntries(Object.entries(story.values).map(([key, value]) => [key, named(value)])),
    }
    return {
      head: wordingOf(story, (key) => wordsOrNull(key, values)) ?? words(story.key, values),
      body: wordsOrNull(`${story.key}.text`, values),
    }
  }
}

function wordingOf({ key, variant }: Story, say: (key: string) => string | null): string | null {
  const wordings: string[] = []
  for (let next = say(`${key}.0`); next !== null; next = say(`${key}.${wordings.length}`)) wordings.push(next)
  return wordings[variant % wordings.length] ?? null
}
