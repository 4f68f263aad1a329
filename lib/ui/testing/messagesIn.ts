import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '../wording/languages.ts'
import type { Messages } from '../wording/namespaces.ts'

/** All wordings of a language, as a page that needed each of them would bring them. */
export function messagesIn(language: Language): Messages {
  const folder = path.join(process.cwd(), 'lib/ui/wording', language)
  return Object.fromEntries(readdirSync(folder).map((file) => [path.basename(file, '.json'), JSON.parse(readFileSync(path.join(folder, file), 'utf8'))])) as Messages
}
