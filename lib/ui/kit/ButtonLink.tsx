import type { AnchorHTMLAttributes } from 'react'
import Link from 'next/link'
import { buttonClasses, type Look } from './Button.tsx'

/** A place to go, in a button's dress. */
export function ButtonLink({ kind = 'outline', size, className, href, ...rest }: Look & { readonly href: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <Link href={href} className={buttonClasses(kind, size, className)} {...rest} />
}
