import { useTranslations } from 'use-intl'
import type { PartnerChoice, PrincipalChoice } from '../../engine/vocabulary.ts'

export function useChoiceName(): (choice: PrincipalChoice | PartnerChoice | string) => string {
  const t = useTranslations('crisis')
  return (choice) => {
    if (choice === 'backDown' || choice === 'hold' || choice === 'escalate') return t(`choice.${choice}.name`)
    if (choice === 'honour' || choice === 'consultOnly' || choice === 'abandon') return t(`partner.${choice}.name`)
    return choice
  }
}
