import type { ComparisonShape } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import { isContact } from './is-contact.ts'

/** The few values of a column that make most of its agreements by chance, such as one that stands where nothing is known. */
export interface CommonValues {
  /** Code of the level of equal values. */
  readonly exact: number
  /** By id of the value. */
  readonly isCommon: Uint8Array
  /** Share of the records with a value that have such a one: among matches that agree, too. */
  readonly ofRecords: number
  /** Share of the agreements by chance that are of such values. */
  readonly ofChance: number
}

/** A value that as many records share as this is common. */
const COMMON = 0.05
/** So is a telephone, an e-mail or a number that so many records of a file share: an office's, a headman's. */
const MANY = 5
/** Common values are told apart where they make this share of the agreements by chance, in no more than this share of the records. */
const MOST_OF_CHANCE = 0.75
const MOST_OF_RECORDS = 0.6
/** Of telephones, e-mails and numbers. Where hardly any is anybody's own, as where each person has many records, nothing is told by it. */
const MOST_OF_CONTACTS = 0.95

/**
 * The common values of a comparison's column, undefined where agreeing on one says about as much as agreeing on any other. EM counts
 * the two kinds of agreement apart: a postcode that a third of the records share says next to nothing and any other nearly all, and
 * together they would say little (rarity is only known to the score, and to it not of telephones). No parameter is added: among matches, values are as common as among
 * records (Winkler, 1989).
 */
export function commonValues(
  { columns, linking }: Population,
  { feature, conditions }: ComparisonShape,
): CommonValues | undefined {
  const column = columns.get(feature)
  const exact = 1 + conditions.findIndex(({ kind }) => kind === 'exact')
  if (column?.single === undefined || exact === 0) return undefined
  const {
    counts: [left, right],
    present,
  } = column
  const [n, m] = [Math.max(1, present[0]), Math.max(1, present[1])]
  const ofContacts = isContact(feature)
  const isCommon = new Uint8Array(left.length)
  let [common, records, all] = [0, 0, 0]
  for (let id = 0; id < left.length; id++) {
    const shares = [left[id]! / n, right[id]! / m] as const
    const chance = linking ? shares[0] * shares[1] : (left[id]! * (left[id]! - 1)) / (n * n)
    all += chance
    const isMany = ofContacts && Math.min(left[id]!, right[id]!) >= MANY
    if (!isMany && Math.min(...shares) < COMMON) continue
    isCommon[id] = 1
    common += chance
    records += Math.min(...shares)
  }
  const most = ofContacts ? MOST_OF_CONTACTS : MOST_OF_RECORDS
  if (all === 0 || common < MOST_OF_CHANCE * all || records > most) return undefined
  return { exact, isCommon, ofRecords: records, ofChance: Math.min(common / all, 0.999) }
}

/** The largest code of each comparison: equal and common is one behind its levels, where it is told apart. */
export const largestCodes = (
  shapes: readonly ComparisonShape[],
  common: readonly (CommonValues | undefined)[],
): number[] => shapes.map(({ conditions }, k) => conditions.length + (common[k] === undefined ? 0 : 1))
