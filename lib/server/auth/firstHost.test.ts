import { verify } from '@node-rs/argon2'
import { beforeEach, describe, expect, it } from 'vitest'
import { setHostPassword } from '../admin/hostPassword.ts'
import { newDataFolder, removeDataFolder } from '../testing/dataFolder.ts'
import { testServer } from '../testing/testServer.ts'
import { firstHost, type HostLogin } from './firstHost.ts'

const server = testServer('first-host', { hosts: [] })
const opensDoor = async ({ login, password }: HostLogin) => verify((await server.database.prisma.host.findUniqueOrThrow({ where: { login } })).passwordHash ?? '', password)

describe('the first host', () => {
  beforeEach(() => server.database.prisma.host.deleteMany())

  it('is one where several processes start at once, and each that shares the folder knows the way in', async () => {
    const folder = newDataFolder('first-host-shared')
    const logins = await Promise.all([1, 2, 3, 4].map(() => firstHost(server.database.prisma, folder)))
    for (const login of logins) expect(login === null ? false : await opensDoor(login)).toBe(true)
    expect(await firstHost(server.database.prisma, folder)).toEqual(logins[0])
    removeDataFolder(folder)
  })

  it('is one where each has a folder of its own: who was first tells the way in, the others none that fails', async () => {
    const folders = ['a', 'b', 'c'].map((name) => newDataFolder(`first-host-${name}`))
    const logins = (await Promise.all(folders.map((folder) => firstHost(server.database.prisma, folder)))).filter((login) => login !== null)
    expect(logins).toHaveLength(1)
    for (const login of logins) expect(await opensDoor(login)).toBe(true)
    for (const folder of folders) removeDataFolder(folder)
  })

  it('is told no more once another password was set', async () => {
    const folder = newDataFolder('first-host-changed')
    const made = await firstHost(server.database.prisma, folder)
    expect(made).not.toBeNull()
    await setHostPassword(server.database, made?.login ?? '', 'one of my own')
    expect(await firstHost(server.database.prisma, folder)).toBeNull()
    removeDataFolder(folder)
  })
})
