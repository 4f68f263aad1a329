import { useTranslations } from 'use-intl'
import { useViewIfAny } from '../../client/hooks.ts'
import type { Act, OrderAct } from '../../engine/acts.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { useShortTreatyNames } from '../negotiation/treatyNames.ts'
import { useWords, useWordsOrNull } from './words.ts'
import { useMarks } from '../kit/useMarks.ts'

/** One act in a sentence: "Seoul exercised with Washington". What failed was not done, and is only named. */
export function useActWords(): (act: Act) => string {
  const t = useTranslations('ledger')
  const seats = useTranslations('seats')
  const did = useDidWords()
  const named = useNamedWords()
  return (act) => {
    const what = did(act)
    if (what !== null) return t('did', { who: seats(act.seat), what })
    return t(cameToNothing(act) ? 'tried' : 'act', { who: seats(act.seat), what: named(act) })
  }
}

/** An act below the name of who did it: "exercised with Washington". */
export function useDeedWords(): (act: Act) => string {
  const t = useTranslations('ledger')
  const did = useDidWords()
  const named = useNamedWords()
  return (act) => did(act) ?? (cameToNothing(act) ? t('triedOnly', { what: named(act) }) : named(act))
}

function cameToNothing(act: Act): boolean {
  return act.type === 'order' && act.outcome !== 'done'
}

/** Of an act what its sentence needs. */
export type Done =
  | { readonly type: 'order'; readonly outcome: OrderAct['outcome']; readonly draft: OrderAct['draft'] }
  | { readonly type: 'statement'; readonly draft: { readonly kind: string; readonly about: Seat | null; readonly restrain: Seat | null; readonly readers?: readonly Seat[] } }

/** What was done or sought in vain, to follow the name of who did it; null where it has no such words. */
export function useDidWords(): (act: Done) => string | null {
  const treaties = useViewIfAny((view) => view.treaties)
  const seats = useTranslations('seats')
  const orders = useWordsOrNull('orders')
  const statements = useWordsOrNull('statements')
  const titled = useShortTreatyNames()
  return (act) => {
    const name = (seat: Seat | null) => (seat === null ? '' : seats(seat))
    if (act.type === 'statement') {
      const { kind, about, restrain } = act.draft
      // L7: a reader is told of its own reading alone; both are named to who spoke, and to all once it is found out.
      const [one, other] = act.draft.readers ?? []
      if (kind === 'ambiguous' && one !== undefined) return statements(other === undefined ? 'did.ambiguousToMe' : 'did.ambiguousTo', { two: name(one), three: name(other ?? null) })
      return (about === null && ABOUT.has(kind)) || (restrain === null && kind === 'callToRestrain') ? null : statements(`did.${kind}`, { two: name(about), three: name(restrain) })
    }
    const { order, target, second, treatyId } = act.draft
    const treaty = treaties?.find(({ id }) => id === treatyId)
    if (act.outcome === 'failed' || (treatyId !== null && treaty === undefined)) return null
    return orders(`${act.outcome === 'done' ? 'did' : 'sought'}.${order}`, { two: name(target), three: name(second), title: treaty === undefined ? '' : titled(treaty) })
  }
}

/** Statements that are nothing without whom they are about. */
const ABOUT: ReadonlySet<string> = new Set(['endorse', 'lean', 'criticise', 'condemn', 'callToRestrain', 'pledgeSupport'])

/** The name of an order or statement and of whom it is aimed at: "summit, Beijing". */
function useNamedWords(): (act: Act) => string {
  const t = useTranslations('ledger')
  const seats = useTranslations('seats')
  const orders = useWords('orders')
  const statements = useWords('statements')
  const marks = useMarks()
  return (act) => {
    const name = act.type === 'statement' ? statements(`kind.${act.draft.kind}`) : orders(`name.${act.draft.order}`)
    const what = name.charAt(0).toLowerCase() + name.slice(1)
    const at = act.type === 'statement' ? [act.draft.about] : [act.draft.target, act.draft.second]
    const whom = at.flatMap((seat) => (seat === null ? [] : [seats(seat)])).join(marks.names)
    return whom === '' ? what : t('deedOn', { what, whom })
  }
}
