import { classes } from './classes.ts'

const SIZES = {
  /** Named without the reading serif: a browser would load its Latin letters meanwhile. */
  small: "font-['Lips_Nameplate_Small',Georgia,serif] text-20 font-normal tracking-[-0.02em]",
  /** On a phone as wide as the page between its margins. */
  page: "font-['Lips_Nameplate','Lips_Serif',Georgia,serif] text-[length:min(6rem,calc((100vw-32px)/6.1))] leading-[0.88] font-medium tracking-[-0.04em]",
} as const

/** The name is a mark and stays as it is in every language. */
export function Nameplate({ size = 'small', className }: { readonly size?: keyof typeof SIZES; readonly className?: string }) {
  return (
    <span lang="en" translate="no" className={classes('whitespace-nowrap', SIZES[size], className)}>
      Lips <And /> Teeth
    </span>
  )
}

/** The light italic word between. */
export function And() {
  return <em className="font-['Lips_Nameplate','Lips_Serif',Georgia,serif] font-light italic">and</em>
}
