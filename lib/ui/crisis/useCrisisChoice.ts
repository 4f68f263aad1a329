import { useState } from 'react'
import type { PartnerChoice, PrincipalChoice } from '../../engine/vocabulary.ts'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'

export type CrisisRole = 'principal' | 'partner' | 'onlooker'

/** C5, C13: what stands for who says nothing; nothing is lost by marking it. */
const SILENT = { principal: 'hold', partner: 'consultOnly' } as const

/** What is looked at, what is marked at the server, and the way from one to the other. */
export function useCrisisChoice() {
  const { view } = useTable()
  const { ask, refusal, busy } = useSend()
  const role: CrisisRole = view.crisisDesk?.role ?? 'onlooker'
  const marked = view.crisisDesk?.choice ?? null
  const step = view.crisis?.step ?? 0
  const [lookedAt, setLookedAt] = useState<{ readonly step: number; readonly choice: PrincipalChoice | PartnerChoice } | null>(null)
  // A new step asks anew.
  const looked = lookedAt?.step === step ? lookedAt.choice : null
  return {
    role, marked, refusal, busy,
    setLooked: (choice: PrincipalChoice | PartnerChoice) => setLookedAt({ step, choice }),
    looked: looked ?? marked ?? (role === 'onlooker' ? null : SILENT[role]),
    mark: (choice: string) => {
      if (choice === 'backDown' || choice === 'hold' || choice === 'escalate') void ask({ type: 'chooseInCrisis', choice })
      if (choice === 'honour' || choice === 'consultOnly' || choice === 'abandon') void ask({ type: 'answerObligation', choice })
    },
    offer: () => void ask({ type: 'offerMediation' }),
  }
}

export type CrisisChoice = ReturnType<typeof useCrisisChoice>
