import { describe, expect, it } from 'vitest'
import type { Actor, CommandOf } from '../commands.ts'
import { bySeat, HOST, must, negotiatingTable } from '../testing/table.ts'
import type { Letter } from './letter.ts'

const letter: Letter = { type: 'reply', tone: 'warm', turn: 0 }
const sending: CommandOf<'sendMessage'> = { type: 'sendMessage', messageId: 'm', to: ['tokyo'], text: 'We hear you.', letter }
const bot: Actor = { type: 'bot', seat: 'seoul' }

describe('letters', () => {
  it('a bot’s letter stays beside its text, so that each reader has it in their own language', () => {
    const table = must(negotiatingTable(), HOST, { type: 'setControl', seat: 'seoul', control: 'bot' })
    expect(must(table, bot, sending).state.messages.at(-1)).toMatchObject({ from: 'seoul', text: 'We hear you.', letter })
  })

  it('a person’s message shows what they wrote: a letter sent with it is dropped', () => {
    const sent = must(negotiatingTable(), bySeat('seoul'), sending).state.messages.at(-1)
    expect(sent?.text).toBe('We hear you.')
    expect(sent).not.toHaveProperty('letter')
  })
})
