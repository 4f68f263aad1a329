import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { useWords } from '../desk/words.ts'
import { rulesAddress } from './rulesAddress.ts'

/** Whose orders, aims and events the page shows; each at an address of its own. */
export function ScenarioChoice({ all, shown }: { readonly all: readonly string[]; readonly shown: string }) {
  const t = useTranslations('rules')
  const words = useWords('rules')
  return (
    <nav aria-label={t('scenarios')} className="mt-4 flex flex-wrap items-baseline gap-x-5 text-13">
      {all.map((id) => <Link key={id} href={rulesAddress(id)} aria-current={id === shown ? 'page' : undefined} className="flex min-h-8 items-center hover:underline aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-4 pointer-coarse:min-h-11">{words(`scenario.${id}`)}</Link>)}
    </nav>
  )
}
