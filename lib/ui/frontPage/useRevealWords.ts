import { useTranslations } from 'use-intl'
import { useActWords } from '../desk/causeWords.ts'
import { useNumberName } from '../desk/numberName.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { useSigned } from '../kit/useSigned.ts'
import { isShown, type RevealStep } from './revealSteps.ts'

const SPOKEN = 3

/** A step for the ear: where one is, who did what, and what moved most. */
export function useRevealWords(): (step: RevealStep, at: number, of: number) => string {
  const t = useTranslations('reveal')
  const format = useFormatter()
  const actWords = useActWords()
  const nameOf = useNumberName()
  const signed = useSigned()
  return (step, at, of) => {
    const head = t('step', { at: at + 1, of, stage: t(`stage.${step.stage}`) })
    const acts = step.acts.map(actWords)
    const moved = step.moved.filter(isShown).slice(0, SPOKEN).map(({ key, from, to }) => t('moved', {
      name: nameOf(key), amount: signed(to - from), to: format.number(to, { maximumFractionDigits: 1 }),
    }))
    return [head, ...acts, ...moved].join('. ')
  }
}
