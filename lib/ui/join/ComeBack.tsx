'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { JoinRefusal } from './joinModel.ts'
import { sendJoin } from './joinRequests.ts'
import { JoinFrame } from './JoinScreen.tsx'
import { ReturnForm } from './ReturnForm.tsx'

/** Brings a seat to this device; whoever comes needs no session's code. */
export function ComeBack() {
  const router = useRouter()
  const [refusal, setRefusal] = useState<JoinRefusal | null>(null)
  const comeBack = async (returnCode: string) => {
    const given = await sendJoin({ type: 'comeBack', returnCode })
    if (given.type === 'seated') router.push(`/matches/${given.matchId}`)
    else setRefusal(given.type === 'refused' ? given.reason : null)
  }
  return <JoinFrame><ReturnForm refusal={refusal} onReturn={(returnCode) => void comeBack(returnCode)} onBack={() => router.push('/')} /></JoinFrame>
}
