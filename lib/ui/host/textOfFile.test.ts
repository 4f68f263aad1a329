import { describe, expect, it } from 'vitest'
import { textOfFile } from './textOfFile.ts'

const bytes = (...some: readonly number[]) => new Uint8Array(some)

describe('a list from a file', () => {
  it('is read as Unicode, with and without a mark of byte order', () => {
    const text = '이름,자리\n김민서,서울'
    expect(textOfFile(new TextEncoder().encode(text), 'en')).toBe(text)
    expect(textOfFile(new TextEncoder().encode(`\uFEFF${text}`), 'en')).toBe(text)
    expect(textOfFile(bytes(0xff, 0xfe, 0x40, 0xae), 'en')).toBe('김')
    expect(textOfFile(bytes(0xfe, 0xff, 0xae, 0x40), 'en')).toBe('김')
  })
  it('is read as spreadsheets of the reader’s language save it where it is not Unicode', () => {
    expect(textOfFile(bytes(0xb1, 0xe8), 'ko')).toBe('김')
    expect(textOfFile(bytes(0x93, 0x8c, 0x8b, 0x9e), 'ja')).toBe('東京')
    expect(textOfFile(bytes(0xb1, 0xb1, 0xbe, 0xa9), 'zh')).toBe('北京')
    expect(textOfFile(bytes(0xc8, 0xe2, 0xe0, 0xed), 'ru')).toBe('Иван')
    expect(textOfFile(bytes(0x4a, 0x6f, 0x73, 0xe9), 'en')).toBe('José')
  })
})
