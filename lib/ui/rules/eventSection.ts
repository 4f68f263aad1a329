import { useTranslations } from 'use-intl'
import type { WorldEventSpec } from '../../engine/scenario.ts'
import { useWords } from '../desk/words.ts'
import { useMarks } from '../kit/useMarks.ts'
import { useEffectWords } from './effectWords.ts'
import type { Section } from './section.ts'

/** What the world may do by itself, and what it moves. */
export function useEventSection(events: readonly WorldEventSpec[]): Section {
  const t = useTranslations('rules.events')
  const words = useWords('worldEvents')
  const effectWords = useEffectWords()
  const marks = useMarks()
  const entries = events.map(({ id, effects, round }) => ({
    id: `event-${id}`, head: words(`${id}.title`), text: words(`${id}.text`), more: [effects.map(effectWords).join(marks.phrases)], ...(round === undefined ? {} : { tag: t('inRound', { round }) }),
  }))
  return { id: 'events', title: t('title'), note: t('note'), parts: entries.length === 0 ? [] : [{ entries }] }
}
