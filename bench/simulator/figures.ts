import type { ScoredPairs } from '../../src/decide/scored-pairs.ts'
import type { Population } from '../../src/encode/population.ts'
import { calibration } from '../../src/evaluate/calibration.ts'
import { type Truth, whatTheyAre } from './truth.ts'

/** Recall of a group of left records that have a counterpart. */
export interface Recall {
  readonly records: number
  readonly at1: number
  readonly at10: number
  readonly likely: number
}

/** A left record with a counterpart: at which rank the best true one stands; 0 if blocking never made the pair. */
export interface Placed {
  readonly left: number
  readonly right: number
  readonly rank: number
  readonly likely: boolean
  /** The best of the wrong ones, -1 if none was made. */
  readonly rival: number
}

export interface Figures {
  readonly all: Recall
  readonly placed: readonly Placed[]
  readonly groups: ReadonlyMap<string, Recall>
  readonly likely: { readonly right: number; readonly wrong: ReadonlyMap<string, number> }
  readonly calibrationError: number
  /** Pairs of an enquirer who is sought in the camp: one half of a mutual search. */
  readonly mutual: Recall
}

/**
 * Figures of one run. A true record stands behind every wrong one of the same weight, so that ties help nobody.
 * @param likelyFrom weight from which a pair is likely
 */
export function simulatorFigures(
  population: Population,
  pairs: ScoredPairs,
  truth: Truth,
  likelyFrom: number,
): Figures {
  const { split, size, ids } = population
  const isTrue = (i: number, j: number): boolean => truth.about[i]!.person === truth.about[j]!.person
  const rightOf = new Map<string, number>()
  for (let j = split; j < size; j++) rightOf.set(truth.about[j]!.person, j)
  const bestTrue = new Float64Array(split).fill(Number.NEGATIVE_INFINITY)
  const bestRight = new Int32Array(split).fill(-1)
  const rival = new Int32Array(split).fill(-1)
  const ahead = new Int32Array(split)
  const wrong = new Map<string, number>()
  let right = 0
  for (let k = 0; k < pairs.length; k++) {
    const [i, j, weight] = [pairs.left[k]!, pairs.right[k]!, pairs.weight[k]!]
    if (isTrue(i, j)) {
      if (weight > bestTrue[i]!) {
        bestTrue[i] = weight
        bestRight[i] = j
      }
      if (weight >= likelyFrom) right++
    } else if (weight >= likelyFrom) {
      const what = whatTheyAre(truth, ids, i, j)
      wrong.set(what, (wrong.get(what) ?? 0) + 1)
    }
  }
  for (let k = 0; k < pairs.length; k++) {
    const [i, j] = [pairs.left[k]!, pairs.right[k]!]
    if (isTrue(i, j)) continue
    if (rival[i] === -1) rival[i] = j
    if (pairs.weight[k]! >= bestTrue[i]!) ahead[i]!++
  }
  const placed: Placed[] = []
  for (let i = 0; i < split; i++) {
    const counterpart = rightOf.get(truth.about[i]!.person)
    if (counterpart === undefined) continue
    const found = bestRight[i]! >= 0
    placed.push({
      left: i,
      right: found ? bestRight[i]! : counterpart,
      rank: found ? ahead[i]! + 1 : 0,
      likely: bestTrue[i]! >= likelyFrom,
      rival: rival[i]!,
    })
  }
  const groups = new Map<string, Placed[]>()
  for (const p of placed)
    for (const group of groupsOf(truth, p.left)) {
      const list = groups.get(group)
      if (list) list.push(p)
      else groups.set(group, [p])
    }
  return {
    all: recall(placed),
    placed,
    groups: new Map(
      [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => [name, recall(list)]),
    ),
    likely: { right, wrong },
    calibrationError: calibration(pairs, (k) => isTrue(pairs.left[k]!, pairs.right[k]!)).error,
    mutual: recall(placed.filter((p) => truth.about[p.left]!.kind === 'enquirer')),
  }
}

function groupsOf(truth: Truth, i: number): string[] {
  const { culture, sex, birth } = truth.about[i]!
  const age = 2024 - Number(birth.slice(0, 4))
  const band = age < 15 ? '0 to 14' : age < 30 ? '15 to 29' : age < 50 ? '30 to 49' : '50 and over'
  return [`culture ${culture}`, `sex ${sex}`, `age ${band}`]
}

function recall(list: readonly Placed[]): Recall {
  const share = (test: (p: Placed) => boolean): number =>
    list.length === 0 ? 1 : list.filter(test).length / list.length
  return {
    records: list.length,
    at1: share((p) => p.rank === 1),
    at10: share((p) => p.rank >= 1 && p.rank <= 10),
    likely: share((p) => p.likely),
  }
}
