'use client'

import { useTranslations } from 'use-intl'
import type { SeatScore } from '../../engine/scoring/score.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { SeatName } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { VerdictMark } from '../kit/VerdictMark.tsx'
import { useTable } from '../desk/table.tsx'
import { Why } from '../desk/Why.tsx'
import { useWords } from '../desk/words.ts'

/** On a phone these stand below the name, so that rank, result and par stay in view. */
const PARTS: ReadonlySet<string> = new Set(['stability', 'influence', 'agenda'])

/** Who gained and lost most, and why; ranked by distance from par, or by the result where there is none. */
export function Scoreboard({ scores }: { readonly scores: Readonly<Record<Seat, SeatScore>> }) {
  const { me } = useTable()
  const t = useTranslations('replay.scores')
  const ranked = [...SEATS].sort((one, other) => scores[one].rank - scores[other].rank)
  return (
    <div className="relative overflow-x-auto" tabIndex={0}>
      <table className="w-full sm:min-w-[640px] border-t-[3px] border-ink text-14">
        <thead>
          <tr className="border-b border-ink text-12 text-ink-2">
            {(['rank', 'capital'] as const).map((column) => <th key={column} scope="col" className="py-2 pr-2 text-left font-normal whitespace-nowrap">{t(column)}</th>)}
            {(['stability', 'influence', 'agenda', 'total', 'par'] as const).map((column) => <th key={column} scope="col" className={classes('py-2 pl-3 text-right font-normal', PARTS.has(column) && 'max-sm:hidden')}>{t(column)}</th>)}
          </tr>
        </thead>
        <tbody>
          {ranked.map((seat) => <ScoreRow key={seat} seat={seat} score={scores[seat]} mine={seat === me} />)}
        </tbody>
      </table>
    </div>
  )
}

function ScoreRow({ seat, score, mine }: { readonly seat: Seat; readonly score: SeatScore; readonly mine: boolean }) {
  const t = useTranslations('replay.scores')
  const seats = useTranslations('seats')
  const agendas = useWords('agendas')
  const why = (label: string, amount: number) => <button type="button" className="min-h-6 hover:underline print:min-h-0"><span className="sr-only">{t('why', { name: `${label}, ${seats(seat)}` })} </span><SignedFigure amount={amount} /></button>
  const parts = [
    { name: t('stability'), figure: <Why of={`stability.${seat}`} digits={1} trigger={why(t('stability'), score.stabilityChange)} /> },
    { name: t('influence'), figure: <Why of={`influence.${seat}`} digits={1} trigger={why(t('influence'), score.influenceChange)} /> },
    { name: t('agenda'), figure: <SignedFigure amount={score.agendaPoints} digits={0} /> },
  ]
  return (
    <tr className="border-b border-rule align-baseline print:align-top">
      <td className="py-2.5 font-serif text-20 lining-nums">{score.rank}</td>
      <th scope="row" className="py-2.5 text-left font-normal">
        <SeatName seat={seat} mine={mine} />
        <dl className="mt-1 flex flex-wrap items-baseline gap-x-3 text-12 text-ink-2 sm:hidden">{parts.map(({ name, figure }) => <div key={name} className="flex items-baseline gap-1"><dt>{name}</dt><dd>{figure}</dd></div>)}</dl>
        <ul className="mt-1 text-12 text-ink-2">{score.agendas.map((agenda) => <li key={agenda.id} className="flex items-center gap-1.5 py-0.5"><VerdictMark verdict={agenda.met ? 'kept' : 'notTriggered'} />{agendas(`${agenda.id}.title`)}</li>)}</ul>
      </th>
      {parts.map(({ name, figure }) => <td key={name} className="py-2.5 text-right max-sm:hidden">{figure}</td>)}
      <td className="py-2.5 pl-3 text-right font-serif text-24 lining-nums"><SignedFigure amount={score.total} /></td>
      <td className="py-2.5 pl-3 text-right text-13 text-balance wrap-break-word text-ink-2">{score.parPercentile === null ? t('noPar') : t('percentile', { value: Math.round(score.parPercentile) })}</td>
    </tr>
  )
}
