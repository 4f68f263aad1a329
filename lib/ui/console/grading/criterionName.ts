'use client'

import { useTranslations } from 'use-intl'
import { HOUSE_CRITERIA, type Criterion } from '../../../protocol/grading.ts'

/** A host's own name, or the house's wording. */
export function useCriterionName(): (criterion: Criterion) => string {
  const t = useTranslations('grading.criterion')
  return ({ id, name }) => {
    const known = HOUSE_CRITERIA.find((one) => one === id)
    return name !== '' || known === undefined ? name : t(known)
  }
}
