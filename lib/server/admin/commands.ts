import fs from 'node:fs'
import { SEATS } from '../../engine/vocabulary.ts'
import { exportMatch } from '../replays/exportMatch.ts'
import { importMatch } from '../replays/importMatch.ts'
import { personRecord } from '../sessions/people/personRecord.ts'
import { backup } from './backup.ts'
import { createClass, listClasses } from './classSession.ts'
import { setHostPassword } from './hostPassword.ts'
import type { Operator } from './operator.ts'
import { removePersonNow } from './removePersonNow.ts'
import { restore } from './restore.ts'

export type Arguments = { readonly names: readonly string[]; readonly options: Readonly<Record<string, string | undefined>> }
export type AdminCommand = { readonly usage: string; readonly does: string; readonly run: (operator: Operator, given: Arguments) => Promise<unknown> }

function first({ names }: Arguments, what: string): string {
  const [name] = names
  if (name === undefined) throw new Error(`Name ${what}.`)
  return name
}

function seatsFrom(text: string | undefined) {
  if (text === undefined || text === 'all') return SEATS
  const wanted = text === 'none' ? [] : text.split(',')
  const unknown = wanted.filter((name) => !SEATS.some((seat) => seat === name))
  if (unknown.length > 0) throw new Error(`No such seats: ${unknown.join(', ')}. There are ${SEATS.join(', ')}.`)
  return SEATS.filter((seat) => wanted.includes(seat))
}

function found<Value>(value: Value | null, what: string): Value {
  if (value === null) throw new Error(`There is no ${what}.`)
  return value
}

export const COMMANDS: Readonly<Record<string, AdminCommand>> = {
  'create-session': {
    usage: '--title TITLE --tables N [--rounds N] [--host LOGIN] [--seats all|none|washington,seoul]',
    does: 'a session with tables; prints links and a token for each seat',
    run: (operator, { options }) => createClass(operator, {
      title: options.title ?? 'Session', tables: Number(options.tables ?? 1), rounds: options.rounds === undefined ? null : Number(options.rounds),
      host: options.host ?? null, seats: seatsFrom(options.seats),
    }),
  },
  list: { usage: '', does: 'every session with its tables and people, then matches of no session', run: listClasses },
  export: {
    usage: 'MATCH', does: 'one match with its whole log, as JSON',
    run: async ({ database, log }, given) => found(await exportMatch(database.prisma, log, first(given, 'a match')), 'such match'),
  },
  import: {
    usage: 'FILE', does: 'an exported match into this installation',
    run: async ({ database, log }, given) => ({ matchId: await importMatch(database.prisma, log, fs.readFileSync(first(given, 'a file'), 'utf8')) }),
  },
  backup: {
    usage: 'FILE', does: 'everything, as of now, into one file; the server may run',
    run: ({ database }, given) => backup(database.pool, first(given, 'a file')),
  },
  restore: {
    usage: 'FILE', does: 'a backup into an empty database',
    run: ({ database }, given) => restore(database.pool, first(given, 'a file')),
  },
  'export-person': {
    usage: 'PERSON', does: 'what is kept about one person, as JSON (ids are in list)',
    run: async ({ database, log }, given) => found(await personRecord({ prisma: database.prisma, log }, first(given, 'a person')), 'such person'),
  },
  'remove-person': {
    usage: 'PERSON', does: 'name, words and ways in of one person (ids are in list)',
    run: async (operator, given) => found(await removePersonNow(operator, first(given, 'a person')), 'such person'),
  },
  'set-password': {
    usage: 'LOGIN [--password-file FILE]', does: 'a new password for a host, made if no file is given; makes the host if need be',
    run: ({ database }, given) => {
      const file = given.options['password-file']
      return setHostPassword(database, first(given, 'a login'), file === undefined ? null : fs.readFileSync(file, 'utf8').trim())
    },
  },
}
