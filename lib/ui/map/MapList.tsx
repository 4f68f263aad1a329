'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useMarks } from '../kit/useMarks.ts'
import type { MapChoice, MapFacts } from './mapModel.ts'

type Props = { readonly facts: MapFacts; readonly onChoose?: (choice: MapChoice) => void }

/** The same facts as the map, for those who would rather read. */
export function MapList({ facts, onChoose }: Props) {
  const t = useTranslations('map')
  const marks = useMarks()
  return (
    <div className="min-h-0 flex-1 overflow-y-auto bg-sheet px-4 pb-4 text-13">
      <Capitals facts={facts} onChoose={onChoose} />
      <Group title={t('layer.treaties')}>
        {facts.ties.map((tie) => (
          <Row key={tie.id} pair={tie.between} onChoose={onChoose && (() => onChoose({ type: 'tie', between: tie.between }))}>{tie.title}<Soft>{t(`kind.${tie.kind}`)}{tie.tag ? `${marks.parts}${tie.tag}` : ''}</Soft></Row>
        ))}
      </Group>
      <Group title={t('layer.flows')}>{facts.flows.map((flow) => <FlowRow key={flow.id} flow={flow} />)}</Group>
      <Group title={t('layer.hostility')}>
        {facts.hostilities.filter((one) => one.level > 0).map((one) => (
          <Row key={one.between.join()} pair={one.between}>{t('hostilityLevel', { level: one.level })}</Row>
        ))}
      </Group>
    </div>
  )
}

function FlowRow({ flow }: { readonly flow: MapFacts['flows'][number] }) {
  const t = useTranslations('map')
  const format = useFormatter()
  return (
    <Row pair={[flow.from, flow.to]} directed>
      {flow.odds === null ? flow.label : t('odds', { label: flow.label, percent: format.number(Math.round(flow.odds * 100)) })}
      {flow.odds === null ? null : <Soft>{t('suspected')}</Soft>}
    </Row>
  )
}

function Capitals({ facts, onChoose }: Props) {
  const t = useTranslations('map')
  const seats = useTranslations('seats')
  const format = useFormatter()
  return (
    <table className="w-full">
      <thead className="text-left text-12 text-ink-2">
        <tr className="border-b border-ink">
          <th className="py-1.5 font-normal">{t('capital')}</th>
          <th className="py-1.5 text-right font-normal">{t('stability')}</th>
          <th className="py-1.5 pl-4 text-right font-normal first-letter:uppercase">{t('posture')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.seats.map((fact) => (
          <tr key={fact.seat} className="border-b border-rule">
            <th scope="row" className="py-1.5 text-left font-normal">
              <span className="flex items-center gap-2">
                <Chop seat={fact.seat} size={18} state={fact.state} label="" />
                {onChoose === undefined ? seats(fact.seat) : <button type="button" className="link" onClick={() => onChoose({ type: 'seat', seat: fact.seat })}>{seats(fact.seat)}</button>}
              </span>
            </th>
            <td className="py-1.5 text-right">
              {fact.stability === null ? '–' : format.number(fact.stability, { maximumFractionDigits: 0 })}{' '}
              {fact.change === null ? null : <SignedFigure amount={fact.change} digits={0} as="arrow" />}
            </td>
            <td className="py-1.5 pl-4 text-right">{fact.posture === null ? '–' : t('postureOf', { value: fact.posture })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  const t = useTranslations('map')
  return (
    <section className="mt-5">
      <h3 className="border-b border-ink pb-1 text-13 font-semibold">{title}</h3>
      {children.length === 0 ? <p className="py-1.5 text-ink-2">{t('none')}</p> : <ul>{children}</ul>}
    </section>
  )
}

function Row({ pair, directed = false, onChoose, children }: { readonly pair: readonly [Seat, Seat]; readonly directed?: boolean; readonly onChoose?: () => void; readonly children: ReactNode }) {
  const t = useTranslations('map')
  const seats = useTranslations('seats')
  const names = t(directed ? 'fromTo' : 'between', { from: seats(pair[0]), to: seats(pair[1]) })
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule py-1.5">
      <span className="flex gap-1"><Chop seat={pair[0]} size={18} label="" /><Chop seat={pair[1]} size={18} label="" /></span>
      {onChoose === undefined ? <span>{names}</span> : <button type="button" className="link" onClick={onChoose}>{names}</button>}
      <span className="text-ink-2">{children}</span>
    </li>
  )
}

function Soft({ children }: { readonly children: ReactNode }) {
  return <span className="ml-2 inline-block text-12 text-ink-3">{children}</span>
}
