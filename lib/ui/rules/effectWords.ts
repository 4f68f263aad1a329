import { useTranslations } from 'use-intl'
import type { Amount, Effect, Role } from '../../engine/scenario.ts'
import { isSeat } from '../desk/numberName.ts'
import { useWords } from '../desk/words.ts'
import { useSigned } from '../kit/useSigned.ts'

/** An effect of an order as the rules enter it: "Warmth, you and target +9". */
export function useEffectWords(): (effect: Effect) => string {
  const t = useTranslations('rules')
  const words = useWords('rules')
  const numbers = useWords('ledger')
  const seats = useTranslations('seats')
  const rungs = useTranslations('crisis.rung')
  const who = (role: Role) => (isSeat(role) ? seats(role) : words(`role.${role}`))
  const signed = useSigned(2)
  const amount = (by: Amount) => (typeof by === 'number' ? signed(by) : t('upTo', { amount: signed(by.times) }))
  const plain = (effect: Effect): string => {
    switch (effect.kind) {
      case 'seat': return `${words('effectOf', { what: numbers(`number.${effect.measure}`), who: who(effect.whose) })} ${amount(effect.by)}`
      case 'warmth': return `${words('effectBetween', { what: numbers('number.warmth'), one: who(effect.between[0]), other: who(effect.between[1]) })} ${amount(effect.by)}`
      case 'hostility': return `${words('effectBetween', { what: numbers('number.hostility'), one: who(effect.between[0]), other: who(effect.between[1]) })} ${effect.by === undefined ? t('atLeast', { rung: effect.atLeast === undefined ? '' : rungs(`${effect.atLeast}.name`).toLowerCase() }) : signed(effect.by)}`
      case 'reliance': return `${words('effectReliance', { of: who(effect.of), on: who(effect.on) })} ${amount(effect.by)}`
      case 'gauge': return `${numbers(`number.${effect.gauge}`)} ${amount(effect.by)}`
      case 'flow': return `${numbers(`number.flow-${effect.flow}`)} ${signed(effect.by)}`
      case 'sanctions': return `${words('effect.sanctions')} ${signed(effect.by)}`
      case 'pariahPrice': case 'watch': case 'exposeDeal': case 'ratify': case 'denounce': case 'publishTreaty': case 'snub': return words(`effect.${effect.kind}`)
    }
  }
  return (effect) => (effect.when === undefined ? plain(effect) : t('inSomeCases', { effect: plain(effect) }))
}
