import { classes } from './classes.ts'

/** 3 + 1 px: opens a page. */
export function ScotchRule({ className }: { readonly className?: string }) {
  return <div role="presentation" className={classes('scotch', className)} />
}
