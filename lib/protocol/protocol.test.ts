import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { seatCommand, hostCommand } from '../engine/commands.ts'
import { listRules, ownRules, sharedRules } from '../engine/view.ts'
import { followRequest, leadRequest } from './debrief.ts'
import { commandRequest, joinRequest, typingRequest, watchRequest, type ClientToServer, type ServerToClient } from './messages.ts'

const text = fs.readFileSync('lib/protocol/PROTOCOL.md', 'utf8')

/** What a client may send, with the schema that the server reads it by; null where there is none to read. */
const SENT: { readonly [E in keyof ClientToServer]: z.ZodType | null } = {
  join: joinRequest, command: commandRequest, typing: typingRequest, watchSession: watchRequest,
  followDebrief: followRequest, leadDebrief: leadRequest, leave: null, clock: null,
}
const TOLD: { readonly [E in keyof ServerToClient]: true } = {
  frame: true, presence: true, typing: true, names: true, tables: true, sessionChanged: true, debrief: true, unseated: true, goingDown: true,
}

const section = (title: string) => text.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
const eventsIn = (title: string) => [...section(title).matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name).sort()
const examples = [...text.matchAll(/`(\w+)`:\n\n```json\n([\s\S]*?)```/g)].map(([, event = '', body = '']) => ({ event, body }))

describe('the written protocol', () => {
  it('names every event of the socket and no other', () => {
    expect(eventsIn('From the client')).toEqual(Object.keys(SENT).sort())
    expect(eventsIn('From the server')).toEqual(Object.keys(TOLD).sort())
  })

  it('gives an example of each message that the server reads, and the server reads it', () => {
    const read = Object.entries(SENT).flatMap(([event, schema]) => (schema === null ? [] : [{ event, schema }]))
    for (const { event, schema } of read) {
      const bodies = examples.filter((example) => example.event === event).map(({ body }): unknown => JSON.parse(body))
      expect(bodies.length, event).toBeGreaterThan(0)
      for (const body of bodies) expect(schema.safeParse(body).error, JSON.stringify(body)).toBeUndefined()
    }
  })

  it('names every slice of a view and no other', () => {
    const named = [...section('A view').matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, names = '']) => names.replaceAll('`', '').split(', '))
    expect(named.sort()).toEqual(Object.keys({ ...sharedRules, ...ownRules, ...listRules }).sort())
  })

  it('names every command of seats and hosts, and what each carries', () => {
    const rows = [...section('Commands').matchAll(/^\| (`[^|]+) \| (.*) \| .* \|$/gm)].flatMap(([, names = '', fields = '']) => names.replaceAll('`', '').split(', ').map((type) => ({ type, fields })))
    expect(rows.map(({ type }) => type).sort()).toEqual(seatCommand.options.map(({ shape }) => shape.type.value).sort())
    for (const { shape: { type, ...carried } } of seatCommand.options) {
      const written = rows.find((row) => row.type === type.value)?.fields ?? ''
      for (const field of Object.keys(carried)) if (field !== 'letter') expect(written, type.value).toContain(`\`${field}\``)
    }
    for (const { shape } of hostCommand.options) if (shape.type.value !== 'openMatch') expect(section('Commands')).toContain(`\`${shape.type.value}\``)
  })

  it('names every route', () => {
    const routes = fs.readdirSync('app/api', { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'route.ts')
      .map((file) => `/api/${path.dirname(file).replaceAll(/\[(\w+)\]/g, (_, name: string) => name.toUpperCase())}`)
      .filter((route) => !route.startsWith('/api/auth/'))
    expect(routes.filter((route) => !text.includes(`${route}\``) && !text.includes(`${route}?`))).toEqual([])
  })
})
