'use client'

import { startTransition, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { tableOf } from '../../base/mapTable.ts'
import { PAIRS } from '../../engine/numbers.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { classes } from '../kit/classes.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { useRoving, type RovingStop } from '../kit/useRoving.ts'
import { MapCapital } from './MapCapital.tsx'
import { curve, middleOf } from './mapCurves.ts'
import { frameOf, type Box, type MapFrame } from './mapFrame.ts'
import { MapGround, MapInset } from './MapGround.tsx'
import { FlowLabel, FlowLine, Framed, HostilityLine, RevealStroke, TieLine, TieTarget, WarmthLine } from './MapLines.tsx'
import { FIRST_LAYERS, type Layer, type MapChoice, type MapFacts, type MapFlow } from './mapModel.ts'
import { layoutOf, type Layout } from './mapRoutes.ts'

type Props = {
  readonly facts: MapFacts
  readonly layers?: readonly Layer[]
  readonly onChoose?: (choice: MapChoice) => void
  readonly callout?: { readonly between: MapFacts['ties'][number]['between']; readonly text: string } | null
  readonly className?: string
  /** Keeps words from under the bar of controls. */
  readonly controls?: boolean
  /** Drawn at this size until the browser has measured the place; without it nothing is. */
  readonly firstSize?: Size
}

/** A page that is being printed or pictured can be a pixel wide for a moment. */
const TOO_SMALL = 40

type Size = { readonly width: number; readonly height: number }

/** The drawing alone. It fills its place at any size: the land is scaled, marks and words keep theirs. */
export function MapPicture({ className, firstSize, ...drawn }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(firstSize ?? null)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const watcher = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      if (Math.min(width, height) > TOO_SMALL) startTransition(() => setSize((before) => (before?.width === width && before.height === height ? before : { width, height })))
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return <div ref={place} className={classes('relative overflow-hidden bg-sea', className)}>{size === null ? null : <Drawing {...drawn} size={size} />}</div>
}

function Drawing({ size, facts, layers = FIRST_LAYERS, onChoose, callout = null, controls = false }: Omit<Props, 'className' | 'firstSize'> & { readonly size: Size }) {
  const frame = frameOf(size)
  const t = useTranslations('map')
  const seats = useTranslations('seats')
  const format = useFormatter()
  const flowLabel = (flow: MapFlow) => (flow.odds === null ? flow.label : t('odds', { label: flow.label, percent: format.number(Math.round(flow.odds * 100)) }))
  const wordless = new Set(facts.seats.filter((fact) => fact.wordless).map(({ seat }) => seat))
  const names = tableOf(SEATS, (seat) => (wordless.has(seat) ? '' : seats(seat)))
  const layout = layoutOf({ frame, facts, layers, names, flowLabel, kept: controls && frame.width >= 640 ? [controlsBox(frame)] : [] })
  const hint = useId()
  const tied = onChoose === undefined ? [] : PAIRS.filter((pair) => facts.ties.some((tie) => pair.includes(tie.between[0]) && pair.includes(tie.between[1])))
  const [stoppedAt, setStoppedAt] = useState<string | null>(null)
  const { onKeyDown, stop } = useRoving([...facts.seats.map(({ seat }): string => seat), ...tied.map((pair) => pair.join())], stoppedAt, setStoppedAt)
  const onFocus = (event: React.FocusEvent<SVGElement>) => setStoppedAt(event.target.getAttribute('data-stop'))
  return (
    <svg role="group" aria-label={t('title')} aria-describedby={onChoose === undefined ? undefined : hint} onKeyDown={onKeyDown} onFocus={onFocus} className="absolute inset-0 size-full" viewBox={`0 0 ${frame.width} ${frame.height}`} preserveAspectRatio="xMidYMid slice">
      {onChoose === undefined ? null : <desc id={hint}>{t('arrows')}</desc>}
      <MapGround frame={frame} />
      <Insets frame={frame} />
      <Lines frame={frame} facts={facts} layers={layers} layout={layout} />
      {onChoose === undefined ? null : <Targets frame={frame} tied={tied} stop={stop} onChoose={onChoose} />}
      {facts.strokes?.map((stroke) => <RevealStroke key={stroke.id} frame={frame} stroke={stroke} />)}
      {layers.includes('flows') ? facts.flows.map((flow) => <FlowLabel key={flow.id} at={layout.labels.get(flow.id)}>{flowLabel(flow)}</FlowLabel>) : null}
      {facts.seats.map((fact) => <MapCapital key={fact.seat} at={frame.at[fact.seat]} side={layout.names[fact.seat]} fact={fact} ringed={facts.strokes?.some(({ from, to }) => from === fact.seat && to === null) ?? false} stop={stop(fact.seat)} onChoose={onChoose === undefined ? undefined : () => onChoose({ type: 'seat', seat: fact.seat })} />)}
      {callout === null ? null : <Callout frame={frame} callout={callout} />}
    </svg>
  )
}

/** Roughly, whatever the language: right of the western inset, as high as one row of boxes to tick. */
function controlsBox(frame: MapFrame): Box {
  return { x: 212, y: 0, width: frame.width - 212, height: 44 }
}

function Insets({ frame }: { readonly frame: MapFrame }) {
  const t = useTranslations('map')
  const format = useFormatter()
  return (
    <>
      <MapInset frame={frame} name="moscow" note={t('insetWest', { km: format.number(5_800) })} />
      <MapInset frame={frame} name="washington" note={t('insetEast', { km: format.number(11_100) })} />
    </>
  )
}

type LinesProps = { readonly frame: MapFrame; readonly facts: MapFacts; readonly layers: readonly Layer[]; readonly layout: Layout }

function Lines({ frame, facts, layers, layout }: LinesProps): ReactNode {
  return (
    <g>
      {layers.includes('warmth') ? facts.warmths?.map((warmth) => <WarmthLine key={warmth.between.join()} frame={frame} warmth={warmth} />) : null}
      {layers.includes('treaties') ? facts.ties.map((tie) => <TieLine key={tie.id} tie={tie} points={layout.routes.get(tie.id) ?? []} tagAt={layout.labels.get(tie.id)} />) : null}
      {layers.includes('flows') ? facts.flows.map((flow) => <FlowLine key={flow.id} frame={frame} flow={flow} />) : null}
      {layers.includes('hostility') ? facts.hostilities.filter((one) => one.level > 0).map((one) => <HostilityLine key={one.between.join()} frame={frame} hostility={one} />) : null}
    </g>
  )
}

type TargetsProps = { readonly frame: MapFrame; readonly tied: typeof PAIRS; readonly stop: (key: string) => RovingStop; readonly onChoose: (choice: MapChoice) => void }

function Targets({ frame, tied, stop, onChoose }: TargetsProps) {
  const t = useTranslations('map')
  const seats = useTranslations('seats')
  return (
    <g>
      {tied.map((pair) => (
        <TieTarget key={pair.join()} stop={stop(pair.join())} frame={frame} pair={pair} label={t('select', { name: t('between', { from: seats(pair[0]), to: seats(pair[1]) }) })} onChoose={() => onChoose({ type: 'tie', between: pair })} />
      ))}
    </g>
  )
}

function Callout({ frame, callout }: { readonly frame: MapFrame; readonly callout: NonNullable<Props['callout']> }) {
  const [one, other] = callout.between
  const middle = middleOf(curve({ seat: one, at: frame.at[one] }, { seat: other, at: frame.at[other] }))
  return <Framed at={[middle.at[0], middle.at[1] - 12]} inverted>{callout.text}</Framed>
}
