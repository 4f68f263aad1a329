import type { Server } from 'node:net'
import { BadConfiguration } from './badConfiguration.ts'

export type Door = { readonly port: number; readonly host: string; readonly named: 'PORT' | 'METRICS_PORT' }

const REASONS: Readonly<Record<string, (door: Door) => string>> = {
  EADDRINUSE: ({ port, named }) => `Port ${port} is in use by another program. Set ${named} to a free one.`,
  EACCES: ({ port, named }) => `Port ${port} is not open to this user. Set ${named} to one above 1023.`,
  EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}. Set HOST to one that it has, or to 0.0.0.0 for all.`,
  EAI_AGAIN: ({ host }) => `Nothing tells who ${host} is. Set HOST to an address of this machine, or to 0.0.0.0 for all.`,
  ENOTFOUND: ({ host }) => `There is no host ${host}. Set HOST to an address of this machine, or to 0.0.0.0 for all.`,
}

/**
 * Open once it resolves.
 * @throws BadConfiguration that says which setting names an address that can't be had.
 */
export function listen(server: Server, door: Door): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(inOperatorsWords(error, door)))
    server.listen(door.port, door.host, resolve)
  })
}

function inOperatorsWords(error: Error, door: Door): Error {
  const reason = REASONS['code' in error ? String(error.code) : '']
  return reason === undefined ? error : new BadConfiguration(reason(door))
}
