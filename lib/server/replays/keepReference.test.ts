import { afterAll, expect, it } from 'vitest'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import { databaseTurns, type Turns } from '../nodes/turns.ts'
import { testServer } from '../testing/testServer.ts'
import { keepReference } from './keepReference.ts'

const server = testServer('reference')
const nodes: Turns[] = []
afterAll(async () => {
  for (const node of nodes) await node.close()
})

it('the real course of events is kept once, whole, however many processes start at once', async () => {
  const { prisma, log } = server.live
  const kept = () => prisma.match.findUniqueOrThrow({ where: { id: REFERENCE_MATCH }, select: { seed: true, _count: { select: { entries: true } } } })
  const before = await kept()
  await prisma.match.delete({ where: { id: REFERENCE_MATCH } })
  nodes.push(...Array.from({ length: 4 }, () => databaseTurns(server.database.url)))
  await Promise.all(nodes.map((turns) => keepReference({ prisma, log, turns })))
  expect(await kept()).toEqual(before)
})
