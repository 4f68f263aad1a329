'use client'

import { useTranslations } from 'use-intl'
import type { TurningPoints } from '../../../analysis/turningPoints/turningPoints.ts'
import { SeatName } from '../../kit/Chop.tsx'
import { SignedFigure } from '../../kit/SignedFigure.tsx'
import { useFormatter } from '../../kit/useFormatter.ts'
import { useDeedLine } from '../../replay/deedLine.ts'
import { isTold } from '../../replay/TurningPoints.tsx'
import { useTurningPoints } from '../../replay/useTurningPoints.ts'
import { Section } from '../Section.tsx'

/** Where the expected results moved most, as far as it has been reckoned and kept. */
export function PaperTurns({ matchId }: { readonly matchId: string }) {
  const t = useTranslations('debrief')
  const { answer } = useTurningPoints(matchId)
  if (answer === null) return null
  const { found } = answer
  return (
    <Section title={t('turns')}>
      {found === null || found.swings.length === 0 ? <p className="mt-1 text-13 text-ink-2">{t('noTurns')}</p> : <ol className="mt-2">{found.swings.map((swing) => <Turn key={swing.round} swing={swing} />)}</ol>}
    </Section>
  )
}

function Turn({ swing }: { readonly swing: TurningPoints['swings'][number] }) {
  const t = useTranslations('debrief')
  const replay = useTranslations('replay')
  const deedLine = useDeedLine()
  const format = useFormatter()
  const deeds = swing.deeds.filter(isTold).toSorted((one, other) => Math.abs(other.worth[other.most]) - Math.abs(one.worth[one.most])).map(({ deed }) => deedLine(deed))
  return (
    <li className="grid grid-cols-[3rem_1fr_auto] gap-x-3 border-t border-rule py-2.5">
      <p className="font-serif text-17 text-ink-2 lining-nums">{replay('roundShort', { round: swing.round })}</p>
      <p className="min-w-0 font-serif text-17">{deeds.length === 0 ? t('nobodysTurn') : format.list(deeds)}</p>
      <p className="flex items-center gap-2 text-13"><SeatName seat={swing.most} size={18} /><SignedFigure amount={swing.change[swing.most]} good="none" /></p>
    </li>
  )
}
