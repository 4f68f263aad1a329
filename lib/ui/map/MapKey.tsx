'use client'

import { useTranslations } from 'use-intl'
import { useIsPhone } from '../desk/width.ts'
import { Popover } from '../kit/Popover.tsx'
import { PostureBars } from './MapCapital.tsx'
import { TieStrokes } from './MapLines.tsx'
import { TIE_KINDS } from './mapModel.ts'

const LINE = [[0, 6], [24, 6]] as const

const opening = (words: string) => <button type="button" className="py-1 pointer-coarse:py-2.5"><span className="link">{words}</span></button>

/** What the marks mean, and a note on what the map leaves open. */
export function MapKey() {
  const t = useTranslations('map')
  const phone = useIsPhone()
  const notes = <p className="p-4 text-13">{t('notesText')}</p>
  // On a phone the map has the room, and the key a sheet.
  if (phone) {
    return (
      <p className="flex justify-between gap-5 border-t border-rule bg-paper px-4 text-12 text-ink-2">
        <Popover title={t('key')} side="top" trigger={opening(t('key'))}><div className="px-4 py-3 text-14"><Marks className="grid gap-2.5" /></div></Popover>
        <Popover title={t('notes')} side="top" trigger={opening(t('notes'))}>{notes}</Popover>
      </p>
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-0.5 border-t border-rule bg-paper px-3 py-1 text-12 text-ink-2">
      <Marks className="flex flex-1 flex-wrap gap-x-4 gap-y-0.5" />
      <Popover title={t('notes')} trigger={<button type="button" className="link py-0.5">{t('notes')}</button>} side="top">{notes}</Popover>
    </div>
  )
}

function Marks({ className }: { readonly className: string }) {
  const t = useTranslations('map')
  return (
    <ul className={className} aria-label={t('key')}>
      {TIE_KINDS.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <svg aria-hidden width={24} height={12}><TieStrokes kind={kind} points={LINE} /></svg>
          {t(`kind.${kind}`)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg aria-hidden width={24} height={12}><path d="M0 6H18" stroke="var(--ink-2)" strokeWidth={2} /><path d="M14 2L22 6L14 10Z" fill="var(--ink-2)" /></svg>
        {t('flow')}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden width={24} height={12}><path d="M0 6H14" stroke="var(--ink-2)" strokeWidth={2} strokeDasharray="0 4" strokeLinecap="round" /><path d="M14 2L22 6L14 10Z" fill="none" stroke="var(--ink-2)" strokeWidth={1.3} /></svg>
        {t('suspected')}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden width={24} height={12}><path d="M0 6H24M8 11L10 1M14 11L16 1" stroke="var(--alarm)" strokeWidth={1.5} /></svg>
        {t('hostilityLevel', { level: 2 })}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden width={36} height={6}><PostureBars posture={2} /></svg>
        {t('posture')}
      </li>
    </ul>
  )
}
