'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { HostedSession } from './hostModel.ts'
import { askSessions, createSession, signOutHost } from './hostRequests.ts'
import { Sessions } from './Sessions.tsx'

/** The list as the server has it. */
export function SessionsLive() {
  const router = useRouter()
  const [sessions, setSessions] = useState<readonly HostedSession[] | null>(null)
  useEffect(() => {
    let here = true
    const ask = async () => {
      const answer = await askSessions()
      if (here && answer !== null) setSessions(answer.sessions)
    }
    void ask()
    const every = setInterval(() => void ask(), 10_000)
    return () => {
      here = false
      clearInterval(every)
    }
  }, [])
  return (
    <Sessions
      sessions={sessions} onCreate={createSession} onCreated={(sessionId) => router.push(`/host/${sessionId}`)}
      onSignOut={() => void signOutHost().finally(() => window.location.assign('/'))}
    />
  )
}
