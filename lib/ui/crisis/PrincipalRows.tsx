'use client'

import { useTranslations } from 'use-intl'
import { PRINCIPAL_CHOICES } from '../../engine/vocabulary.ts'
import { useTable } from '../desk/table.tsx'
import { Cell } from './Cell.tsx'
import { ChoiceRow } from './ChoiceRow.tsx'
import { HomeNote } from './HomeNote.tsx'
import type { OpenCrisis } from './openCrisis.ts'
import type { CrisisChoice } from './useCrisisChoice.ts'

/** The matrix on a phone: three rows to choose from, the rival's three answers below each. */
export function PrincipalRows({ crisis, choice }: { readonly crisis: OpenCrisis; readonly choice: CrisisChoice }) {
  const { view, me } = useTable()
  const t = useTranslations('crisis')
  const seats = useTranslations('seats')
  const [one, other] = crisis.principals
  const rival = one === me ? other : one
  if (me === null) return null
  return (
    <fieldset className="mt-5 border-t-[3px] border-ink">
      <legend className="sr-only">{t('atStake')}</legend>
      <p aria-hidden className="py-2 text-13 text-ink-2">{t('atStake')}</p>
      {PRINCIPAL_CHOICES.map((mine) => (
        <ChoiceRow key={mine} value={mine} name={t(`choice.${mine}.name`)} says={t(`choice.${mine}.says`)} choice={choice}>
          <ul className="mt-1">
            {PRINCIPAL_CHOICES.map((theirs) => (
              <li key={theirs} className="grid grid-cols-[minmax(6.5rem,2fr)_minmax(0,3fr)] items-baseline gap-x-3 border-t border-rule py-1.5 text-13">
                <span className="text-balance text-ink-2">{t('if', { rival: seats(rival), choice: t(`choice.${theirs}.does`) })}</span>
                <Cell cell={view.crisisDesk?.cells.find((cell) => cell.mine === mine && cell.theirs === theirs)} me={me} rival={rival} />
              </li>
            ))}
          </ul>
        </ChoiceRow>
      ))}
      <HomeNote crisis={crisis} />
    </fieldset>
  )
}
