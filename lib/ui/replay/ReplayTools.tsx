'use client'

import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useDeviceDraft } from '../../client/deviceDraft.ts'
import type { DebriefPlace } from '../../protocol/debrief.ts'
import { asideFrom, asideName, asideText, isSame } from '../debrief/reflection/citedMoment.ts'
import { Button } from '../kit/Button.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { Popover } from '../kit/Popover.tsx'
import { useLensName } from './lensName.ts'
import { addressAt, type ReplayPlace } from './replayAddress.ts'
import type { Film } from './useFilm.ts'

const FORMATS = ['acts', 'scores', 'press', 'cameo', 'plover'] as const

type Props = {
  readonly matchId: string
  readonly film: Film
  /** The moment and how it is looked at; the moment in words. */
  readonly place: ReplayPlace
  readonly words: string
}

/** Of the match that is shown, which may be another than the page's. */
const addressOf = ({ matchId, place }: Pick<Props, 'matchId' | 'place'>): string => addressAt(new URL(`/replays/${encodeURIComponent(matchId)}${window.location.search}`, window.location.href).href, place)

/** Link and citation of this moment, the record as files, and for hosts a link for guests. */
export function ReplayTools(props: Props) {
  const { matchId, film, place } = props
  const { reader } = film
  const t = useTranslations('replay.tools')
  const [said, setSaid] = useState<string | null>(null)
  const copy = (text: string, done: string) => navigator.clipboard.writeText(text).then(() => setSaid(done), () => setSaid(text))
  const share = async () => {
    const answer = await fetch(`/api/replays/${encodeURIComponent(matchId)}/share`, { method: 'POST' })
    const made: { link?: string } = answer.ok ? await answer.json() : {}
    if (made.link === undefined) setSaid(t('notShared'))
    else await copy(new URL(made.link, window.location.href).href, t('shared'))
  }
  const unshare = async () => {
    const answer = await fetch(`/api/replays/${encodeURIComponent(matchId)}/share`, { method: 'DELETE' })
    setSaid(answer.ok ? t('unshared') : t('notShared'))
  }
  const citation = useCitation(props)
  const query = typeof window === 'undefined' ? '' : window.location.search
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p aria-live="polite" className="max-w-[40ch] text-12 break-all text-ink-2 empty:sr-only">{said}</p>
      <Button size="small" onClick={() => void copy(addressOf(props), t('linked'))}>{t('link')}</Button>
      <Button size="small" onClick={() => void copy(citation(), t('cited'))}>{t('cite')}</Button>
      {reader === 'player' ? <Aside matchId={matchId} place={{ at: place.at ?? 0, lens: place.lens }} onDone={() => setSaid(t('asideDone'))} /> : null}
      <ButtonLink size="small" href={`/replays/${encodeURIComponent(matchId)}/debrief${query}`}>{t('paper')}</ButtonLink>
      <Popover title={t('files')} className="w-72" trigger={<Button size="small">{t('files')}</Button>}>
        <ul className="px-4 py-2 text-14">
          {FORMATS.map((format) => <li key={format}><a className="block py-2" download href={`/api/replays/${encodeURIComponent(matchId)}/export/${format}${query}`}>{t(`format.${format}`)}</a></li>)}
          {reader === 'host' ? <li><a className="block py-2" download href={`/api/matches/${encodeURIComponent(matchId)}/export`}>{t('format.whole')}</a></li> : null}
        </ul>
      </Popover>
      {reader === 'host' ? <Button size="small" onClick={() => void share()}>{t('share')}</Button> : null}
      {reader === 'host' ? <Button size="small" kind="link" onClick={() => void unshare()}>{t('unshare')}</Button> : null}
    </div>
  )
}

/** For the reflection: kept on this device until it is cited there. */
function Aside({ matchId, place, onDone }: { readonly matchId: string; readonly place: DebriefPlace; readonly onDone: () => void }) {
  const t = useTranslations('replay.tools')
  const [stored, setStored] = useDeviceDraft(asideName(matchId))
  const keep = () => {
    const before = asideFrom(stored)
    if (!before.some((one) => isSame(one, place))) setStored(asideText([...before, place]))
    onDone()
  }
  return (
    <>
      <Button size="small" onClick={keep}>{t('aside')}</Button>
      <ButtonLink size="small" href={`/replays/${encodeURIComponent(matchId)}/reflection`}>{t('toReflection')}</ButtonLink>
    </>
  )
}

/** Which match, by which rules, when; the moment; where to find it, and when it was read. */
function useCitation(props: Props): () => string {
  const t = useTranslations('replay.tools')
  const language = useLocale()
  const lensName = useLensName()
  const { matchId, film, place, words } = props
  return () => {
    const day = (atMs: number) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(atMs)
    return t('citation', { match: matchId, rules: film.rulesVersion, played: day(film.endedAtMs ?? Date.now()), moment: place.lens === 'whole' ? words : t('throughLens', { moment: words, lens: lensName(place) }), address: addressOf(props), read: day(Date.now()) })
  }
}
