'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useMatch } from '../../client/hooks.ts'
import { GAUGES, SEATS, type Gauge as GaugeName, type PhaseType } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { Clock } from '../kit/Clock.tsx'
import { Gauge } from '../kit/Gauge.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { Nameplate } from '../kit/Nameplate.tsx'
import { AskForHelp } from './AskForHelp.tsx'
import { now, recentChange } from './changes.ts'
import { DeskMenu } from './DeskMenu.tsx'
import { GaugeMarks } from './GaugeMarks.tsx'
import { useTable } from './table.tsx'
import { useRoundDates } from './useRoundDates.ts'
import { Why } from './Why.tsx'
import { useRulesAddress } from '../rules/useRulesAddress.ts'

const STEPS: readonly PhaseType[] = ['briefing', 'negotiation', 'reveal', 'reaction', 'crisis']

const SECOND_LINE = 'contents min-[721px]:max-[1179px]:flex min-[721px]:max-[1179px]:-mx-6 min-[721px]:max-[1179px]:basis-[calc(100%+48px)] min-[721px]:max-[1179px]:items-center min-[721px]:max-[1179px]:gap-6 min-[721px]:max-[1179px]:border-t min-[721px]:max-[1179px]:border-rule min-[721px]:max-[1179px]:px-6 min-[721px]:max-[1179px]:pt-1.5 min-[721px]:max-[1179px]:pb-1'
const SECOND_GAUGES = 'min-[721px]:max-[1179px]:flex-1 min-[721px]:max-[1179px]:gap-5 min-[721px]:max-[1179px]:border-0 min-[721px]:max-[1179px]:pl-0 min-[721px]:max-[1179px]:*:flex-1'

/** Nameplate, round, phase, clock, gauges, seals; on a tablet in two lines, the gauges under a rule. */
export function TopBar() {
  return (
    <header className="flex min-h-[60px] flex-none flex-wrap items-center gap-x-5 gap-y-2 border-b border-ink bg-paper px-4 max-[1340px]:gap-x-3.5 py-1 md:px-6">
      <div className="flex flex-col min-[721px]:max-[1179px]:flex-row min-[721px]:max-[1179px]:items-center min-[721px]:max-[1179px]:gap-3"><Nameplate className="leading-[25px]!" /><p className="mt-px flex gap-1.5"><DeskMenu look="words" /><AskForHelp /></p></div>
      <Parted><Round /></Parted>
      <PhaseSteps />
      <Parted><TableClock /></Parted>
      <div className={SECOND_LINE}>
        <Parted className={SECOND_GAUGES}>{GAUGES.map((gauge) => <WorldGauge key={gauge} gauge={gauge} />)}</Parted>
        <Seals />
      </div>
    </header>
  )
}

function Parted({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return <div className={classes('flex items-center gap-4 border-l border-rule pl-5 max-[1340px]:gap-3 max-[1340px]:pl-3.5', className)}>{children}</div>
}

function Round() {
  const { view } = useTable()
  const t = useTranslations('desk')
  const dates = useRoundDates()
  return (
    <div>
      <p className="font-serif text-17 leading-5"><b className="font-semibold">{t('round', { round: view.match.round })}</b> <span className="text-ink-2">{t('ofRounds', { rounds: view.match.settings.rounds })}</span></p>
      <p className="hidden text-12 text-ink-2 min-[1340px]:block">{dates(view.match.round)}</p>
    </div>
  )
}

function PhaseSteps() {
  const { view } = useTable()
  const t = useTranslations('phases')
  const at = STEPS.indexOf(view.match.phase)
  return (
    <div>
      <p className="text-13 font-semibold">{t(view.match.phase)}</p>
      <div aria-hidden className="mt-1 flex gap-1">
        {STEPS.map((step, index) => <span key={step} className={classes('w-5', index === at ? 'h-1 bg-ink' : index < at ? 'h-[3px] bg-ink-3' : 'h-[3px] bg-rule')} />)}
      </div>
    </div>
  )
}

export function TableClock({ size = 'bar' }: { readonly size?: 'bar' | 'phone' | 'crisis' }) {
  const { view } = useTable()
  const offsetMs = useMatch((screen) => screen.clockOffsetMs)
  const names = useMatch((screen) => screen.names)
  const { paused } = view.clock
  return <Clock deadlineMs={view.clock.deadlineMs} paused={paused === null ? null : { ...paused, by: names[paused.by] ?? '' }} offsetMs={offsetMs} size={size} hideEnd={size !== 'bar'} />
}

/** As high as a target must be; on a phone over the lines above and below it. */
const FIGURES = {
  full: 'min-h-6 pointer-coarse:min-h-11',
  mini: 'min-h-6 min-w-6 text-left max-[519px]:-mr-1.5 max-[519px]:-my-1 pointer-coarse:relative pointer-coarse:after:absolute pointer-coarse:after:-inset-x-1 pointer-coarse:after:-top-4 pointer-coarse:after:-bottom-1',
} as const

export function WorldGauge({ gauge, size = 'full' }: { readonly gauge: GaugeName; readonly size?: 'full' | 'mini' }) {
  const { view, catalogue } = useTable()
  const t = useTranslations('desk.gauge')
  const rules = useRulesAddress()
  const marks = catalogue.thresholds.filter((threshold) => threshold.gauge === gauge).map(({ at }) => at)
  const { names } = useMarks()
  const value = now(view, gauge)
  const change = recentChange(view, gauge)
  return (
    <div data-guide="why" className={size === 'full' ? 'w-[128px] whitespace-nowrap *:min-w-0 max-[1340px]:w-auto max-[1340px]:min-w-[112px]' : undefined}>
      <Gauge
        name={t(gauge)} value={value} before={value - change} marks={marks} size={size} good="down"
        note={size === 'full' ? <a href={rules('#thresholds')} target="_blank" className="hover:underline">{t('marks', { at: marks.join(names) })}</a> : undefined}
        figure={(figure) => <Why of={gauge} good="down" foot={<GaugeMarks gauge={gauge} />} trigger={<button type="button" className={FIGURES[size]} aria-label={t('why', { name: t(gauge), value: Math.round(value) })}>{figure}</button>} />}
      />
    </div>
  )
}

function Seals() {
  const { view, me } = useTable()
  const t = useTranslations('desk')
  const chops = useTranslations('kit.chop')
  const seats = useTranslations('seats')
  const sealed = SEATS.filter((seat) => view.plates[seat].sealed).length
  return (
    <div className="ml-auto text-right">
      <p className="text-11 text-ink-2"><b className="font-semibold text-ink">{t('sealedOf', { sealed })}</b></p>
      <p className="mt-0.5 flex items-center gap-1.5">
        {SEATS.map((seat) => {
          const state = view.plates[seat].sealed ? 'filled' : view.plates[seat].control === 'open' ? 'absent' : 'outline'
          const label = chops(state === 'filled' ? 'sealed' : state === 'absent' ? 'absent' : 'open', { name: seats(seat) })
          return <Chop key={seat} seat={seat} state={state} mine={seat === me} label={seat === me ? chops('mine', { state: label }) : label} />
        })}
      </p>
    </div>
  )
}
