import Link from 'next/link'
import { rulesAddress } from './rulesAddress.ts'

type Props = { readonly label: string; readonly all: readonly { readonly id: string; readonly name: string }[]; readonly shown: string }

/** Whose orders, aims and events the page shows; each at an address of its own. Made on the server, so that it brings no script. */
export function ScenarioChoice({ label, all, shown }: Props) {
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-baseline gap-x-5 text-13">
      {all.map(({ id, name }) => <Link key={id} href={rulesAddress(id)} aria-current={id === shown ? 'page' : undefined} className="flex min-h-8 items-center hover:underline aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-4 pointer-coarse:min-h-11">{name}</Link>)}
    </nav>
  )
}
