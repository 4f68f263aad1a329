'use client'

import { useEffect, useRef } from 'react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { useDebrief } from '../../client/useDebrief.ts'
import { ButtonLink } from '../kit/ButtonLink.tsx'

/** When the host begins to lead, this screen goes along to the replay; who comes back here is asked, not taken. */
export function LedTo({ matchId }: { readonly matchId: string }) {
  const t = useTranslations('replay')
  const router = useRouter()
  const { place } = useDebrief(matchId)
  const isLed = place === undefined ? null : place !== null
  const heard = useRef<boolean | null>(null)
  const href = `/replays/${matchId}`
  useEffect(() => {
    if (heard.current === false && isLed) router.push(href)
    if (isLed !== null) heard.current = isLed
  }, [isLed, router, href])
  return isLed === true ? <p role="status" className="flex flex-wrap items-center gap-4 border-b border-ink px-4 py-2 text-14 md:px-8">{t('lead.open')} <ButtonLink size="small" kind="primary" href={href}>{t('openReplay')}</ButtonLink></p> : null
}
