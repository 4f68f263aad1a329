'use client'

import { useTranslations } from 'use-intl'
import type { TurningPoints as Found } from '../../analysis/turningPoints/turningPoints.ts'
import type { ReplayFilm } from '../../protocol/replay.ts'
import { Button } from '../kit/Button.tsx'
import { Chop } from '../kit/Chop.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useDeedLine } from './deedLine.ts'
import { FanChart } from './FanChart.tsx'
import { ReckonProgress } from './ReckonProgress.tsx'
import { isOn, useTurningPoints, type Turning } from './useTurningPoints.ts'

type Props = { readonly matchId: string; readonly reader: ReplayFilm['reader']; readonly round: number; readonly onRound: (round: number) => void }
type Swing = Found['swings'][number]
type Worth = Swing['deeds'][number]

/** In points: less than this turns nothing, however sure it is. */
const LEAST_TOLD = 0.5

/** A worth that chance alone may explain, or that is next to nothing, is not told. */
export const isTold = ({ worth, error, most }: Pick<Worth, 'worth' | 'error' | 'most'>): boolean => Math.abs(worth[most]) > Math.max(error[most], LEAST_TOLD)

/** Where the expected results moved most, and by which orders; the fan of what could still have come beside what came. */
export function TurningPoints({ matchId, reader, round, onRound }: Props) {
  const t = useTranslations('futures')
  const turning = useTurningPoints(matchId)
  const found = turning.answer?.found ?? null
  return (
    <section aria-labelledby="turning-points" className="border-b-[3px] border-ink px-4 py-4 md:px-6">
      <h2 id="turning-points" className="headline text-24 font-[640]">{t('title')}</h2>
      <p className="mt-2 text-13 text-ink-2">{t('note', { count: found?.futures[0]?.continuations ?? 200 })}</p>
      <Progress turning={turning} reader={reader} />
      {found === null || found.swings.length === 0 ? null : <ol className="mt-2">{found.swings.map((swing) => <SwingRow key={swing.round} swing={swing} found={found} onRound={onRound} />)}</ol>}
      {found === null || found.futures.length === 0 ? null : <FanChart found={found} round={round} />}
    </section>
  )
}

function Progress({ turning: { answer, begin, callOff }, reader }: { readonly turning: Turning; readonly reader: Props['reader'] }) {
  const t = useTranslations('futures')
  if (answer === null || answer.status === 'done') return null
  const { status } = answer
  const goesOn = status === 'running' || status === 'waiting'
  return (
    <div className="mt-3 text-13">
      {isOn(answer) ? <ReckonProgress done={answer.done} all={answer.all} /> : <p>{t(status === 'failed' || status === 'stopped' ? status : 'none')}</p>}
      {status === 'stopping' ? <p role="status" className="mt-1 text-ink-2">{t('stopping')}</p> : null}
      {reader === 'host' ? <Button size="small" className="mt-2" onClick={goesOn ? callOff : begin}>{t(goesOn ? 'callOff' : status === 'none' ? 'begin' : 'goOn')}</Button> : null}
    </div>
  )
}

function SwingRow({ swing, found, onRound }: { readonly swing: Swing; readonly found: Found; readonly onRound: (round: number) => void }) {
  const t = useTranslations('futures')
  const replay = useTranslations('replay')
  const seats = useTranslations('seats')
  const format = useFormatter()
  const deedLine = useDeedLine()
  const told = swing.deeds.filter(isTold).toSorted((one, other) => Math.abs(other.worth[other.most]) - Math.abs(one.worth[one.most]))
  const [first] = told
  const name = seats(swing.most)
  const before = found.futures.find(({ round }) => round === swing.round)?.results[swing.most].mean ?? 0
  const points = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] gap-x-2 border-t border-rule py-3">
      <button type="button" className="self-start justify-self-start font-serif text-17 text-ink-2 hover:text-ink pointer-coarse:min-h-11" onClick={() => onRound(swing.round)}>{replay('roundShort', { round: swing.round })} <span className="sr-only">{t('goTo', { round: swing.round })}</span></button>
      <div className="min-w-0">
        <p className="font-serif text-17 font-semibold">{first === undefined ? t('round', { name }) : deedLine(first.deed)}</p>
        <p className="mt-1 text-13 text-ink-2">{t('moved', { name, before: points(before), after: points(before + swing.change[swing.most]) })}</p>
        {told.map((worth, index) => <WithoutIt key={index} worth={worth} named={worth !== first} />)}
        {swing.deeds.length > 0 && told.length === 0 ? <p className="mt-1 text-13 text-ink-2">{t('noneTold')}</p> : null}
      </div>
      <p className="flex items-center gap-1.5 self-start text-13"><Chop seat={swing.most} size={18} /><SignedFigure amount={swing.change[swing.most]} good="none" className="text-ink" /></p>
    </li>
  )
}

function WithoutIt({ worth: { deed, worth, error, most }, named }: { readonly worth: Worth; readonly named: boolean }) {
  const t = useTranslations('futures')
  const seats = useTranslations('seats')
  const format = useFormatter()
  const deedLine = useDeedLine()
  const points = (value: number) => format.number(Math.abs(value), { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const values = { name: seats(most), by: points(worth[most]), error: points(error[most]) }
  const said = t(worth[most] > 0 ? 'lower' : 'higher', values)
  return <p className="mt-1 text-13 text-ink-2">{named ? t.rich('withoutDeed', { deed: () => <b className="font-semibold">{deedLine(deed)}</b>, said }) : t('without', { said })}</p>
}
