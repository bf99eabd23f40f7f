/** What two lists of relatives say against their being one person's: parents, spouses, or a whole row of brothers, of other names. */
import type { Column } from '../../encode/population.ts'
import { kinCode } from '../kin-code.ts'
import type { ListedNames } from './listed-names.ts'
import { MOTHER, SPOUSE } from './mention-names.ts'

/** Bits of a parent or spouse whom both records name, differently. */
const OTHER_PARENT = -4
const OTHER_SPOUSE = -2
/** Bits of two lists of brothers, or of children, without anybody in common; twice that where they name more than three. */
const NOBODY = -1.5
const FEW = 3
const SIBLING = kinCode('sibling')
const CHILD = kinCode('child')

/** The list of one record: where it begins among the column's ids, how long it is, and which mentions the other list has as well. */
export interface ReadList {
  from: number
  count: number
  readonly used: Uint8Array
}

/** @param most mentions that are read of a record */
export function listOf(most: number): ReadList {
  return { from: 0, count: 0, used: new Uint8Array(most) }
}

/** Turns to the list of record i. */
export function takeList({ offsets }: Column, i: number, list: ReadList): void {
  list.from = offsets[i]!
  list.count = Math.min(list.used.length, offsets[i + 1]! - list.from)
  list.used.fill(0, 0, list.count)
}

/** Bits, at most 0. Who is derived speaks for a pair and never against it: a household is who lives there now, of whichever wife. */
export function bitsAgainst({ ids }: Column, listed: ListedNames, a: ReadList, b: ReadList): number {
  const { kinOf, roleOf } = listed
  let total = 0
  for (let role = MOTHER; role <= SPOUSE; role++)
    if (
      countUnlessCommon(ids, listed, roleOf, role, a) > 0 &&
      countUnlessCommon(ids, listed, roleOf, role, b) > 0
    )
      total += role === SPOUSE ? OTHER_SPOUSE : OTHER_PARENT
  for (let n = 0; n < 2; n++) {
    const kin = n === 0 ? SIBLING : CHILD
    const some = countUnlessCommon(ids, listed, kinOf, kin, a)
    if (some === 0) continue
    const others = countUnlessCommon(ids, listed, kinOf, kin, b)
    if (others > 0) total += some + others > FEW ? 2 * NOBODY : NOBODY
  }
  return total
}

/** How many that the record lists itself have that code in `codeOf`; 0 if the other record has one of them as well. */
function countUnlessCommon(
  ids: Int32Array,
  { isDerived }: ListedNames,
  codeOf: Uint8Array,
  code: number,
  { from, count, used }: ReadList,
): number {
  let some = 0
  for (let k = 0; k < count; k++)
    if (codeOf[ids[from + k]!] === code) {
      if (used[k] === 1) return 0
      some += 1 - isDerived[ids[from + k]!]!
    }
  return some
}
