'use client'

import { useTranslations } from 'use-intl'
import type { Act } from '../../engine/acts.ts'
import { EVERYONE } from '../../engine/knowledge.ts'
import { Chop } from '../kit/Chop.tsx'
import { RuleLink } from '../kit/Ledger.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { Tag } from '../kit/Tag.tsx'
import { useActWords } from '../desk/causeWords.ts'
import { useCauseWords } from '../desk/whyWords.ts'
import { useFailureWords } from '../desk/failureWords.ts'
import { goodWayOf } from '../desk/goodWay.ts'
import { useNumberName } from '../desk/numberName.ts'
import { useTable } from '../desk/table.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { groupOf, isShown, type Group, type Moved, type RevealStep } from './revealSteps.ts'

const GROUPS: readonly Group[] = ['world', 'mine', 'others']
const CAUSES = 3
const ROWS = 12

/** What was done in this stage, and every number that it moved, with the why. */
export function RevealStage({ step }: { readonly step: RevealStep }) {
  const { me } = useTable()
  const t = useTranslations('reveal')
  const shown = step.moved.filter(isShown)
  const smaller = step.moved.length - shown.length
  return (
    <section className="turns min-h-0 overflow-y-auto border-ink px-4 py-4 max-lg:border-t md:px-6 lg:border-l">
      <h1 className="headline text-24 font-[640]">{t(`stage.${step.stage}`)}</h1>
      <p className="mt-1 text-13 text-ink-2">{t(`says.${step.stage}`)}</p>
      {step.acts.length === 0 ? null : <ul className="mt-3 border-t-[3px] border-ink">{step.acts.map((act) => <ActLine key={act.id} act={act} />)}</ul>}
      {GROUPS.map((group) => <MovedGroup key={group} title={t(`group.${group}`)} moved={shown.filter((one) => groupOf(one, me) === group)} />)}
      {smaller > 0 ? <p className="mt-2 text-12 text-ink-2">{t('more', { count: smaller })}</p> : null}
    </section>
  )
}

function ActLine({ act }: { readonly act: Act }) {
  const t = useTranslations('frontPage')
  const reveal = useTranslations('reveal')
  const actWords = useActWords()
  const why = useFailureWords()(act)
  const outcome = act.type === 'order' && act.outcome !== 'done' ? act.outcome : null
  return (
    <li className="flex items-start gap-3 border-b border-rule py-2">
      <Chop seat={act.seat} size={22} label="" />
      <p className="min-w-0 flex-1 font-serif text-17">{actWords(act)}{why === null ? null : <span className="block font-sans text-13 text-ink-2">{why}</span>}</p>
      {outcome === null ? null : <Tag tone="caution">{reveal(`outcome.${outcome}`)}</Tag>}
      {act.type === 'order' && act.knownTo !== EVERYONE ? <Tag>{t('confidential')}</Tag> : null}
    </li>
  )
}

function MovedGroup({ title, moved }: { readonly title: string; readonly moved: readonly Moved[] }) {
  const t = useTranslations('reveal')
  if (moved.length === 0) return null
  const rest = moved.slice(ROWS)
  return (
    <div className="mt-4">
      <h2 className="text-12 font-semibold text-ink-2">{title}</h2>
      <Rows moved={moved.slice(0, ROWS)} />
      {rest.length === 0 ? null : <details><summary className="link mt-2 inline-block text-13">{t('show', { count: rest.length })}</summary><Rows moved={rest} /></details>}
    </div>
  )
}

function Rows({ moved }: { readonly moved: readonly Moved[] }) {
  return <table className="mt-1 w-full border-t border-ink text-13"><tbody>{moved.map((one) => <Row key={one.key} moved={one} />)}</tbody></table>
}

function Row({ moved: { key, from, to, causes } }: { readonly moved: Moved }) {
  const { me } = useTable()
  const t = useTranslations('reveal')
  const format = useFormatter()
  const nameOf = useNumberName()
  const causeWords = useCauseWords()
  const figure = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <tr className="border-b border-rule align-top">
      <th scope="row" className="py-1.5 pr-2 text-left font-normal">
        {nameOf(key)}
        {causes.slice(0, CAUSES).map((entry, index) => <span key={index} className="block text-12 text-ink-2">{causeWords(entry)}{'\u00a0'}<RuleLink rule={entry.rule} /></span>)}
        {causes.length > CAUSES ? <span className="block text-12 text-ink-2">{t('causes', { count: causes.length - CAUSES })}</span> : null}
      </th>
      <td className="py-1.5 text-right whitespace-nowrap"><SignedFigure amount={to - from} good={goodWayOf(key, me)} /><span className="block text-12 text-ink-2">{t('fromTo', { from: figure(from), to: figure(to) })}</span></td>
    </tr>
  )
}
