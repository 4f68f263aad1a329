import type { MapFrame } from './mapFrame.ts'

const FILE = '/map/northeastAsia.svg'

/** Sea, land, coasts and borders. The drawing itself is a static file of its own, coloured here by theme. */
export function MapGround({ frame }: { readonly frame: MapFrame }) {
  const place = `translate(${frame.shift[0].toFixed(1)} ${frame.shift[1].toFixed(1)}) scale(${frame.scale.toFixed(4)})`
  return (
    <g aria-hidden>
      <rect width={frame.width} height={frame.height} fill="var(--sea)" />
      <g transform={place} strokeLinejoin="round" fill="none">
        <use href={`${FILE}#asia-grid`} stroke="var(--coast)" strokeOpacity={0.22} strokeWidth={0.8} />
        <use href={`${FILE}#asia-land`} fill="var(--land)" stroke="var(--coast)" strokeWidth={0.9} />
        <use href={`${FILE}#asia-borders`} stroke="var(--coast)" strokeWidth={0.9} />
        <use href={`${FILE}#asia-disputed`} stroke="var(--ink-3)" strokeWidth={1} strokeDasharray="3 3" />
      </g>
    </g>
  )
}

/** A ruled window onto a capital that lies far off the map, with its distance. */
export function MapInset({ frame, name, note }: { readonly frame: MapFrame; readonly name: 'moscow' | 'washington'; readonly note: string }) {
  const inset = frame.insets[name]
  const place = `translate(${(inset.landShift[0] - inset.x).toFixed(1)} ${(inset.landShift[1] - inset.y).toFixed(1)}) scale(${inset.landScale.toFixed(3)})`
  return (
    <g aria-hidden>
      <svg x={inset.x} y={inset.y} width={inset.width} height={inset.height}>
        <rect width="100%" height="100%" fill="var(--sea)" />
        <g transform={place} fill="none" strokeLinejoin="round">
          <use href={`${FILE}#${name}-land`} fill="var(--land)" stroke="var(--coast)" strokeWidth={0.9} />
          <use href={`${FILE}#${name}-grid`} stroke="var(--coast)" strokeOpacity={0.28} strokeWidth={0.8} />
        </g>
      </svg>
      <rect x={inset.x} y={inset.y} width={inset.width} height={inset.height} fill="none" stroke="var(--rule-2)" />
      {frame.width < 560 ? null : <text x={inset.x + 8} y={inset.y + inset.height - 8} className="fill-ink-2 text-11" style={HALO}>{note}</text>}
    </g>
  )
}

/** Keeps words readable over lines. */
export const HALO = { paintOrder: 'stroke', stroke: 'var(--land)', strokeWidth: 3, strokeLinejoin: 'round' } as const
