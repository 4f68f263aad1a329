import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { MessageId } from '../../engine/ids.ts'
import type { Message } from '../../engine/press/message.ts'
import clauses from '../wording/ko/clauses.json'
import letters from '../wording/ko/letters.json'
import seats from '../wording/ko/seats.json'
import { useMessageWords } from './messageWords.ts'

const plain: Message = {
  id: branded<MessageId>('m'), from: 'moscow', personId: null, conversation: { type: 'group', seats: ['moscow', 'seoul'] },
  text: 'Seoul: we propose', round: 1, atMs: 0,
}
const message: Message = {
  ...plain, letter: { type: 'offer', to: 'seoul', clause: 'hotline', reason: 0, rounds: 4, secret: false },
}

function Said({ message }: { readonly message: Message }) {
  return <p>{useMessageWords()(message) ?? 'erased'}</p>
}

function read(message: Message): string {
  return renderToStaticMarkup(<IntlProvider locale="ko" messages={{ clauses, letters, seats } as never}><Said message={message} /></IntlProvider>)
}

describe('the words of a message', () => {
  it('a bot’s offer is read in the reader’s language', () => {
    expect(read(message)).toBe('<p>서울 귀중: “핫라인” 조항을 제안합니다. 기간: 4라운드. 까닭은 이렇습니다: 사고는 아무도 고르지 않은 전쟁입니다. 초안은 책상 위에 있습니다.</p>')
  })

  it('a message without a letter is read as it was written, and an erased one not at all', () => {
    expect(read(plain)).toBe('<p>Seoul: we propose</p>')
    expect(read({ ...message, text: null })).toBe('<p>erased</p>')
  })
})
