import fs from 'node:fs'
import { expect, it } from 'vitest'

const entriesOf = (file: string) => fs.readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))

it('an image takes nothing along that the repository leaves out: neither data nor secrets', () => {
  const leftOut = entriesOf('.gitignore').map((entry) => `**/${entry.replace(/\/$/, '')}`)
  expect(entriesOf('.dockerignore')).toEqual(['.git', ...leftOut])
})
