import type { ReactNode } from 'react'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { hostsSession, signedInHost } from '@/lib/server/access/whoAsks.ts'
import { liveServer } from '@/lib/server/liveServer.ts'

type Asked = { readonly params: Promise<{ readonly sessionId: string }>; readonly children: ReactNode }

/** A session of another host is as good as none; what its pages show is checked again where it is read. */
export default async function HostedSessionLayout({ params, children }: Asked) {
  const { sessionId } = await params
  const server = liveServer()
  const hostId = await signedInHost(server, (await headers()).get('cookie'))
  if (hostId === null || !(await hostsSession(server.prisma, hostId, sessionId))) notFound()
  return children
}
