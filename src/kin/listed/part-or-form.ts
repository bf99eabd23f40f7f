/**
 * Whether two names of listed relatives may be one although they are not alike: a father is Omar in one list and Omar Osman Ali in
 * another, a brother Chukwuemeka or Emeka. Without this a parent whom two lists call so spoke against the person as
 * one of another name does.
 */
import type { NameAlignment } from '../../compare/names/alignment/name-alignment.ts'
import type { AlignedPair } from '../../compare/names/words/pair-kind.ts'
import { isChainName } from '../../data/chain-names.ts'
import { sharedNameClass } from '../../data/name-variants.ts'
import type { NameToken, StructuredName } from '../../normalise/types.ts'

/** Similarity from which it is asked. */
export const MAY_BE_ONE = 0.4

/** Symmetric. Where fathers are chained, what stands behind another first word is the name of an ancestor: Omar is not Ali Omar. */
export function isPartOrForm(made: NameAlignment<AlignedPair>): boolean {
  const { similarity, relation, conflicts, pairs, readings, unmatchedA, unmatchedB } = made
  if (similarity < MAY_BE_ONE || pairs.length === 0) return false
  if (relation !== 'same' && conflicts.length > 0) return false
  const [a, b] = readings
  const [moreA, moreB] = [hasWord(a, unmatchedA), hasWord(b, unmatchedB)]
  if (moreA && moreB) return false
  if (!moreA && !moreB) return true
  return moreA
    ? isOwnPart(
        a,
        pairs.map((p) => p.a),
      )
    : isOwnPart(
        b,
        pairs.map((p) => p.b),
      )
}

function isOwnPart({ tokens }: StructuredName, runs: readonly (readonly number[])[]): boolean {
  const first = tokens.findIndex(({ role }) => role !== 'particle')
  return runs.some((run) => run.includes(first)) || runs.flat().every((at) => !isChainName(tokens[at]!.latin))
}

function hasWord({ tokens }: StructuredName, at: readonly number[]): boolean {
  return at.some((i) => tokens[i]!.role !== 'particle')
}

/**
 * Whether one name is a single word and the other begins with it, in whatever script: the mother is Zahra to a nurse, and Zahra Fadhil
 * al-Bayati to her family. A common given name is worth less than a sum of words that nobody mentions takes off, so that the two are not
 * alike by {@link isPartOrForm}; they are no two mothers either. Symmetric.
 */
export function isFirstWord(a: StructuredName, b: StructuredName): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (Math.min(x.length, y.length) === 0 || (x.length === 1) === (y.length === 1)) return false
  return (
    x[0]!.latin.some((latin) => latin.length > 2 && y[0]!.latin.includes(latin)) || isVariant(x[0]!, y[0]!)
  )
}

const isVariant = (x: NameToken, y: NameToken): boolean => sharedNameClass(x.latin, y.latin) === 'variant'

const wordsOf = ({ tokens }: StructuredName): readonly NameToken[] =>
  tokens.filter(({ role }) => role !== 'particle')
