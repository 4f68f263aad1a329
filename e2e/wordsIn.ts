import fs from 'node:fs'
import path from 'node:path'
import type { Language } from '../lib/ui/wording/languages.ts'
import type { Namespace } from '../lib/ui/wording/namespaces.ts'

type Tree = { readonly [key: string]: string | Tree }

/** What a reader of that language finds on the screen, by its key: wordsIn('ru', 'orders')('foot.seal'). */
export function wordsIn(language: Language, namespace: Namespace): (key: string) => string {
  const words: Tree = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, `../lib/ui/wording/${language}/${namespace}.json`), 'utf8'))
  return (key) => {
    const found = key.split('.').reduce<string | Tree | undefined>((tree, step) => (typeof tree === 'object' ? tree[step] : undefined), words)
    if (typeof found !== 'string') throw new Error(`no ${namespace}.${key} in ${language}`)
    return found
  }
}
