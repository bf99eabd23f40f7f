/**
 * The m probabilities of a run, learned without labels: one expectation step over pairs that are probably relatives,
 * each mention weighed by the probability that it is the person (Dempster, Laird and Rubin, 1977). The defaults count as
 * {@link PSEUDO} mentions, so a small run hardly moves them. How often a list names its person is not learned: pairs are found
 * because a list does, so they would say "always".
 */
import { kinCode, looseCodes } from '../kin-code.ts'
import { yearAlone } from './kin-evidence.ts'
import type { KinGraph } from '../graph/kin-graph.ts'
import type { KinWeights } from '../kin-weights.ts'
import type { Listed } from './listed-relatives.ts'
import { inverseKin, type Kin } from '../../record/kinship/relation.ts'
import type { RelationScorer } from './relation-score.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

const PSEUDO = 200
/** Pairs under this probability say more about strangers than about relatives. */
const LEAST = 0.2

type Levels = [number, number, number, number]
type Share = [found: number, asked: number]

/** Counts pairs, then gives the weights. */
export class WeightLearner {
  readonly #scorer: RelationScorer
  readonly #given: Levels = [0, 0, 0, 0]
  readonly #family: Levels = [0, 0, 0, 0]
  readonly #year: Levels = [0, 0, 0, 0]
  readonly #yearAlone: Levels = [0, 0, 0, 0]
  readonly #monthDay: Levels = [0, 0, 0, 0]

  /** Found and looked for: a relative of one in the list of the other, a place. */
  readonly #shared: Share = [0, 0]
  readonly #place: Share = [0, 0]

  /** @param scorer with the weights so far */
  constructor(scorer: RelationScorer) {
    this.#scorer = scorer
  }

  /** @param probability that the relation is true */
  add(kin: Kin, left: KinGraph, right: KinGraph, probability: number): void {
    if (probability < LEAST || kin === 'self') return
    const scorer = this.#scorer
    scorer.load(left, right)
    scorer.bits(kin)
    this.#list(true, kinCode(kin), scorer.byLeft, probability)
    this.#list(false, kinCode(inverseKin(kin)), scorer.byRight, probability)
    const { shared } = scorer
    const before = scorer.weights.shared
    for (let k = 0; k < shared.count; k++) {
      this.#shared[1] += probability
      // The entry is log2((1 - c) + c * odds): the second part is that of a relative who is found.
      this.#shared[0] += probability * Math.max(0, 1 - (1 - before) / powerOfTwo(shared.bits[k]!))
    }
    if (scorer.placeLevel >= 0) {
      this.#place[1] += probability
      if (scorer.placeLevel === 0) this.#place[0] += probability
    }
    scorer.cells.evidence.family(left.families, right.families)
    count(this.#family, scorer.cells.evidence.at, probability)
  }

  weights(): KinWeights {
    const before = this.#scorer.weights
    return {
      ...before,
      given: learned(this.#given, before.given),
      family: learned(this.#family, before.family),
      year: learned(this.#year, before.year),
      yearAlone: learned(this.#yearAlone, before.yearAlone),
      monthDay: learned(this.#monthDay, before.monthDay),
      shared: learnedShare(this.#shared, before.shared),
      place: learnedShare(this.#place, before.place),
    }
  }

  /** Counts each mention of a list by its probability to be the person. */
  #list(byLeft: boolean, role: number, list: Listed, probability: number): void {
    if (list.mentions === 0) return
    const { cells } = this.#scorer
    const { nodes } = byLeft ? cells.left : cells.right
    const scale = (probability * list.covered) / list.fits / powerOfTwo(list.bits)
    for (let at = 1; at < nodes.length; at++) {
      const { code, share: whole = 1 } = nodes[at]!
      const loose = looseCodes(code, role) * whole
      const [a, b] = byLeft ? [at, 0] : [0, at]
      if (loose === 0 || !cells.known(a, b)) continue
      const share = loose * powerOfTwo(cells.bits(a, b)) * scale
      count(this.#given, cells.nameLevel(a, b), share)
      const [x, y] = [cells.left.nodes[a]!.birth, cells.right.nodes[b]!.birth]
      if (x === undefined || y === undefined) continue
      count(yearAlone(x, y) ? this.#yearAlone : this.#year, cells.yearLevel(a, b), share)
      count(this.#monthDay, cells.dayLevel(a, b), share)
    }
  }
}

function count(levels: Levels, at: number, share: number): void {
  if (at >= 0) levels[at]! += share
}

function learned(levels: Levels, before: readonly number[]): Levels {
  const total = levels.reduce((s, n) => s + n, 0) + PSEUDO
  return levels.map((n, at) => (n + PSEUDO * before[at]!) / total) as Levels
}

function learnedShare([found, asked]: Share, before: number): number {
  return Math.min(0.98, (found + PSEUDO * before) / (asked + PSEUDO))
}
