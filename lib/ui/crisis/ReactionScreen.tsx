'use client'

import { useTranslations } from 'use-intl'
import { startingRung } from '../../engine/crisis/openCrisis.ts'
import { reactionPrices } from '../../engine/phases/reactionPrices.ts'
import { REACTION_CHOICES, type ReactionChoice, type Seat } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { Chop } from '../kit/Chop.tsx'
import { RuleLink } from '../kit/Ledger.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { goodWayOf } from '../desk/goodWay.ts'
import { useNumberName } from '../desk/numberName.ts'
import { PhoneHead } from '../desk/PhoneHead.tsx'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { TopBar } from '../desk/TopBar.tsx'
import { useIsPhone } from '../desk/width.ts'
import { useActHead } from '../frontPage/actHead.ts'

/** Revealed acts that may be contested: accept, protest, or contest. */
export function ReactionScreen({ onDone }: { readonly onDone: () => void }) {
  const { view, me } = useTable()
  const t = useTranslations('crisis.reaction')
  const phone = useIsPhone()
  const headOf = useActHead()
  const { ask, refusal, busy } = useSend()
  const mine = view.contestable.filter((one) => me !== null && one.by.includes(me))
  const chosen = view.desk?.reaction ?? null
  return (
    <div className="min-h-dvh bg-sheet">
      {phone ? <PhoneHead /> : <TopBar />}
      <main className="mx-auto max-w-[900px] px-4 py-8 md:px-6">
        <h1 className="headline text-44 font-[650]">{mine.length > 0 ? t('title') : t('waiting')}</h1>
        <p className="reading mt-3 text-17 text-ink-2">{mine.length > 0 ? t('text') : t('waitingText')}</p>
        <ul className="mt-6 border-t-[3px] border-ink">
          {view.contestable.map((one) => {
            const act = view.acts.find((known) => known.id === one.actId)
            const may = me !== null && one.by.includes(me)
            return (
              <li key={one.actId} className="flex flex-wrap items-center gap-3 border-b border-rule py-4">
                {act === undefined ? null : <Chop seat={act.seat} size={32} label="" />}
                <div className="min-w-48 flex-1">
                  <p className="headline text-20 font-semibold">{act === undefined ? t('unknownAct') : headOf(act)}</p>
                  <p className="mt-1 flex items-center gap-1.5 text-12 text-ink-2">{t('mayReact')} {one.by.map((seat) => <Chop key={seat} seat={seat} size={18} />)}</p>
                </div>
                {may ? (
                  <div role="group" aria-label={t('choose')} className="grid w-full gap-x-6 gap-y-3 sm:grid-cols-3">
                    {REACTION_CHOICES.map((choice) => {
                      const marked = chosen?.actId === one.actId && chosen.choice === choice
                      const says = `${one.actId}.${choice}`
                      return (
                        <div key={choice}>
                          <Button kind={marked ? 'primary' : 'outline'} size="large" className="w-full" disabled={busy} aria-pressed={marked} aria-describedby={says} onClick={() => void ask({ type: 'react', actId: one.actId, choice })}>{marked ? '✓ ' : ''}{t(choice)}</Button>
                          <p id={says} className="mt-1.5 text-13 text-ink-2">{t(`says.${choice}`)}</p>
                          {act === undefined || me === null ? null : <Price choice={choice} seat={me} actor={act.seat} weight={one.weight} />}
                        </div>
                      )
                    })}
                  </div>
                ) : null}
              </li>
            )
          })}
        </ul>
        {refusal === null ? null : <p role="alert" className="mt-3 text-13 font-semibold text-alarm">{refusal}</p>}
        <p className="mt-6"><Button onClick={onDone}>{t('desk')}</Button></p>
      </main>
    </div>
  )
}

type PriceProps = { readonly choice: ReactionChoice; readonly seat: Seat; readonly actor: Seat; readonly weight: number }

/** What an answer moves and, for who contests, the crisis that would open. */
function Price({ choice, seat, actor, weight }: PriceProps) {
  const { view } = useTable()
  const t = useTranslations('crisis')
  const seats = useTranslations('seats')
  const nameOf = useNumberName()
  const prices = reactionPrices(choice, { seat, actor }).filter(({ amount }) => amount !== 0)
  return (
    <>
      <ul className="mt-1.5 text-13">
        {prices.map(({ key, amount }) => <li key={key} className="flex gap-2 border-t border-rule py-1"><span className="min-w-0 flex-1">{nameOf(key)}</span><SignedFigure amount={amount} good={goodWayOf(key, seat)} /></li>)}
      </ul>
      {choice === 'contest' ? <p className="border-t border-rule py-1 text-13">{t('reaction.opens', { actor: seats(actor), rung: t(`rung.${startingRung(view.numbers, [seat, actor], weight)}.name`) })}{'\u00a0'}<RuleLink rule="C2" /></p> : null}
    </>
  )
}
