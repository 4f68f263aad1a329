import type { Seat } from '../engine/vocabulary.ts'
import { NO_READING, type Brief, type Reading, type Texts } from './brief.ts'
import { EN } from './lipsAndTeeth/briefs/en.ts'
import { JA } from './lipsAndTeeth/briefs/ja.ts'
import { KO } from './lipsAndTeeth/briefs/ko.ts'
import { RU } from './lipsAndTeeth/briefs/ru.ts'
import { ZH } from './lipsAndTeeth/briefs/zh.ts'
import { sourced, STORY_SOURCES } from './lipsAndTeeth/sources.ts'
import { scenarioById } from './scenarios.ts'

/** Written texts by story and language; an unknown language reads English. For the server only. */
const TEXTS: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  lipsAndTeeth: { en: EN, zh: ZH, ko: KO, ja: JA, ru: RU },
}

export function textsOf(scenarioId: string, language: string): Texts | null {
  const byLanguage = TEXTS[scenarioById(scenarioId)?.story ?? '']
  return byLanguage === undefined ? null : byLanguage[language] ?? byLanguage.en ?? null
}

export function briefOf(scenarioId: string, seat: Seat, language: string): Brief | null {
  return textsOf(scenarioId, language)?.briefs[seat] ?? null
}

/** The story so far and the dossiers are everyone's; a brief comes only with a seat. */
export function readingOf(scenarioId: string, seat: Seat | null, language: string): Reading {
  const texts = textsOf(scenarioId, language)
  if (texts === null) return NO_READING
  return { of: seat, brief: seat === null ? null : texts.briefs[seat], storySoFar: texts.storySoFar, storySources: STORY_SOURCES, dossiers: sourced(texts.dossiers) }
}
