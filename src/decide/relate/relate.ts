import type { KinWeights } from '../../kin/kin-weights.ts'
import { KINS } from '../../record/kinship/relation.ts'
import { InputError } from '../../record/errors.ts'
import { requireOptions } from '../../record/require-options.ts'
import { requireList, requireRecord } from '../../record/require-record.ts'
import type { PersonRecord } from '../../record/types.ts'
import type { Costs } from '../../score/model/model.ts'
import { kinWeightsSchema } from '../../score/model/kin-weights-schema.ts'
import { requireModel } from '../../score/model/require-model.ts'
import { requireWeight } from '../require-weight.ts'
import type { RelateOptions, RelateResult } from './relate-records.ts'

/**
 * Finds relatives of the left records on the right side: parents, children, siblings, spouses, grandparents,
 * grandchildren and others, each a proposal with its zone and the bits that explain it. Learns from the two files how often
 * true relatives agree, without labels. Deterministic, and independent of the order of the input. Records whose consent to
 * matching is withheld take no part.
 *
 * Method: family graphs aligned by Fellegi-Sunter weights (Fu, Christen and Zhou, PAKDD 2014), with households as rivals
 * of one another (Narahara et al., BMC Genetics 2013).
 *
 * @param model its costs, from which the zones follow, and its kin weights
 * @returns proposals in the zones *likely* and *possible*, or from `options.minWeight` bits up, by left id and heaviest first
 * @throws {InputError} `not-an-array`, `not-a-record`, `bad-options`, `not-a-number`; {ModelError} `model-invalid`; the signal's reason, once it is
 *   aborted
 *
 * @example
 * ```ts
 * import { defaultModel, parseRecords, relate } from 'kinmatch'
 *
 * const children = parseRecords([
 *   {
 *     id: 'child-1',
 *     names: [{ full: 'Layla Hassan' }],
 *     birth: { year: 2013, month: 5, day: 17, precision: 'day' },
 *     relatives: [{ role: 'mother', names: [{ full: 'Amina Khalil' }] }],
 *   },
 * ]).records
 * const adults = parseRecords([
 *   {
 *     id: 'adult-1',
 *     names: [{ full: 'أمينة خليل' }],
 *     birth: { year: 1988, precision: 'year' },
 *     relatives: [
 *       {
 *         role: 'child',
 *         names: [{ full: 'ليلى حسن' }],
 *         birth: { year: 2013, month: 5, day: 17, precision: 'day' },
 *       },
 *     ],
 *   },
 * ]).records
 *
 * const { proposals } = await relate(children, adults, defaultModel())
 * proposals.map((p) => [p.rightId, p.relation, p.zone]) //=> [['adult-1', 'parent', 'likely']]
 *
 * const [found] = proposals
 * const sum = found!.contributions.reduce((bits, c) => bits + c.bits, found!.prior)
 * Math.abs(sum - found!.weight) < 1e-9 //=> true
 * ```
 */
export async function relate(
  left: readonly PersonRecord[],
  right: readonly PersonRecord[],
  model: { readonly costs: Costs; readonly kin?: KinWeights },
  options: RelateOptions = {},
): Promise<RelateResult> {
  requireModel(model)
  requireOptions(options)
  requireWeight(options.minWeight)
  const { relations, pair, weights } = options
  if (relations !== undefined && !(Array.isArray(relations) && relations.every((kin) => KINS.includes(kin))))
    throw new InputError('bad-options', `the option relations takes a list of ${KINS.join(', ')}`)
  if (weights !== undefined && !kinWeightsSchema.safeParse(weights).success)
    throw new InputError('bad-options', 'the option weights takes kin weights, as model.kin has them')
  if (pair !== undefined && !(Array.isArray(pair) && pair.length === 2))
    throw new InputError('bad-options', 'the option pair takes the ids of a left and a right record')
  for (const [side, records] of [left, right].entries()) {
    requireList(records, `${['left', 'right'][side]} records`)
    for (const [at, record] of records.entries())
      requireRecord(record, () => `${['left', 'right'][side]} record ${at}`)
  }
  // Loaded on first use: importing the library reads no name table.
  const { relateRecords } = await import('./relate-records.ts')
  return relateRecords(left, right, model, options)
}
