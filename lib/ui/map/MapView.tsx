'use client'

import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Check } from '../kit/Check.tsx'
import { classes } from '../kit/classes.ts'
import { Awaited } from '../kit/EmptyState.tsx'
import { later } from '../kit/later.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { FIRST_LAYERS, LAYERS, type Layer, type MapChoice, type MapFacts } from './mapModel.ts'
import { MapKey } from './MapKey.tsx'
import { MapPicture } from './MapPicture.tsx'

const MapList = later(() => import('./MapList.tsx').then((module) => module.MapList), { meanwhile: <Awaited className="h-full" /> })

type Props = {
  /** Where a skip link leads. */
  readonly id?: string
  readonly facts: MapFacts
  readonly onChoose?: (choice: MapChoice) => void
  /** A few words on the chosen tie, such as both holds. */
  readonly callout?: { readonly between: MapFacts['ties'][number]['between']; readonly text: string } | null
  readonly foot?: ReactNode
  readonly className?: string
}

/** The map with its layers, its key, and the same facts as a list. */
export function MapView({ id, facts, onChoose, callout = null, foot, className }: Props) {
  const t = useTranslations('map')
  const [layers, setLayers] = useState<readonly Layer[]>(FIRST_LAYERS)
  const [view, setView] = useState<'map' | 'list'>('map')
  const toggle = (layer: Layer) => setLayers(layers.includes(layer) ? layers.filter((one) => one !== layer) : [...layers, layer])
  const shown = LAYERS.filter((layer) => layer !== 'warmth' || facts.warmths !== undefined)
  return (
    <section id={id} tabIndex={id === undefined ? undefined : -1} aria-label={t('title')} className={classes('@container relative flex min-h-0 flex-col -outline-offset-2', className)}>
      <div className={classes('z-10 flex flex-wrap items-start justify-between gap-2 border-b border-rule bg-paper px-2.5 py-1.5', view === 'map' && '@min-[640px]:pointer-events-none @min-[640px]:absolute @min-[640px]:top-0 @min-[640px]:right-0 @min-[640px]:left-[212px] @min-[640px]:justify-end @min-[640px]:border-0 @min-[640px]:bg-transparent @min-[640px]:py-2.5 @min-[640px]:*:pointer-events-auto')}>
        {view === 'list' ? null : (
          <fieldset className="flex flex-wrap gap-x-2.5 rounded-control border border-rule-2 bg-sheet px-2 py-0.5 @max-[480px]:gap-x-2">
            <legend className="sr-only">{t('layers')}</legend>
            {shown.map((layer) => <Check key={layer} className={classes('gap-1.5! font-semibold @max-[480px]:tracking-tight', layer === 'warmth' && 'max-sm:hidden')} checked={layers.includes(layer)} onChange={() => toggle(layer)}>{t(`layer.${layer}`)}</Check>)}
          </fieldset>
        )}
        <Segmented className="ml-auto flex-none @max-[480px]:*:px-2!" label={t('view')} value={view} onChange={setView} options={[{ value: 'map', label: t('map') }, { value: 'list', label: t('list') }]} />
      </div>
      {view === 'map' ? <MapPicture facts={facts} layers={layers} onChoose={onChoose} callout={callout} className="min-h-0 flex-1" controls /> : <MapList facts={facts} onChoose={onChoose} />}
      {view === 'map' ? <MapKey /> : null}
      {foot}
    </section>
  )
}
