'use client'

import { useTranslations } from 'use-intl'
import { numberAt, pairKey, relianceKey, sanctionsKey, type NumberKey } from '../../engine/numbers.ts'
import { CHANNELS, RUNGS, type Seat } from '../../engine/vocabulary.ts'
import { Chop, SeatName } from '../kit/Chop.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { Tag } from '../kit/Tag.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { BrokenLines } from '../negotiation/BrokenLines.tsx'
import { draftOf, isLiving } from '../negotiation/treatyFacts.ts'
import { useDeedWords } from './causeWords.ts'
import { now, recentChange } from './changes.ts'
import { HoldMatrix } from './HoldMatrix.tsx'
import { HoldWhy } from './HoldWhy.tsx'
import { useReading } from './reading.tsx'
import { scaleOf } from './scale.ts'
import { Standing } from './Standing.tsx'
import { useTable } from './table.tsx'
import { Why } from './Why.tsx'
import { useIsPhone } from './width.ts'

const MEASURES = ['stability', 'influence', 'economy', 'credibility', 'posture'] as const

/** A tie: both holds and the papers that make it. */
export function TieDossier({ pair }: { readonly pair: readonly [Seat, Seat] }) {
  return (
    <div className="px-4 pb-8 text-13">
      <Between pair={pair} />
      <Papers of={pair} />
    </div>
  )
}

/** What I know of a capital, its hold over me and mine over it. */
export function Dossier({ seat }: { readonly seat: Seat }) {
  const { view, me } = useTable()
  const t = useTranslations('desk.dossier')
  const lines = useTranslations('lines')
  const controls = useTranslations('desk.control')
  const seats = useTranslations('seats')
  const plate = view.plates[seat]
  return (
    <div className="px-4 pb-8 text-13">
      <div className="flex items-center gap-3 py-4">
        <Chop seat={seat} size={32} mine={seat === me} />
        <p><span className="text-ink-2">{t('line')}</span><br /><b className="font-serif text-17 font-semibold">{lines(plate.line)}</b></p>
        {plate.control === 'people' ? null : <span className="ml-auto"><Tag>{controls(plate.control)}</Tag></span>}
      </div>
      <Figures seat={seat} />
      <Standing seat={seat} />
      {me === null || me === seat ? null : <Between pair={[me, seat]} title={t('between', { name: seats(seat) })} />}
      <Facts seat={seat} />
      <Papers of={[seat]} />
      <Record seat={seat} />
    </div>
  )
}

