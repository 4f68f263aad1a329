import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { SEATS, type Seat } from '../lib/engine/vocabulary.ts'
import { briefOf } from '../lib/scenarios/texts.ts'
import type { Tap } from './tap.ts'

/** A phrase that nobody would say by chance, planted in a secret, and the seats that may hear it. */
export type Canary = { readonly phrase: string; readonly readers: readonly Seat[] }

/** The longest run of plain letters in the secret letter of each seat: however it is escaped on its way, it reads so. */
export function briefCanaries(): readonly Canary[] {
  return SEATS.map((seat) => {
    const runs = briefOf('lipsAndTeeth', seat, 'en')?.secret.letter.match(/[A-Za-z ,]{24,}/g) ?? []
    const [longest = ''] = runs.toSorted((one, other) => other.length - one.length)
    return { phrase: longest.trim(), readers: [seat] }
  })
}

/** Each is heard by its readers (or the tap would be deaf) and by nobody else. */
export function expectNoLeak(taps: ReadonlyMap<string, Pick<Tap, 'holds'>>, canaries: readonly Canary[]): void {
  for (const { phrase, readers } of canaries) {
    expect(phrase.length).toBeGreaterThan(10)
    const heardBy = [...taps].filter(([, tap]) => tap.holds(phrase)).map(([who]) => who)
    expect(heardBy.toSorted(), phrase).toEqual(readers.toSorted())
  }
}

/** Every script and style that any browser may load. */
export function bundles(): Pick<Tap, 'holds'> {
  const files = fs.readdirSync('.next/static', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|json)$/.test(file))
  const texts = files.map((file) => fs.readFileSync(path.join('.next/static', file), 'utf8'))
  return { holds: (phrase) => texts.some((text) => text.includes(phrase)) }
}
