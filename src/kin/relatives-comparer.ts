/**
 * Two records' lists of relatives as one comparison, so that a family counts once however many of it are listed. Role by role
 * (PIRL compares a household member's name; Fu, Christen and Zhou, PAKDD 2014, align households): each mention gets at most
 * one of the other list, best first; the bits of the names that agree are summed up with a cap each. A parent whom both
 * know under different names speaks against, a relative whom only one lists hardly does, since lists are incomplete. The sum is
 * only an order: its levels get their weights from m and u like those of any other comparison, whatever relatives' names depend on
 * one another. Beside it stands a contradiction: who is listed as a relative by the other record is not the other person.
 */
import type { Comparer } from '../compare/comparer.ts'
import { MISSING } from '../compare/comparer.ts'
import type { Condition } from '../compare/condition.ts'
import type { Column, Population } from '../encode/population.ts'
import { createListedNames, type ListedNames } from './listed-names.ts'
import { looseness } from './relation.ts'

type RelativesCondition = Extract<Condition, { kind: 'relatives' | 'else' }>

/** More mentions than this of one record are passed over. */
const MOST = 24
/** Agreement of one name counts at most this many bits. */
const MOST_BITS = 9
/** Bits of a parent or spouse whom both records name, differently. */
const OTHER_PARENT = -4
const OTHER_SPOUSE = -2
/** Bits of two lists of brothers, or of children, without anybody in common. */
const NOBODY = -1.5

/** {@link MISSING} where no relation is listed by both and neither lists the other. Symmetric. */
export function createRelativesComparer(
  population: Population,
  conditions: readonly RelativesCondition[],
): Comparer {
  const column = population.columns.get('relatives')
  if (column === undefined) throw new RangeError('No record lists relatives')
  const names = population.columns.get('name')
  const listed = createListedNames(column.dictionary, names?.dictionary)
  const sum = createSum(column, listed)
  const level = (i: number, j: number): number => {
    const evidence = sum(i, j)
    const contradicts =
      names !== undefined && (lists(names, column, listed, i, j) || lists(names, column, listed, j, i))
    if (Number.isNaN(evidence) && !contradicts) return MISSING
    const bits = Number.isNaN(evidence) ? 0 : evidence
    for (let k = 0; k < conditions.length; k++) {
      const when = conditions[k]!
      if (when.kind === 'else' || (bits >= when.atLeast && (contradicts || !when.listed))) return k + 1
    }
    return MISSING
  }
  return {
    leftId: -1,
    rightId: -1,
    level,
    levels(i, partners, count, out) {
      for (let p = 0; p < count; p++) out[p] = level(i, partners[p]!)
    },
    locate: () => {},
  }
}

/** Is the person of record i, by their own name, among the close relatives that j lists? */
function lists(names: Column, column: Column, listed: ListedNames, i: number, j: number): boolean {
  for (let x = names.offsets[i]!; x < names.offsets[i + 1]!; x++)
    for (let y = column.offsets[j]!; y < column.offsets[j + 1]!; y++)
      if (listed.isCalled(names.ids[x]!, column.ids[y]!)) return true
  return false
}

/** Bits that two lists name the same people, NaN where nothing can be compared. */
function createSum(
  { offsets, ids, dictionary: { strings } }: Column,
  listed: ListedNames,
): (i: number, j: number) => number {
  const bits = new Float64Array(MOST * MOST)
  const usedA = new Uint8Array(MOST)
  const usedB = new Uint8Array(MOST)
  return (i, j) => {
    const [fromA, fromB] = [offsets[i]!, offsets[j]!]
    const countA = Math.min(MOST, offsets[i + 1]! - fromA)
    const countB = Math.min(MOST, offsets[j + 1]! - fromB)
    if (countA === 0 || countB === 0) return Number.NaN
    let compared = false
    for (let a = 0; a < countA; a++)
      for (let b = 0; b < countB; b++) {
        const [x, y] = [ids[fromA + a]!, ids[fromB + b]!]
        const loose = looseness(listed.kinOf[x]!, listed.kinOf[y]!)
        if (loose > 0) compared = true
        const agree = loose === 0 ? 0 : Math.min(MOST_BITS, listed.bits(x, y))
        bits[a * MOST + b] = agree > 0 ? agree + Math.log2(loose) : 0
      }
    if (!compared) return Number.NaN
    usedA.fill(0, 0, countA)
    usedB.fill(0, 0, countB)
    let sum = 0
    for (;;) {
      let best = 0
      let at = -1
      for (let a = 0; a < countA; a++) {
        if (usedA[a] === 1) continue
        for (let b = 0; b < countB; b++)
          if (usedB[b] === 0 && isBetter(a, b, best, at, fromA, fromB)) {
            best = bits[a * MOST + b]!
            at = a * MOST + b
          }
      }
      if (at < 0) break
      sum += best
      usedA[Math.floor(at / MOST)] = 1
      usedB[at % MOST] = 1
    }
    return sum + against(countA, countB, fromA, fromB)
  }

  /** Heavier, or as heavy and first by its texts, so that the order of the lists decides nothing. */
  function isBetter(a: number, b: number, best: number, at: number, fromA: number, fromB: number): boolean {
    const own = bits[a * MOST + b]!
    if (own !== best || at < 0) return own > best
    const [x, y] = [strings[ids[fromA + a]!]!, strings[ids[fromB + b]!]!]
    const [p, q] = [strings[ids[fromA + Math.floor(at / MOST)]!]!, strings[ids[fromB + (at % MOST)]!]!]
    const [low, lowest] = [x < y ? x : y, p < q ? p : q]
    return low !== lowest ? low < lowest : (x < y ? y : x) < (p < q ? q : p)
  }

  function against(countA: number, countB: number, fromA: number, fromB: number): number {
    let total = 0
    for (const role of ['mother', 'father', 'spouse'] as const)
      if (isOther(role, countA, fromA, usedA) && isOther(role, countB, fromB, usedB))
        total += role === 'spouse' ? OTHER_SPOUSE : OTHER_PARENT
    for (const kin of ['sibling', 'child'] as const) {
      let some = 0
      let other = 0
      let common = false
      for (let a = 0; a < countA; a++)
        if (listed.kinOf[ids[fromA + a]!] === kin) {
          some++
          if (usedA[a] === 1) common = true
        }
      for (let b = 0; b < countB; b++)
        if (listed.kinOf[ids[fromB + b]!] === kin) {
          other++
          if (usedB[b] === 1) common = true
        }
      if (some > 0 && other > 0 && !common) total += some + other > 3 ? 2 * NOBODY : NOBODY
    }
    return total
  }

  /** Is somebody listed in that role, and nobody of them by the other record too? */
  function isOther(
    role: 'mother' | 'father' | 'spouse',
    count: number,
    from: number,
    used: Uint8Array,
  ): boolean {
    let some = false
    for (let k = 0; k < count; k++)
      if (listed.roleOf[ids[from + k]!] === role) {
        if (used[k] === 1) return false
        some = true
      }
    return some
  }
}
