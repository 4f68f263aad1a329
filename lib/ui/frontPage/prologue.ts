import { useTable } from '../desk/table.tsx'
import { useWordsOrNull } from '../desk/words.ts'

/** What a scenario's story begins with, before its first page; null where it has no such words. */
export function usePrologue(): { readonly head: string | null; readonly text: string | null } {
  const { catalogue } = useTable()
  const words = useWordsOrNull('frontPage')
  return { head: words(`prologue.${catalogue.story}.head`), text: words(`prologue.${catalogue.story}.text`) }
}
