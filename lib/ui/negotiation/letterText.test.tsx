import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { MessageId } from '../../engine/ids.ts'
import type { Message } from '../../engine/press/message.ts'
import clauses from '../wording/ko/clauses.json'
import letters from '../wording/ko/letters.json'
import seats from '../wording/ko/seats.json'
import square from '../wording/ko/square.json'
import { MessageText } from './MessageText.tsx'
import { PrivateLetterText } from './PrivateLetterText.tsx'

const plain: Message = {
  id: branded<MessageId>('m'), from: 'moscow', personId: null, conversation: { type: 'group', seats: ['moscow', 'seoul'] },
  text: 'Seoul: we propose', round: 1, atMs: 0,
}

function read(node: ReactNode): string {
  return renderToStaticMarkup(<IntlProvider locale="ko" messages={{ clauses, letters, seats, square } as never}><p>{node}</p></IntlProvider>)
}

describe('the words of a message', () => {
  it('a bot’s offer is read in the reader’s language', () => {
    expect(read(<PrivateLetterText letter={{ type: 'offer', to: 'seoul', clause: 'hotline', reason: 0, rounds: 4, secret: false }} />))
      .toBe('<p>서울 귀중: “핫라인” 조항을 제안합니다. 기간: 4라운드. 까닭은 이렇습니다: 사고는 아무도 고르지 않은 전쟁입니다. 초안은 책상 위에 있습니다.</p>')
  })

  it('so is what it says to all', () => {
    expect(read(<MessageText message={{ ...plain, letter: { type: 'solidarity', to: 'tokyo', turn: 0 } }} />)).toBe('<p>도쿄 귀중: 귀측이 당한 일을 모두가 보았습니다. 우리는 귀측과 함께합니다.</p>')
  })

  it('an opening of a scenario that has no translation is read as it was written', () => {
    expect(read(<MessageText message={{ ...plain, letter: { type: 'opening', of: 'harbourmaster' } }} />)).toBe('<p>Seoul: we propose</p>')
    expect(read(<MessageText message={{ ...plain, letter: { type: 'opening', of: 'moscow' } }} />)).toBe(`<p>${square.opening.moscow}</p>`)
  })

  it('a message without a letter is read as it was written, and an erased one not at all', () => {
    expect(read(<MessageText message={plain} />)).toBe('<p>Seoul: we propose</p>')
    expect(read(<MessageText message={{ ...plain, text: null, letter: { type: 'opening', of: 'moscow' } }} />)).toBe('<p></p>')
  })
})
