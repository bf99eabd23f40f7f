import { counted } from '../internal/counted.ts'
import type { Comparison } from '../score/model/model.ts'
import type { CrowdedValue } from './crowded-values.ts'
import { tellsApart } from './choose-alternatives.ts'
import { MOST_OTHER_BIRTH, MOST_OTHER_GIVEN } from './default-levels.ts'
import { isOfAddress } from './is-of-address.ts'
import type { EmResult } from './em-types.ts'

/** What there is to warn of. */
export interface TrainingFindings {
  readonly em: Pick<EmResult, 'lambda' | 'iterations' | 'converged'>
  /** All pairs of the run. */
  readonly total: number
  readonly comparisons: readonly Comparison[]
  /** Share of all pairs that are of one household. */
  readonly household: number
  /** Share of all pairs that are of one organisation. */
  readonly organisation: number
  /** Share of all pairs that are of people of one name whose births are those of two generations. */
  readonly namesakes: number
  /** Labels of the comparisons on which no pair agrees. */
  readonly unlearned: readonly string[]
  /** Columns in which one value stands for nothing, as it seems. */
  readonly crowded: readonly CrowdedValue[]
}

/** Fewer pairs of a kind say nothing of a file, however few its matches are. */
const FEW = 5

const NAMES: ReadonlySet<string> = new Set(['name', 'given', 'family'])

/** What a person should know before trusting the model. Counts and names of fields only. */
export function trainingWarnings(findings: TrainingFindings): string[] {
  const { em, total, comparisons, household, organisation, unlearned } = findings
  const warnings: string[] = []
  const matches = em.lambda * total
  const households = household * total
  if (!em.converged)
    warnings.push(`EM did not settle in ${counted(em.iterations, 'iteration')}; the weights may be off`)
  if (households > Math.max(FEW, matches * 0.2))
    warnings.push(
      `about ${counted(Math.round(households), 'pair looks', 'pairs look')} like members of one household, not like one person; what households share (${comparisons
        .filter((c) => c.sharedBy === 'household' || c.sharedBy === 'place')
        .map((c) => c.label)
        .join(', ')}) is discounted where it stands alone`,
    )
  const colleagues = Math.round(organisation * total)
  if (colleagues > Math.max(FEW, matches * 0.2))
    warnings.push(
      `about ${counted(colleagues, 'pair looks', 'pairs look')} like people of one organisation (a company, a school), not like one person; what they have in common is discounted where it stands alone`,
    )
  const namesakes = Math.round(findings.namesakes * total)
  if (namesakes > Math.max(FEW, matches * 0.02))
    warnings.push(
      `about ${counted(namesakes, 'pair has', 'pairs have')} one name and births far apart: taken for namesakes, such as parents and children of one name, and not for one person whose birth was miswritten; where births are often wrong, look at such pairs, and train with their labels`,
    )
  if (matches < 20)
    warnings.push(
      `only about ${counted(Math.round(matches), 'match', 'matches')} expected; the weights lean on their defaults`,
    )
  if (unlearned.length > 0)
    warnings.push(
      `no pair agrees on ${unlearned.join(', ')}, so that agreement on it could not be learned; it says what the built-in model knows of it, or nothing`,
    )
  for (const { label, records, share } of findings.crowded)
    warnings.push(
      `one ${label} stands in ${counted(records, 'record')}, ${Number((share * 100).toPrecision(2))} % of those that have one: nobody's, as it seems, so that agreement on any ${label} counts for little; say that it means nothing (--missing, or "missing" in --columns), and train again`,
    )
  if (!comparisons.some(({ sharedBy, feature }) => tellsApart(feature, sharedBy)))
    warnings.push('no field tells members of one household apart; matches will be households')
  const telling = comparisons.filter(
    ({ feature }) => !NAMES.has(feature) && !isOfAddress(feature) && feature !== 'sex',
  )
  const hasNames = comparisons.some(({ feature }) => NAMES.has(feature))
  if (
    telling.length === 0 &&
    hasNames &&
    comparisons.filter(({ feature }) => isOfAddress(feature)).length > 1
  )
    warnings.push(
      'nothing but names and addresses is compared: somebody who moved cannot be told from a namesake, so most of those who moved are missed; a birth, a telephone or an e-mail would tell',
    )
  warnings.push(...alikeWarnings(comparisons))
  if (comparisons.length < 3) warnings.push('fewer than three fields are compared; expect few likely matches')
  return warnings
}

/** Share of the most that training makes of a level from which it would make more of it. */
const NEARLY_MOST = 0.95

/**
 * Where as many matches as training allows have another given name, or were born on another day altogether, some of them are brothers,
 * twins, or a father and his namesake, whom nothing in the file tells from one person who was written down wrongly.
 */
function alikeWarnings(comparisons: readonly Comparison[]): string[] {
  const isAtMost = (feature: string, most: number): boolean =>
    comparisons.some(
      (c) =>
        c.feature === feature &&
        c.levels.some(({ when, m }) => when.kind === 'else' && m > NEARLY_MOST * most),
    )
  const warnings: string[] = []
  if (isAtMost('given', MOST_OTHER_GIVEN))
    warnings.push(
      'many matches have another given name: brothers, sisters or twins may be among them; look at such pairs, and train with their labels',
    )
  if (isAtMost('birth', MOST_OTHER_BIRTH))
    warnings.push(
      'many matches were born on another day altogether: parents and children of one name may be among them; look at such pairs, and train with their labels',
    )
  return warnings
}
