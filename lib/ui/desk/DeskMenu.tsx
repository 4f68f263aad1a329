'use client'

import { useState } from 'react'
import { Menu } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useMatch } from '../../client/hooks.ts'
import { Button } from '../kit/Button.tsx'
import { LanguageSwitch } from '../kit/LanguageSwitch.tsx'
import { Awaited } from '../kit/EmptyState.tsx'
import { later } from '../kit/later.tsx'
import { Popover } from '../kit/Popover.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { ThemeSwitch } from '../kit/ThemeSwitch.tsx'
import { WayOut } from '../kit/WayOut.tsx'
import { BAR_WORD, useIsPhone } from './width.ts'
import { useRulesAddress } from '../rules/useRulesAddress.ts'

const TRIGGERS = {
  words: (words: string) => <Button size="tiny"><Menu aria-hidden size={14} strokeWidth={2} /><span className={BAR_WORD}>{words}</span></Button>,
  mark: (words: string) => <button type="button" aria-label={words} className="grid size-7 flex-none place-items-center pointer-coarse:relative pointer-coarse:after:absolute pointer-coarse:after:-inset-2"><Menu aria-hidden size={20} strokeWidth={1.6} /></button>,
} as const

const Course = later(() => import('./Course.tsx').then((module) => module.Course), { words: ['crisis', 'replay'], meanwhile: <Awaited className="min-h-96" /> })
const OtherDevice = later(() => import('./OtherDevice.tsx').then((module) => module.OtherDevice), { meanwhile: <Awaited className="min-h-40" /> })
const HoldMatrix = later(() => import('./HoldMatrix.tsx').then((module) => module.HoldMatrix), { meanwhile: <Awaited className="min-h-40" /> })

type SheetName = 'holds' | 'course' | 'device'

/** Overviews of the match, rulebook, theme, language and the way out, at every width. */
export function DeskMenu({ look }: { readonly look: keyof typeof TRIGGERS }) {
  const t = useTranslations('desk')
  const matchId = useMatch((screen) => screen.matchId)
  const rules = useRulesAddress()
  const isPlayer = useMatch((screen) => screen.viewer.type === 'seat')
  const [open, setOpen] = useState(false)
  const [sheet, setSheet] = useState<SheetName | null>(null)
  const from = useIsPhone() ? 'foot' : 'right'
  const show = (name: SheetName) => {
    setOpen(false)
    setSheet(name)
  }
  const onSheet = (isOpen: boolean) => (isOpen ? undefined : setSheet(null))
  return (
    <>
      <Popover align="start" className="w-64" title={t('menu')} open={open} onOpenChange={setOpen} trigger={TRIGGERS[look](t('menu'))}>
        <nav className="grid gap-3 p-4 text-13 pointer-coarse:gap-6 pointer-coarse:text-15">
          <button type="button" className="link justify-self-start" onClick={() => show('holds')}>{t('holds.title')}</button>
          <button type="button" className="link justify-self-start" onClick={() => show('course')}>{t('course')}</button>
          <a className="link justify-self-start" href={rules('')} target="_blank">{t('rulebook')}</a>
          <p className="flex gap-2">{t('theme')} <ThemeSwitch /></p>
          <p className="flex gap-2">{t('language')} <LanguageSwitch /></p>
          {!isPlayer ? null : <button type="button" className="link justify-self-start" onClick={() => show('device')}>{t('otherDevice.title')}</button>}
          {!isPlayer ? null : <a className="link justify-self-start" href={`/api/matches/${matchId}/mine`} download>{t('myRecord')}</a>}
          <WayOut className="link justify-self-start">{t('backToDoor')}</WayOut>
        </nav>
      </Popover>
      <Sheet title={t('holds.title')} from={from} open={sheet === 'holds'} onOpenChange={onSheet}><div className="px-4 py-4"><HoldMatrix /></div></Sheet>
      <Sheet title={t('otherDevice.title')} from={from} open={sheet === 'device'} onOpenChange={onSheet}><OtherDevice /></Sheet>
      <Sheet title={t('course')} from={from} wide open={sheet === 'course'} onOpenChange={onSheet}><Course /></Sheet>
    </>
  )
}
