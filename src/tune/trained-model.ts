import type { Population } from '../encode/population.ts'
import { KIN_WEIGHTS } from '../kin/kin-weights.ts'
import type { Alternative, Model, TrainingManifest } from '../score/model/model.ts'
import { largerSide } from '../score/model/prior.ts'
import type { StartedAlternative } from './choose-alternatives.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import { crowdedValues } from './crowded-values.ts'
import type { EmResult } from './em-types.ts'
import { isOfAddress } from './is-of-address.ts'
import type { PatternCounts } from './patterns.ts'
import type { RandomLevels } from './random-levels.ts'
import { trainedComparison } from './trained-comparison.ts'
import { trainingWarnings } from './training-warnings.ts'
import type { WholeFile } from './whole-file.ts'

/** What training found. By comparison where it is a list. */
export interface TrainingResult extends Pick<WholeFile, 'total' | 'hash' | 'termFrequencies'> {
  readonly chosen: readonly ChosenComparison[]
  readonly alternatives: readonly StartedAlternative[]
  /** By level, whether any pair is on it. */
  readonly seen: readonly (readonly boolean[])[]
  readonly em: EmResult
  readonly random: RandomLevels
  readonly patterns: PatternCounts
}

/** Pairs of colleagues from which a column may be that of their organisation: with fewer, what is expected is all there is. */
const FEWEST_COLLEAGUES = 10

/** The model of a population, from what training found and what was set. */
export function trainedModel(
  population: Population,
  { chosen, alternatives, seen, em, random, patterns, total, hash, termFrequencies }: TrainingResult,
  settings: Pick<Model, 'blocking' | 'pairsPerRecord' | 'costs'> & Pick<TrainingManifest, 'date' | 'seed'>,
): Model {
  const { size, split, linking } = population
  const { blocking, pairsPerRecord, costs, date, seed } = settings
  const shareOf = (kind: Alternative['shares']): number =>
    alternatives.reduce(
      (sum, { shares, known }, c) => sum + (shares === kind && !known ? em.alternatives[c]! : 0),
      0,
    )
  const strangers = 1 - em.lambda - em.alternatives.reduce((a, b) => a + b, 0)
  const comparisons = chosen.map((choice, k) =>
    trainedComparison(
      choice,
      {
        m: em.m[k]!,
        u: em.u[k]!,
        exact: random.exact[k]!,
        learned: em.learned.map((row) => row[k]),
        isOrganised: shareOf('organisation') * total > FEWEST_COLLEAGUES,
        seen: seen[k]!,
      },
      alternatives,
    ),
  )
  return {
    prior: Math.log2(em.lambda / (1 - em.lambda)),
    priorRecords: Math.max(1, largerSide(population)),
    alternatives: alternatives.map(({ label, shares }, c) => ({
      label,
      odds: em.alternatives[c]! / strangers,
      shares,
    })),
    comparisons,
    ...(em.moved > 0 && {
      moved: {
        share: em.moved,
        features: chosen.flatMap(({ feature }) => (isOfAddress(feature) ? [feature] : [])),
      },
    }),
    blocking,
    pairsPerRecord,
    termFrequencies,
    costs,
    kin: KIN_WEIGHTS,
    training: {
      method: 'unsupervised',
      date,
      records: linking ? [split, size - split] : [size, 0],
      dataHash: hash,
      seed,
      candidatePairs: patterns.pairs,
      patterns: patterns.counts.length,
      iterations: em.iterations,
      converged: em.converged,
      expectedMatches: Math.round(em.lambda * total),
      labelledPairs: 0,
      warnings: trainingWarnings({
        em,
        total,
        comparisons,
        household: shareOf('household'),
        organisation: shareOf('organisation'),
        namesakes:
          shareOf('name') +
          alternatives.reduce(
            (sum, { among }, c) => sum + (among?.feature === 'given' ? em.alternatives[c]! : 0),
            0,
          ),
        unlearned: chosen
          .filter(({ template }, k) =>
            template.levels.every(({ when }, q) => when.kind === 'else' || !seen[k]![q]),
          )
          .map(({ template }) => template.label),
        crowded: crowdedValues(population, chosen),
      }),
    },
  }
}
