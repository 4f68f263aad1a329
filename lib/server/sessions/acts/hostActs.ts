import type { HostAct, HostActOf, HostActType } from '../../../protocol/hostActs.ts'
import type { LiveServer } from '../../liveServer.ts'
import { recordAction } from '../recordAction.ts'
import type { Acted, HostActor } from './hostActing.ts'
import { giveGrade, setCriteria } from './gradingActs.ts'
import { addHost, invite, removeHost } from './hostsActs.ts'
import { dropInject, injectAtBriefing, keepInject, previewInject } from './injectActs.ts'
import { dropMoment, markMoment } from './momentActs.ts'
import { answerClaim, erasePerson, giveExtraTime, giveReturnCode, movePerson, swapPeople, unseatPerson } from './peopleActs.ts'
import { addToRoster, dealRoster, dropEntry, placeEntry, readRoster } from './rosterActs.ts'
import { addTable, archive, endSession, eraseNames, keepNames, rename, setHosting } from './sessionActs.ts'

const ACTORS: { readonly [T in HostActType]: HostActor<T> } = {
  rename, archive, keepNames, eraseNames, endSession, addTable, setHosting,
  invite, addHost, removeHost,
  readRoster, addRoster: addToRoster, dealRoster, placeEntry, dropEntry,
  movePerson, swapPeople, unseatPerson, giveReturnCode, giveExtraTime, erasePerson, answerClaim,
  markMoment, dropMoment, setCriteria, giveGrade, previewInject, keepInject, injectAtBriefing, dropInject,
}

export type HostAsking = { readonly hostId: string; readonly sessionId: string; readonly act: HostAct }

/** An act of a host on a session; null for everyone who does not host it. What changes something goes into the record. */
export async function hostActs(server: LiveServer, { hostId, sessionId, act }: HostAsking): Promise<Acted | null> {
  const hosts = await server.prisma.sessionHost.findUnique({ where: { sessionId_hostId: { sessionId, hostId } } })
  if (hosts === null) return null
  const acted = await actorOf(act.type)({ server, hostId, sessionId, isOwner: hosts.role === 'owner' }, act)
  if (acted.ok && acted.record !== undefined) {
    await recordAction(server.prisma, { sessionId, hostId, matchId: acted.record.matchId ?? null, action: act.type, detail: acted.record.detail ?? {} })
    server.rooms.sessionChanged(sessionId)
  }
  return acted
}

function actorOf<T extends HostActType>(type: T): (acting: Parameters<HostActor<T>>[0], act: HostAct) => Promise<Acted> {
  const actor: HostActor<T> = ACTORS[type]
  return (acting, act) => actor(acting, act as HostActOf<T>)
}
