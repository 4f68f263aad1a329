import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTranslator } from 'use-intl/core'
import { LINES, PHASES, SEATS } from '../../engine/vocabulary.ts'
import { LANGUAGES, LOCALES } from './languages.ts'

/** Namespaces whose keys are a closed set of the engine's words, asked for by the word itself. */
const CLOSED_SETS: Readonly<Record<string, readonly string[]>> = { lines: LINES, phases: PHASES, seats: SEATS }
/** Namespaces whose keys are made from data (order ids, codes of refusals), so that no source names them. */
const BY_DATA = ['orders', 'rejections', 'letters', 'square', 'statements', 'clauses', 'rules', 'headlines', 'stories', 'agendas', 'briefs', 'worldEvents', 'causes', ...Object.keys(CLOSED_SETS)]

/** Texts that are rightly the same in English and another language: signs, bare names and bare figures. */
const SAME_ON_PURPOSE: ReadonlySet<string> = new Set([
  'clauses.says.freeText', 'clauses.titleAmong', 'console.injects.fromTo', 'frontPage.lead.figure', 'frontPage.lead.sentence', 'kit.ledger.round', 'causes.because.cause', 'ledger.deedOn', 'ledger.nameOf', 'map.odds', 'rules.effectOf',
])

type Tree = { readonly [key: string]: string | Tree }

const root = path.resolve(import.meta.dirname, '../../..')
const namespaces = readdirSync(path.join(import.meta.dirname, 'en')).map((file) => file.replace('.json', ''))

function wordsOf(language: string, namespace: string): ReadonlyMap<string, string> {
  const tree: Tree = JSON.parse(readFileSync(path.join(import.meta.dirname, language, `${namespace}.json`), 'utf8'))
  return new Map(leaves(tree, ''))
}

function leaves(tree: Tree, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : leaves(value, `${prefix}${key}.`)))
}

/** The arguments and tags of an ICU message, which every translation must take too. */
function holesOf(message: string): readonly string[] {
  const names = [...message.matchAll(/\{\s*([a-z]\w*)\s*[,}]/gi), ...message.matchAll(/<([a-z]\w*)>/gi)].map((match) => match[1] ?? '')
  return [...new Set(names)].sort()
}

function sources(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'wording' ? [] : sources(file)
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [readFileSync(path.join(root, file), 'utf8')] : []
  })
}

describe('the wordings', () => {
  it.each(LANGUAGES)('%s has every namespace that English has, and no other', (language) => {
    const files = readdirSync(path.join(import.meta.dirname, language)).map((file) => file.replace('.json', ''))
    expect(files.sort()).toEqual([...namespaces].sort())
  })

  it.each(namespaces)('%s has the same keys with the same arguments in all five languages, none empty', (namespace) => {
    const english = wordsOf('en', namespace)
    for (const language of LANGUAGES) {
      const words = wordsOf(language, namespace)
      expect([...words.keys()].sort(), language).toEqual([...english.keys()].sort())
      for (const [key, message] of words) {
        expect(message.trim(), `${language} ${namespace}.${key}`).not.toBe('')
        // A style of numbers or dates is not kept when messages are compiled: format first, then say.
        expect(message, `${language} ${namespace}.${key}`).not.toMatch(/\{\s*\w+\s*,\s*(number|date|time)\s*,/)
        expect(holesOf(message), `${language} ${namespace}.${key}`).toEqual(holesOf(english.get(key) ?? ''))
      }
    }
  })

  it.each([
    { language: 'zh', keeps: 'to one word for a round (轮) and one for the rulebook (规则书)', pattern: /回合|规则手册/ },
    { language: 'ru', keeps: 'from a preposition before a name where its choice takes a side', pattern: /(^|[^а-яё])(в|на) Украин[еу]/i },
  ])('$language keeps $keeps', ({ language, pattern }) => {
    const said = namespaces.flatMap((namespace) => [...wordsOf(language, namespace)].filter(([, message]) => pattern.test(message)).map(([key]) => `${namespace}.${key}`))
    expect(said).toEqual([])
  })

  it('leaves no text in English but names, signs and bare figures', () => {
    const english = namespaces.flatMap((namespace) => [...wordsOf('en', namespace)].map(([key, message]) => ({ namespace, key, message })))
    const left = LANGUAGES.filter((language) => language !== 'en').flatMap((language) => {
      const words = new Map(namespaces.map((namespace) => [namespace, wordsOf(language, namespace)]))
      return english.filter(({ namespace, key, message }) => words.get(namespace)?.get(key) === message).map(({ namespace, key }) => ({ language, name: `${namespace}.${key}` }))
    })
    expect(left.filter(({ name }) => !SAME_ON_PURPOSE.has(name)).map(({ language, name }) => `${language} ${name}`)).toEqual([])
    expect([...SAME_ON_PURPOSE].filter((name) => !left.some((text) => text.name === name)), 'listed, yet translated').toEqual([])
  })

  it.each(namespaces)('%s is well-formed ICU in all five languages', (namespace) => {
    for (const language of LANGUAGES) {
      const problems: string[] = []
      for (const [key, message] of wordsOf(language, namespace)) {
        const t = createTranslator({ locale: LOCALES[language], messages: { message } as never, onError: (error) => problems.push(`${language} ${namespace}.${key}: ${error.message}`) }) as (key: string) => string
        t('message')
      }
      // A message that wants values complains of those; anything else is a broken message.
      expect(problems.filter((problem) => /INVALID_MESSAGE/.test(problem))).toEqual([])
    }
  })

  it.each(Object.entries(CLOSED_SETS))('%s names each word of its closed set, and no other', (namespace, set) => {
    expect([...wordsOf('en', namespace).keys()].sort()).toEqual([...set].sort())
  })

  it('has no key that nothing on the screen uses', () => {
    const code = [...sources('lib/ui'), ...sources('lib/client'), ...sources('app')].join('\n')
    const unused = namespaces.filter((namespace) => !BY_DATA.includes(namespace)).flatMap((namespace) => [...wordsOf('en', namespace).keys()].filter((key) => !isUsed(code, namespace, key)).map((key) => `${namespace}.${key}`))
    expect(unused).toEqual([])
  })
})

/** Used where a source names the key, whole or from the end of a namespace's prefix, or builds it from a prefix. */
function isUsed(code: string, namespace: string, key: string): boolean {
  const steps = key.split('.')
  const tails = steps.map((_, index) => steps.slice(index).join('.'))
  const named = [...tails, `${namespace}.${key}`].some((tail) => code.includes(`'${tail}'`) || code.includes(`"${tail}"`))
  const built = steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join('.'))
  return named || built.some((prefix) => code.includes(`\`${prefix}.\${`) || code.includes(`'${namespace}.${prefix}'`))
}
