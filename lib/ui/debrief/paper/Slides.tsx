'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useMomentName } from '../../replay/momentName.ts'
import { placed } from '../../replay/slides.ts'
import type { Film } from '../../replay/useFilm.ts'
import { useNotes } from '../../replay/useNotes.ts'
import { Section } from '../Section.tsx'

/** The hosts' starred moments, in order, each with the way to it. */
export function Slides({ matchId, film }: { readonly matchId: string; readonly film: Film }) {
  const t = useTranslations('debrief')
  const nameOf = useMomentName()
  const { notes } = useNotes(matchId, film.reader === 'host')
  const stars = useMemo(() => placed(notes, film.moments).filter(({ kind }) => kind === 'star'), [notes, film.moments])
  if (stars.length === 0) return null
  return (
    <Section title={t('slides')} note={t('slidesNote')}>
      <ol className="mt-2">{stars.map((star) => {
        const moment = film.moments[star.at]
        return moment === undefined ? null : <li key={star.noteId} className="border-t border-rule py-2 text-14"><a className="link inline-flex min-h-6 items-center" href={`/replays/${matchId}?at=${star.at}`}>{nameOf(moment)}</a>{star.text === '' ? null : <> <bdi>{star.text}</bdi></>}</li>
      })}</ol>
    </Section>
  )
}
