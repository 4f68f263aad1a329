import { rejectionValues } from '../desk/rejectionValues.ts'
import { languageAsked, translatorIn } from '../wording/onServer.ts'

/** Refused before the rules are asked; all else is their own word. */
const AT_THE_DOOR = ['tooMany', 'otherOrigin', 'notSignedIn', 'noSuchMatch', 'notOverYet', 'noSuchRound', 'malformed'] as const

type Loose = { say(key: string, values?: Readonly<Record<string, string | number>>): string; has(key: string): boolean }

/** Why a match was not let go on otherwise, and what to do, in the asker's language. */
export async function forkRefusal(asker: Pick<Headers, 'get'>, refused: { readonly code: string }): Promise<string> {
  const t = await translatorIn(languageAsked(asker), ['futures', 'rejections'])
  const code = AT_THE_DOOR.find((one) => one === refused.code)
  if (code !== undefined) return t(`futures.whatIf.refusal.${code}`)
  const rules: Loose = { say: t, has: t.has }
  const key = `rejections.${refused.code}`
  return rules.has(key) ? rules.say(key, rejectionValues(refused)) : t('futures.whatIf.refused')
}
