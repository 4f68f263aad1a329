'use client'

import { useTranslations } from 'use-intl'
import type { CrisisCell } from '../../engine/crisis/crisis.ts'
import { PRINCIPAL_CHOICES, type PrincipalChoice, type Seat } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { useIsPhone } from '../desk/width.ts'
import type { OpenCrisis } from './openCrisis.ts'

/** My choices across, the rival's down; each cell an outcome and two signed costs. The buttons are the foot of their columns. */
export function Matrix({ crisis }: { readonly crisis: OpenCrisis }) {
  const { view, me } = useTable()
  const t = useTranslations('crisis')
  const seats = useTranslations('seats')
  const phone = useIsPhone()
  const { ask, refusal, busy } = useSend()
  const [one, other] = crisis.principals
  const rival = one === me ? other : one
  const chosen = view.crisisDesk?.choice ?? null
  const choose = (choice: PrincipalChoice) => void ask({ type: 'chooseInCrisis', choice })
  const cellOf = (mine: PrincipalChoice, theirs: PrincipalChoice) => view.crisisDesk?.cells.find((cell) => cell.mine === mine && cell.theirs === theirs)
  if (me === null) return null
  const button = (choice: PrincipalChoice) => <Button kind={chosen === choice ? 'primary' : 'outline'} size="large" className="w-full" disabled={busy} aria-pressed={chosen === choice} onClick={() => choose(choice)}>{chosen === choice ? t('marked', { choice: t(`choice.${choice}.name`) }) : t(`choice.${choice}.name`)}</Button>
  const wrong = refusal === null ? null : <p role="alert" className="mt-2 text-13 font-semibold text-alarm">{refusal}</p>
  if (phone) {
    return (
      <div className="mt-5 border-t-[3px] border-ink">
        {PRINCIPAL_CHOICES.map((mine) => (
          <section key={mine} className={classes('-mx-4 border-b border-ink px-4 py-3', chosen === mine && 'bg-wash')}>
            <h2 className="font-serif text-20 font-semibold">{t(`choice.${mine}.name`)}</h2>
            <ul className="mt-1">{PRINCIPAL_CHOICES.map((theirs) => <li key={theirs} className="flex flex-wrap items-baseline gap-x-3 border-t border-rule py-1.5 text-13"><span className="flex-1 text-ink-2">{t('if', { rival: seats(rival), choice: t(`choice.${theirs}.does`) })}</span><Cell cell={cellOf(mine, theirs)} me={me} rival={rival} /></li>)}</ul>
            <div className="mt-2">{button(mine)}</div>
          </section>
        ))}
        {wrong}
      </div>
    )
  }
  return (
    <div className="mt-6">
      <table className="w-full table-fixed border-t-[3px] border-ink">
        <thead>
          <tr className="border-b border-ink align-top">
            <td className="w-[20%] py-3.5 pr-3 text-13 text-ink-2">{t('atStake')}</td>
            {PRINCIPAL_CHOICES.map((mine) => <th key={mine} scope="col" className={classes('border-l border-rule px-3.5 py-3.5 text-left font-normal', chosen === mine && 'bg-wash')}><b className="font-serif text-24 font-[640]">{t(`choice.${mine}.name`)}</b><br /><span className="text-13 text-ink-2">{t(`choice.${mine}.says`)}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {PRINCIPAL_CHOICES.map((theirs) => (
            <tr key={theirs} className="border-b border-rule align-top">
              <th scope="row" className="py-4 pr-3 text-left text-14 font-normal">{t('if', { rival: seats(rival), choice: t(`choice.${theirs}.does`) })}</th>
              {PRINCIPAL_CHOICES.map((mine) => <td key={mine} className={classes('border-l border-rule px-3.5 py-4', chosen === mine && 'bg-wash')}><Cell cell={cellOf(mine, theirs)} me={me} rival={rival} /></td>)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className="py-4 pr-3 text-13 text-ink-2">{t('chooseOne')}</td>
            {PRINCIPAL_CHOICES.map((mine) => <td key={mine} className="px-2 py-4 first:pl-0">{button(mine)}</td>)}
          </tr>
        </tfoot>
      </table>
      {wrong}
    </div>
  )
}

function Cell({ cell, me, rival }: { readonly cell: CrisisCell | undefined; readonly me: Seat; readonly rival: Seat }) {
  const t = useTranslations('crisis')
  if (cell === undefined) return <span className="text-13 text-ink-2">{t('unknown')}</span>
  const rung = t(`rung.${cell.rungAfter}.name`)
  return (
    <div>
      <p className="text-14 font-semibold">{t(`outcome.${cell.outcome}`, { rung })}{cell.outcome === 'climb' && cell.accidentOdds > 0 ? <span className="font-normal text-ink-2">, {t('accident', { percent: Math.round(cell.accidentOdds * 100) })}</span> : null}</p>
      <p className="mt-1 flex items-center gap-1.5 text-15"><Chop seat={me} size={18} /> <SignedFigure amount={cell.stabilityMine} /> <Chop seat={rival} size={18} className="ml-2" /> <SignedFigure amount={cell.stabilityTheirs} /></p>
    </div>
  )
}