function Figures({ seat }: { readonly seat: Seat }) {
  const { view } = useTable()
  const t = useTranslations('ledger')
  const keys: readonly { readonly name: string; readonly key: NumberKey }[] = [
    ...MEASURES.map((measure) => ({ name: t(`number.${measure}`), key: `${measure}.${seat}` as const })),
    ...(['warEffort', 'arsenal'] as const).filter((measure) => numberAt(view.start, `${measure}.${seat}`) > 0).map((measure) => ({ name: t(`number.${measure}`), key: `${measure}.${seat}` as const })),
    { name: t('number.share'), key: `share.${seat}` },
  ]
  return (
    <table className="w-full border-t border-ink">
      <tbody>
        {keys.map(({ name, key }) => (
          <tr key={key} className="border-b border-rule">
            <th scope="row" className="py-1.5 text-left font-normal">{name}</th>
            <td className="w-16 text-right"><Why of={key} digits={key.startsWith('influence') || key.startsWith('share') ? 1 : 0} /></td>
            <td className="w-16 text-right"><SignedFigure amount={scaleOf(key) * recentChange(view, key)} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Two capitals: both holds, and what they are made of; without a title where the sheet has it. */
function Between({ pair, title }: { readonly pair: readonly [Seat, Seat]; readonly title?: string }) {
  const { view, me } = useTable()
  const [one, other] = pair
  const t = useTranslations('desk.dossier')
  const rungs = useTranslations('crisis.rung')
  const channels = useTranslations('ledger.channel')
  const seats = useTranslations('seats')
  const level = RUNGS[now(view, pairKey('hostility', one, other))] ?? 'none'
  return (
    <section className="mt-5">
      {title === undefined ? null : <h3 className="mb-2 text-15 font-semibold">{title}</h3>}
      <div className="grid grid-cols-2 border-y border-ink">
        {[[one, other] as const, [other, one] as const].map(([holder, held]) => (
          <div key={holder} className="py-2 not-first:border-l not-first:border-rule not-first:pl-4">
            <p className="flex items-center gap-1.5 text-12 text-ink-2"><Chop seat={holder} size={18} /> {t('over')} <Chop seat={held} size={18} /></p>
            <p className="mt-1"><HoldWhy holder={holder} held={held} className="font-serif text-32 lining-nums underline decoration-rule-2 decoration-1 underline-offset-4 hover:decoration-ink" /></p>
            <p className="text-12 text-ink-2">{holder === me ? t('myHold') : held === me ? t('itsHold') : t('holdOf', { holder: seats(holder), held: seats(held) })}</p>
          </div>
        ))}
      </div>
      <dl>
        <Fact label={t('warmth')}><Why of={pairKey('warmth', one, other)} /></Fact>
        <Fact label={t('hostility')}><Why of={pairKey('hostility', one, other)} good="down" trigger={<button type="button" className="link font-semibold">{rungs(`${level}.name`)}</button>} /></Fact>
        <Fact label={t('sanctions')}><Why of={sanctionsKey(one, other)} good="none" /> <span className="text-ink-2">/</span> <Why of={sanctionsKey(other, one)} good="none" /></Fact>
        {CHANNELS.map((channel) => (
          <Fact key={channel} label={t('reliance', { channel: channels(channel) })}>
            <Why of={relianceKey(one, other, channel)} /> <span className="text-ink-2">/</span> <Why of={relianceKey(other, one, channel)} />
          </Fact>
        ))}
      </dl>
      <p className="mt-1 text-12 text-ink-2">{one === me ? t('relianceNote') : t('relianceOf', { one: seats(one), other: seats(other) })}</p>
      <HoldsLink />
    </section>
  )
}

function HoldsLink() {
  const t = useTranslations('desk.holds')
  const phone = useIsPhone()
  return (
    <Sheet title={t('title')} from={phone ? 'foot' : 'right'} trigger={<button type="button" className="link mt-2">{t('title')}</button>}>
      <div className="px-4 py-4"><HoldMatrix /></div>
    </Sheet>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return <div className="flex items-baseline gap-3 border-b border-rule py-1.5"><dt className="min-w-0 flex-1">{label}</dt><dd>{children}</dd></div>
}

/** What anyone may look up about a capital. */
function Facts({ seat }: { readonly seat: Seat }) {
  const t = useTranslations('desk.dossier')
  const facts = useReading().dossiers[seat] ?? []
  if (facts.length === 0) return null
  return (
    <section className="mt-5">
      <h3 className="text-15 font-semibold">{t('facts')}</h3>
      <ul className="mt-1 border-t border-ink">
        {facts.map(({ text, source }) => (
          <li key={text} className="border-b border-rule py-1.5 font-serif text-14">{text}{source === null ? null : <cite className="block font-sans text-12 text-ink-2 not-italic">{source}</cite>}</li>
        ))}
      </ul>
      <p className="mt-1.5 text-12 text-ink-2">{t('unsourced')}</p>
    </section>
  )
}

function Papers({ of }: { readonly of: readonly Seat[] }) {
  const { view } = useTable()
  const t = useTranslations('desk.dossier')
  const statuses = useTranslations('clauses.status')
  const known = useKnownTexts()
  const papers = view.treaties.filter((treaty) => isLiving(treaty, view.match.round) && of.every((seat) => draftOf(treaty).parties.includes(seat)))
  if (papers.length === 0) return null
  return (
    <section className="mt-5">
      <h3 className="text-15 font-semibold">{t('papers')}</h3>
      <ul className="mt-1 border-t border-ink">
        {papers.map((treaty) => (
          <li key={treaty.id} className="flex items-center gap-2 border-b border-rule py-1.5">
            <div className="min-w-0 flex-1"><p className="font-serif text-14">{known(draftOf(treaty).title)}</p><BrokenLines treaty={treaty} /></div>
            {draftOf(treaty).parties.map((party) => <Chop key={party} seat={party} size={18} />)}
            <Tag>{statuses(treaty.status)}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Record({ seat }: { readonly seat: Seat }) {
  const { view } = useTable()
  const t = useTranslations('desk.dossier')
  const kit = useTranslations('kit.ledger')
  const words = useDeedWords()
  const acts = view.acts.filter((act) => act.seat === seat).slice(-12).reverse()
  return (
    <section className="mt-5">
      <h3 className="text-15 font-semibold">{t('record')}</h3>
      {acts.length === 0 ? <p className="mt-1 text-ink-2">{t('noRecord')}</p> : (
        <ul className="mt-1 border-t border-ink">
          {acts.map((act) => <li key={act.id} className="flex gap-3 border-b border-rule py-1.5"><span className="w-7 text-ink-2">{kit('round', { round: act.round })}</span>{words(act)}</li>)}
        </ul>
      )}
    </section>
  )
}

/** One capital in the list of dossiers. */
export function DossierRow({ seat, onOpen }: { readonly seat: Seat; readonly onOpen: () => void }) {
  const { view, me } = useTable()
  const lines = useTranslations('lines')
  const number = useTranslations('ledger.number')
  const t = useTranslations('desk.dossier')
  const format = useFormatter()
  const hold = (from: Seat, to: Seat) => format.number(view.holds[from][to] ?? 0, { maximumFractionDigits: 0 })
  return (
    <li className="border-b border-rule">
      <button type="button" onClick={onOpen} className="flex min-h-14 w-full items-center gap-3 py-2 text-left hover:bg-wash">
        <span className="min-w-0 flex-1"><SeatName seat={seat} mine={seat === me} /><span className="mt-0.5 block font-serif text-13 text-ink-2">{lines(view.plates[seat].line)}</span></span>
        <span className="text-right text-12"><span className="text-ink-2">{number('stability')}</span> <b className="text-14 font-semibold">{format.number(now(view, `stability.${seat}`), { maximumFractionDigits: 0 })}</b><br />{me === null || me === seat ? null : <span className="text-ink-2">{t('holds', { mine: hold(me, seat), theirs: hold(seat, me) })}</span>}</span>
      </button>
    </li>
  )
}
