'use client'

import { useTranslations } from 'use-intl'
import { PRINCIPAL_CHOICES, type PrincipalChoice } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { classes } from '../kit/classes.ts'
import { useTable } from '../desk/table.tsx'
import { Cell } from './Cell.tsx'
import { HomeNote } from './HomeNote.tsx'
import type { OpenCrisis } from './openCrisis.ts'
import type { CrisisChoice } from './useCrisisChoice.ts'

type Props = { readonly crisis: OpenCrisis; readonly choice: CrisisChoice }

/** My choices across, the rival's down; each cell an outcome and two signed costs. The buttons are the foot of their columns. */
export function Matrix({ crisis, choice }: Props) {
  const { view, me } = useTable()
  const t = useTranslations('crisis')
  const seats = useTranslations('seats')
  const [one, other] = crisis.principals
  const rival = one === me ? other : one
  const { marked, busy, mark } = choice
  const cellOf = (mine: PrincipalChoice, theirs: PrincipalChoice) => view.crisisDesk?.cells.find((cell) => cell.mine === mine && cell.theirs === theirs)
  if (me === null) return null
  return (
    <div className="mt-6">
      <table className="w-full table-fixed border-t-[3px] border-ink">
        <thead>
          <tr className="border-b border-ink align-top">
            <td className="w-[20%] py-3.5 pr-3 text-13 text-ink-2">{t('atStake')}</td>
            {PRINCIPAL_CHOICES.map((mine) => <th key={mine} scope="col" className={classes('border-l border-rule px-3.5 py-3.5 text-left font-normal', marked === mine && 'bg-wash')}><b className="font-serif text-24 font-[640]">{t(`choice.${mine}.name`)}</b><br /><span className="text-13 text-ink-2">{t(`choice.${mine}.says`)}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {PRINCIPAL_CHOICES.map((theirs) => (
            <tr key={theirs} className="border-b border-rule align-top">
              <th scope="row" className="py-4 pr-3 text-left text-14 font-normal">{t('if', { rival: seats(rival), choice: t(`choice.${theirs}.does`) })}</th>
              {PRINCIPAL_CHOICES.map((mine) => <td key={mine} className={classes('border-l border-rule px-3.5 py-4', marked === mine && 'bg-wash')}><Cell cell={cellOf(mine, theirs)} me={me} rival={rival} /></td>)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className="py-4 pr-3 text-13 text-ink-2">{t(view.clock.deadlineMs === null ? 'chooseOneUntimed' : 'chooseOne')}</td>
            {PRINCIPAL_CHOICES.map((mine) => <td key={mine} className="px-2 py-4 first:pl-0"><Button kind={marked === mine ? 'primary' : 'outline'} size="large" className="w-full" disabled={busy} aria-pressed={marked === mine} onClick={() => mark(mine)}>{marked === mine ? t('marked', { choice: t(`choice.${mine}.name`) }) : t(`choice.${mine}.name`)}</Button></td>)}
          </tr>
        </tfoot>
      </table>
      <HomeNote crisis={crisis} />
    </div>
  )
}
