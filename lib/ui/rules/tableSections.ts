import { useTranslations } from 'use-intl'
import type { RungOutlook } from '../../engine/crisis/outlook.ts'
import { LINE_NORMS } from '../../engine/statements/lines.ts'
import type { AgendaSpec, Threshold } from '../../engine/scenario.ts'
import { CLAUSE_KINDS, LINES, PARTNER_CHOICES, PHASES, PRINCIPAL_CHOICES, SEATS, STAGES, STATEMENT_KINDS, type Norm } from '../../engine/vocabulary.ts'
import { useNumberName } from '../desk/numberName.ts'
import { opening, useWords, useWordsOrNull } from '../desk/words.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { useSigned } from '../kit/useSigned.ts'
import { useMarks } from '../kit/useMarks.ts'
import { BROKEN_BY } from '../negotiation/clauseDuty.ts'
import type { Section } from './section.ts'

/** The phases of a round and the stages in which it is resolved. */
export function useRoundSection(): Section {
  const t = useTranslations('rules')
  const phases = useTranslations('phases')
  const stages = useTranslations('reveal')
  return {
    id: 'round', title: t('round.title'), note: t('round.note'),
    parts: [
      { title: t('round.phases'), entries: PHASES.map((phase) => ({ id: `phase-${phase}`, head: phases(phase), text: t(`round.phase.${phase}`) })) },
      { title: t('round.stages'), entries: STAGES.map((stage, index) => ({ id: `stage-${stage}`, mark: String(index + 1), head: stages(`stage.${stage}`), text: stages(`says.${stage}`) })) },
    ],
  }
}

export function useClauseSection(): Section {
  const t = useTranslations('rules')
  const clauses = useTranslations('clauses')
  return {
    id: 'clauses', title: t('clauses.title'), note: t('clauses.note'),
    parts: [{ entries: CLAUSE_KINDS.map((kind) => ({
      id: `clause-${kind}`, head: clauses(`kind.${kind}`), tag: clauses(kind === 'freeText' ? 'judged' : 'checked'),
      text: kind === 'freeText' ? t('clauses.freeText') : opening(clauses(`says.${kind}`, { who: clauses('eachParty'), about: clauses('anyone') })), more: [t(`clauses.broken.${BROKEN_BY[kind]}`)],
    })) }],
  }
}

/** R11: what happens where a gauge passes its mark, in figures. */
export function useThresholdSection(thresholds: readonly Threshold[]): Section {
  const t = useTranslations('rules')
  const words = useWords('ledger')
  const causes = useWords('causes')
  const nameOf = useNumberName()
  const signed = useSigned()
  const marks = useMarks()
  return {
    id: 'thresholds', title: t('thresholds.title'), note: t('thresholds.note'),
    parts: [{ entries: thresholds.map(({ id, at, gauge, changes }) => ({
      id: `threshold-${id}`, head: causes(`threshold.${id}`), tag: words(`number.${gauge}`), figure: String(at),
      text: changes.map(([key, by]) => `${nameOf(key)} ${signed(by)}`).join(marks.phrases),
    })) }],
  }
}

export function useAimSection(agendas: readonly AgendaSpec[]): Section {
  const t = useTranslations('rules')
  const seats = useTranslations('seats')
  const words = useWords('agendas')
  const kinds = useTranslations('rules.aims')
  return {
    id: 'aims', title: t('aims.title'), note: t('aims.note'),
    parts: SEATS.map((seat) => ({
      title: seats(seat),
      entries: agendas.filter((agenda) => agenda.seat === seat).map(({ id, kind, points }) => ({ id: `aim-${id}`, head: words(`${id}.title`), text: words(`${id}.text`), tag: kinds(kind), figure: String(points) })),
    })),
  }
}

export function useWordsSection(): Section {
  const t = useTranslations('rules')
  const statements = useTranslations('statements')
  const lines = useTranslations('lines')
  const norms = useTranslations('rules.norm')
  const format = useFormatter()
  const listed = (some: readonly Norm[]) => format.list(some.map((norm) => norms(norm)))
  return {
    id: 'statements', title: t('statements.title'), note: t('statements.note'),
    parts: [
      { entries: STATEMENT_KINDS.map((kind) => ({ id: `statement-${kind}`, head: statements(`kind.${kind}`), text: statements(`says.${kind}`) })) },
      { title: t('statements.lines'), entries: LINES.map((line) => ({ id: `line-${line}`, head: lines(line), text: t('statements.lineSays', { on: listed(LINE_NORMS[line].on), off: listed(LINE_NORMS[line].off) }) })) },
    ],
  }
}

export type CrisisPrices = { readonly ladder: readonly RungOutlook[]; readonly war: { readonly each: number; readonly instigator: number } }

export function useCrisisSection({ ladder, war }: CrisisPrices): Section {
  const t = useTranslations('rules')
  const crisis = useTranslations('crisis')
  const figure = useSigned()
  return {
    id: 'crises', title: t('crises.title'), note: t('crises.note'),
    parts: [
      { title: crisis('ladder'), entries: ladder.map(({ rung, accidentOdds, stability }, index) => ({
        id: `rung-${rung}`, mark: String(index + 1), head: crisis(`rung.${rung}.name`), text: crisis(`rung.${rung}.says`),
        more: rung === 'war' ? [crisis('warPrice', { each: figure(war.each), more: figure(war.instigator) })] : stability === null ? [] : [
          crisis('rungPrice', { yields: figure(stability.yields), prevails: figure(stability.prevails) }), accidentOdds > 0 ? crisis('accident', { percent: Math.round(accidentOdds * 100) }) : crisis('noAccident'),
        ],
      })) },
      { title: t('crises.choices'), entries: [
        ...PRINCIPAL_CHOICES.map((choice) => ({ id: `choice-${choice}`, head: crisis(`choice.${choice}.name`), text: crisis(`choice.${choice}.says`), tag: t('crises.principal') })),
        ...PARTNER_CHOICES.map((choice) => ({ id: `choice-${choice}`, head: crisis(`partner.${choice}.name`), text: crisis(`partner.${choice}.says`), tag: t('crises.partner') })),
      ] },
    ],
  }
}

const TERMS = ['stability', 'influence', 'economy', 'credibility', 'capital', 'posture', 'warmth', 'hostility', 'hold', 'reliance', 'bond', 'line', 'tension', 'alarm', 'axisLook', 'division', 'covert', 'sanctions', 'forecast', 'par'] as const

export function useGlossary(): Section {
  const t = useTranslations('rules.glossary')
  const words = useWords('rules')
  const meaningOf = useWordsOrNull('causes')
  return { id: 'glossary', title: t('title'), parts: [{ entries: TERMS.map((term) => ({ id: `word-${term}`, head: t(`${term}.name`), text: meaningOf(`meaning.${term}`) ?? words(`glossary.${term}.text`) })) }] }
}
