/**
 * What the words of two records' names, and of those of their relatives, have in common by sound: a guess at what the name engine will
 * say, at a hundredth of its cost. Words count by how rare they are (inverse document frequency, Spärck Jones 1972), pairs of words besides.
 */
import type { CodeGroup } from '../../block/codes/code-groups.ts'
import { createRuleParts, type RulePart } from '../../block/codes/id-codes.ts'
import type { BlockingRule } from '../../block/rule.ts'
import type { Population } from '../../encode/population.ts'
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Steps } from '../../internal/pace.ts'
import type { NameWords } from '../../kin/names/name-words.ts'
import { sharedFloat64, sharedInt32 } from '../../internal/shared-arrays.ts'

/** How the words of each record sound, by number; plain data, made once for all threads. */
export interface HeardWords {
  /** Record i has `codes[offsets[i] .. offsets[i + 1]]`, distinct; a code is `KINDS * number + kind`. */
  readonly offsets: Int32Array
  readonly codes: Int32Array
  /** Where the codes of its relatives begin, which stand last. */
  readonly relatives: Int32Array
  /** By code: bits of surprise that a record has it. */
  readonly bits: Float64Array
  /** The words of all names, where they are looked at as well. */
  readonly names?: NameWords
}

/** Kinds of codes: a word of the name, two of them, a word of a relative's name. */
export const WORD = 0
export const PAIR = 1
export const RELATIVE = 2
/** How many kinds there are. */
export const KINDS = 3
/** Parts of a bit. */
const PARTS = 2 ** 16

/** Values, and records, between two steps, less one. */
const AT_ONCE = 63

/** The codes that {@link heardWords} takes, to be worked out with others. */
export const HEARD_CODES: readonly Pick<BlockingRule, 'parts'>[] = [
  { parts: [{ features: ['name'], code: 'nameTokens' }] },
  { parts: [{ features: ['name'], code: 'tokenPairs' }] },
  { parts: [{ features: ['relatives'], code: 'nameTokens' }] },
]

/**
 * @param made codes that are worked out already
 * @param words of the names of the column `name`, where names are looked at as well (names-look.ts)
 * @returns undefined where no record has a whole name
 */
export function* heardWords(
  population: Population,
  made: readonly CodeGroup[] = [],
  words?: NameWords,
): Steps<HeardWords | undefined> {
  const { columns, size } = population
  const names = columns.get('name')
  if (names === undefined) return undefined
  const partsOf = createRuleParts(population, HEARD_CODES, false, made)
  const parts: { readonly kind: number; readonly column: RulePart['columns'][number] }[] = []
  for (const [kind, rule] of HEARD_CODES.entries())
    for (const { columns: coded } of yield* partsOf(rule))
      for (const column of coded) parts.push({ kind, column })

  const offsets = sharedInt32(size + 1)
  const relatives = sharedInt32(size)
  const all = new GrowableInt32(16 * size)
  let most = 0
  for (let i = 0; i < size; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    const from = all.length
    relatives[i] = -1
    for (const { kind, column } of parts) {
      if (kind === RELATIVE && relatives[i]! < 0) relatives[i] = all.length
      for (let k = column.offsets[i]!; k < column.offsets[i + 1]!; k++)
        for (
          let c = column.byId.offsets[column.ids[k]!]!;
          c < column.byId.offsets[column.ids[k]! + 1]!;
          c++
        ) {
          const code = KINDS * column.byId.codes[c]! + kind
          let at = from
          while (at < all.length && all.at(at) !== code) at++
          if (at < all.length) continue
          all.push(code)
          if (code > most) most = code
        }
    }
    if (relatives[i]! < 0) relatives[i] = all.length
    offsets[i + 1] = all.length
  }
  const codes = sharedInt32(all.length)
  codes.set(all.view())
  const bits = sharedFloat64(most + 1)
  for (let k = 0; k < codes.length; k++) bits[codes[k]!]!++
  // In whole parts of a bit, so that sums are the same in any order.
  for (let code = 0; code < bits.length; code++)
    if (bits[code] !== 0) bits[code] = Math.round(Math.log2(size / bits[code]!) * PARTS) / PARTS
  const heard = { offsets, codes, relatives, bits }
  return words ? { ...heard, names: words } : heard
}
