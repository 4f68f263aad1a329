import type { Brand } from '../base/brand.ts'

export type MatchId = Brand<string, 'MatchId'>
export type TreatyId = Brand<string, 'TreatyId'>
export type MessageId = Brand<string, 'MessageId'>
/** An act is an order or statement that has been resolved. */
export type ActId = Brand<string, 'ActId'>
export type CrisisId = Brand<string, 'CrisisId'>
/** One person at a table; names are kept elsewhere. */
export type PersonId = Brand<string, 'PersonId'>
/** Chosen by the sender, unique in a match, so that a command sent twice happens once. */
export type CommandId = Brand<string, 'CommandId'>
