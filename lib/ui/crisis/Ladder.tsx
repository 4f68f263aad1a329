'use client'

import { useTranslations } from 'use-intl'
import { ladderOutlook, warPrice, type RungOutlook } from '../../engine/crisis/outlook.ts'
import { hasHotline } from '../../engine/crisis/obligations.ts'
import { RUNGS } from '../../engine/vocabulary.ts'
import { classes } from '../kit/classes.ts'
import { RuleLink } from '../kit/Ledger.tsx'
import { useSigned } from '../kit/useSigned.ts'
import { useTable } from '../desk/table.tsx'
import type { OpenCrisis } from './openCrisis.ts'
import { useRulesAddress } from '../rules/useRulesAddress.ts'

/** Five rungs, war on top; the present one inverted; on each the odds of an accident and the price of giving way. */
export function Ladder({ crisis }: { readonly crisis: OpenCrisis }) {
  const { view, me, catalogue } = useTable()
  const t = useTranslations('crisis')
  const rules = useRulesAddress()
  const outlook = ladderOutlook(catalogue, { seat: me, hotline: hasHotline(view, crisis.principals) })
  return (
    <section aria-label={t('ladder')} className="py-6">
      <h2 className="flex items-baseline px-6 pb-3 text-15 font-semibold"><span className="flex-1">{t('ladder')}</span><span className="flex gap-1 text-12 font-normal *:grid *:min-h-6 *:min-w-6 *:place-items-center"><RuleLink rule="C3" /><RuleLink rule="C8" /></span></h2>
      <ol>
        {outlook.map((one, index) => ({ one, index })).reverse().map(({ one, index }) => {
          const present = one.rung === crisis.rung
          return (
            <li key={one.rung} aria-current={present ? 'step' : undefined} className={classes('flex gap-5 px-6 py-3', present ? 'bg-ink text-sheet' : 'border-b border-rule')}>
              <span className="font-serif text-24 leading-6">{index + 1}</span>
              <p><a href={rules(`#rung-${one.rung}`)} target="_blank" className={classes('font-serif text-20 font-semibold hover:underline', one.rung === 'war' && !present && 'text-alarm')}>{t(`rung.${one.rung}.name`)}</a><span className={classes('block text-13', !present && 'text-ink-2')}>{t(`rung.${one.rung}.says`)}</span><Odds outlook={one} quiet={!present} /></p>
            </li>
          )
        })}
      </ol>
      <p className="px-6 pt-3 text-12 text-ink-2">{t('accidentIs')}{'\u00a0'}<RuleLink rule="C8" /></p>
    </section>
  )
}

function Odds({ outlook: { rung, accidentOdds, stability }, quiet }: { readonly outlook: RungOutlook; readonly quiet: boolean }) {
  const { catalogue } = useTable()
  const t = useTranslations('crisis')
  const figure = useSigned()
  const look = classes('block text-12 first-letter:uppercase', quiet && 'text-ink-2')
  if (rung === 'war') {
    const price = warPrice(catalogue)
    return <span className={look}>{t('warPrice', { each: figure(price.each), more: figure(price.instigator) })}</span>
  }
  if (stability === null) return null
  return (
    <>
      <span className={look}>{accidentOdds > 0 ? t('accident', { percent: Math.round(accidentOdds * 100) }) : t('noAccident')}</span>
      <span className={look}>{t('rungPrice', { yields: figure(stability.yields), prevails: figure(stability.prevails) })}</span>
    </>
  )
}

/** The ladder on a phone: a rail of five, and what the present rung and the next hold. */
export function Rail({ crisis }: { readonly crisis: OpenCrisis }) {
  const { view, me, catalogue } = useTable()
  const t = useTranslations('crisis')
  const outlook = ladderOutlook(catalogue, { seat: me, hotline: hasHotline(view, crisis.principals) })
  const at = RUNGS.indexOf(crisis.rung)
  return (
    <div className="border-b border-rule px-4 pt-3 pb-2 md:px-6">
      <ol aria-label={t('ladder')} className="grid grid-cols-[repeat(5,auto)] gap-1 text-12 wrap-break-word">
        {outlook.map(({ rung, accidentOdds }, index) => (
          <li key={rung} aria-current={index === at ? 'step' : undefined} className={classes('border-t-[5px] pt-1', index === at ? 'border-ink font-semibold' : index < at ? 'border-ink-3 text-ink-2' : 'border-rule text-ink-2')}>
            {t(`rung.${rung}.name`)}{accidentOdds > 0 ? <span className="block font-normal">{t('accident', { percent: Math.round(accidentOdds * 100) })}</span> : null}
          </li>
        ))}
      </ol>
      <details className="text-12 text-ink-2"><summary className="link mt-1 inline-block py-1">{t('everyRung')}</summary><Ladder crisis={crisis} /></details>
    </div>
  )
}
