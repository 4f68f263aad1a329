import { useTranslations } from 'use-intl'
import type { OrderSpec } from '../../engine/scenario.ts'
import { DESKS } from '../../engine/vocabulary.ts'
import { useWords } from '../desk/words.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { useSigned } from '../kit/useSigned.ts'
import { useMarks } from '../kit/useMarks.ts'
import { useEffectWords } from './effectWords.ts'
import type { Entry, Section } from './section.ts'

/** Every order by its desk: who has it, its price, and each effect as the rules enter it. */
export function useOrderSection(orders: readonly OrderSpec[]): Section {
  const t = useTranslations('rules')
  const desks = useTranslations('orders.deskName')
  const entryOf = useOrderEntry()
  return {
    id: 'orders', title: t('orders'), note: t('ordersText'),
    parts: DESKS.flatMap((desk) => (desk === 'statements' ? [] : [{ title: desks(desk), entries: orders.filter((spec) => spec.desk === desk).map(entryOf) }])),
  }
}

function useOrderEntry(): (spec: OrderSpec) => Entry {
  const t = useTranslations('rules')
  const words = useWords('orders')
  const clauses = useTranslations('clauses.kind')
  const visibility = useTranslations('orders.desk.visibility')
  const effectWords = useEffectWords()
  const format = useFormatter()
  const signed = useSigned()
  const marks = useMarks()
  return (spec) => ({
    id: `order-${spec.id}`, head: words(`name.${spec.id}`), text: words(`says.${spec.id}`), tag: visibility(spec.visibility), figure: format.number(spec.cost), seats: spec.actors,
    more: [
      spec.effects.map(effectWords).join(marks.phrases),
      ...(spec.oneSided === undefined ? [] : [t('oneSided', { list: spec.oneSided.map(effectWords).join(marks.phrases) })]),
      ...(spec.onExposure === undefined ? [] : [t('onExposure', { list: spec.onExposure.map(effectWords).join(marks.phrases) })]),
      ...(spec.escalation === 0 ? [] : [t(spec.escalation >= 8 ? 'weightContestable' : 'weight', { weight: signed(spec.escalation) })]),
      ...(spec.breaks === undefined ? [] : [t('breaks', { list: format.list(spec.breaks.map((kind) => clauses(kind))) })]),
      ...(spec.exposureOdds === undefined || spec.exposureOdds === 0 ? [] : [t('odds', { percent: Math.round(spec.exposureOdds * 100) })]),
      ...(spec.oncePerMatch === true ? [t('once')] : []),
      ...(spec.alliedResponse === true ? [t('cheaper')] : []),
    ].filter((line) => line !== ''),
  })
}
