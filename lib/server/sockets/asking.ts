import type { ClientToServer } from '../../protocol/messages.ts'
import type { GameSocket } from './rooms.ts'
import type { SocketParts } from './socketParts.ts'

/** Events that are answered with what was asked for, or a refusal. Commands are answered with receipts. */
export type Question = 'join' | 'watchSession' | 'followDebrief' | 'leadDebrief'
export type RequestOf<Q extends Question> = Parameters<ClientToServer[Q]>[0]
export type AnswerTo<Q extends Question> = Parameters<Parameters<ClientToServer[Q]>[1]>[0]

export type Asking<Request> = { readonly socket: GameSocket; readonly parts: SocketParts; readonly request: Request }
export type Answerer<Q extends Question> = (asking: Asking<RequestOf<Q>>) => Promise<AnswerTo<Q>>
