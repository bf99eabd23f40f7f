import type { Population } from '../../encode/population.ts'
import type { Steps } from '../../internal/pace.ts'
import { sharedInt32 } from '../../internal/shared-arrays.ts'
import type { Model } from '../../score/model/model.ts'
import type { ScoredPairs } from '../scored-pairs.ts'
import { type ZoneBounds, zoneBounds } from '../zone.ts'
import type { FamilyGroups } from '../../encode/family-groups.ts'
import { type FamilyMeeting, membersAt } from './family-meeting.ts'
import type { FamilyMembers } from './family-members.ts'
import type { TwoFamilies } from './two-families.ts'

/**
 * Two pairs that are lighter than possible by this much, of four records, are as good as one possible pair. So is one pair whom two
 * societies are asked to find: two requests for one person often have nobody else in common.
 */
const LIGHTER = 5

/** Is one of two families a single person? */
export const isLone = ([first, second]: readonly [Int32Array, Int32Array]): boolean =>
  first.length === 1 || second.length === 1

/** The families of a run that are to be laid over each other, family after family: each two that share a possible pair. */
export function* meetingFamilies(
  model: Model,
  population: Population,
  pairs: ScoredPairs,
  groups: FamilyGroups,
  members: FamilyMembers,
): Steps<TwoFamilies> {
  const met = yield* whoMeet(model, population, pairs, groups, members)
  const keys = Float64Array.from(met.keys()).sort()
  yield
  let count = 0
  for (const [first, second] of met.values()) count += first.length + second.length
  const [records, offsets] = [sharedInt32(count), sharedInt32(2 * keys.length + 1)]
  let at = 0
  for (let k = 0; k < keys.length; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    for (const [side, group] of met.get(keys[k]!)!.entries()) {
      records.set(group, at)
      at += group.length
      offsets[2 * k + side + 1] = at
    }
  }
  return { records, offsets }
}

/** The families that are to be laid over each other, by their first records. */
function* whoMeet(
  model: Model,
  population: Population,
  pairs: ScoredPairs,
  groups: FamilyGroups,
  members: FamilyMembers,
): Steps<ReadonlyMap<number, readonly [Int32Array, Int32Array]>> {
  const { possible, likely } = zoneBounds(model.costs)
  const met = new Map<number, readonly [Int32Array, Int32Array]>()
  const light = new Map<number, number>()
  for (let k = 0; k < pairs.length && pairs.weight[k]! >= possible - LIGHTER; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    const families = familiesOf(groups, members, population, pairs.left[k]!, pairs.right[k]!)
    if (families === undefined || (isLone(families) && pairs.weight[k]! < likely)) continue
    const key = families[0][0]! * population.size + families[1][0]!
    if (met.has(key)) continue
    if (pairs.weight[k]! < possible) {
      const before = light.get(key)
      if (before === undefined) light.set(key, k)
      const alone = before === undefined || !apart(pairs, before, k)
      if (alone && !(population.linking && bothSought(members, pairs.left[k]!, pairs.right[k]!))) continue
    }
    met.set(key, families)
  }
  return met
}

/** Pairs between two steps, less one. */
const AT_ONCE = 4095

/** Are two records of people whom somebody seeks? */
function bothSought({ kindOf }: FamilyMembers, i: number, j: number): boolean {
  return kindOf(i) === 'sought' && kindOf(j) === 'sought'
}

/** Have two pairs no record in common? */
function apart({ left, right }: ScoredPairs, k: number, n: number): boolean {
  return left[k] !== left[n] && right[k] !== right[n] && left[k] !== right[n] && right[k] !== left[n]
}

/** Do two families deserve a look: by one possible pair, or lighter ones? */
export function mayMeet(
  meeting: FamilyMeeting,
  { possible, likely }: ZoneBounds,
  { linking }: Population,
  members: FamilyMembers,
): boolean {
  const { first, second, own } = meeting
  if (isLone([first, second])) return own.some((weight) => weight >= likely)
  const near: number[] = []
  for (const [at, weight] of own.entries()) {
    if (weight >= possible) return true
    if (weight < possible - LIGHTER) continue
    if (linking && bothSought(members, ...membersAt(meeting, at))) return true
    near.push(at)
  }
  const width = second.length
  return near.some((a) =>
    near.some((b) => a % width !== b % width && Math.floor(a / width) !== Math.floor(b / width)),
  )
}

/** Weight from which a run's pairs are needed to lay its families over each other. */
export function familyReach(model: Model, population: Population): number {
  return population.columns.has('group') ? groupReach(model) : zoneBounds(model.costs).possible
}

/** The same where somebody is listed with others. */
export function groupReach({ costs }: Model): number {
  return zoneBounds(costs).possible - LIGHTER
}

/**
 * The families of two records, that of the lowest record first; undefined where they have none, or one together. Who is registered alone is
 * a family too, for a twin or a brother of one name may be the one who is sought.
 */
export function familiesOf(
  { of, members }: FamilyGroups,
  { kindOf }: FamilyMembers,
  { linking }: Population,
  i: number,
  j: number,
): readonly [Int32Array, Int32Array] | undefined {
  const [a, b] = [of[i]!, of[j]!]
  if (a < 0 || b < 0 || a === b) return undefined
  const [x, y] = [members(a), members(b)]
  if (x.length === 1 || y.length === 1) {
    if (x.length === y.length || !linking) return undefined
    const kind = kindOf(x.length === 1 ? x[0]! : y[0]!)
    if (kind === 'sought' || kind === 'enquirer') return undefined
  }
  return x[0]! < y[0]! ? [x, y] : [y, x]
}
