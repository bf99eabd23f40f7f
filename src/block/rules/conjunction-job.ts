import type { Population } from '../../encode/population.ts'
import { openPopulation, type SharedPopulation, sharePopulation } from '../../encode/shared-population.ts'
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Job } from '../../internal/job.ts'
import type { Steps } from '../../internal/pace.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import { combine, conjunction } from './conjunctions.ts'
import { type CountedPairs, createPairCounter } from './count-pairs.ts'
import type { Candidate } from './cover-greedily.ts'
import { createRuleParts } from '../codes/id-codes.ts'
import type { KeyAtom } from './key-atoms.ts'
import { createRecordKeys, type RecordKeys } from '../index/record-keys.ts'
import { createSharedKeys } from '../index/shared-keys.ts'

export interface ConjunctionInput {
  /** That costs are counted on. */
  readonly population: Population
  /** A unit is one of them: it and all conjunctions that it leads. */
  readonly atoms: readonly KeyAtom[]
  /** By atom, 1 for each wanted pair that shares a key of it. */
  readonly covers: readonly Uint8Array[]
  /** The most that a rule may cost, in pairs per record. */
  readonly pairsPerRecord: number
  /** Pairs counted that stand for one pair per record. */
  readonly scale: number
}

/** What one atom leads. */
export interface UnitCandidates {
  readonly unit: number
  readonly candidates: readonly Candidate[]
  /** Conjunctions looked at. */
  readonly considered: number
}

type Message = Omit<ConjunctionInput, 'population'> & { readonly population: SharedPopulation }

/** A conjunction that costs more than this share of the budget is worth making narrower. */
const DEAR = 0.05
const MOST_ATOMS = 3
/** Up to so many pairs, going through them is cheaper than grouping all records anew. */
const LISTED = 60_000
/** Pairs between two steps, less one. */
const AT_ONCE = 255

/** Weighs atoms and, where they are dear, conjunctions of them, narrower atom by atom: what they cost and which wanted pairs they make. */
export const CONJUNCTION_JOB: Job<ConjunctionInput, readonly UnitCandidates[]> = {
  name: 'conjunctions',
  title: 'looking for blocking rules',
  pack: ({ population, covers, ...rest }): Message => ({
    ...rest,
    population: sharePopulation(population),
    covers: toShared(covers),
  }),
  unpack(message) {
    const { population, ...rest } = message as Message
    return { ...rest, population: openPopulation(population) }
  },
  *open({ population, atoms, covers, pairsPerRecord, scale }) {
    const pairsOf = conjunctionPairs(population, atoms, pairsPerRecord * scale)
    const found: UnitCandidates[] = []
    let candidates: Candidate[] = []
    let considered = 0
    function* visit(list: readonly number[], covered: Uint8Array, parent?: CountedPairs): Steps<void> {
      considered++
      const counted = yield* pairsOf(list, parent)
      // One pair more than counted: a rule that makes none in the sample is not free.
      const cost = (counted.count + 1) / Math.max(scale, 1)
      if (cost <= pairsPerRecord)
        candidates.push({ rule: conjunction(list.map((a) => atoms[a]!)), cost, covered })
      if (cost <= DEAR * pairsPerRecord || list.length === MOST_ATOMS) return
      for (let a = list.at(-1)! + 1; a < atoms.length; a++) {
        if (!list.every((b) => combine(atoms[a]!, atoms[b]!))) continue
        const both = covered.map((yes, k) => yes & covers[a]![k]!)
        if (both.includes(1)) yield* visit([...list, a], both, counted)
      }
    }
    let steps: Steps<void> | undefined
    yield
    return {
      step(unit) {
        steps ??= covers[unit]!.includes(1) ? visit([unit], covers[unit]!) : none()
        if (steps.next().done !== true) return true
        found.push({ unit, candidates, considered })
        candidates = []
        considered = 0
        steps = undefined
        return false
      },
      finish: () => found,
    }
  },
}

function* none(): Steps<void> {}

/**
 * Counts the pairs of conjunctions. One that is narrower than another makes some of its pairs: where those are listed,
 * each is asked how many keys of the last atom it shares, since keys are all products of codes.
 *
 * @param affordable pairs of a rule that costs no more than it may
 */
function conjunctionPairs(
  population: Population,
  atoms: readonly KeyAtom[],
  affordable: number,
): (list: readonly number[], parent: CountedPairs | undefined) => Steps<CountedPairs> {
  const partsOf = createRuleParts(population, atoms)
  const count = createPairCounter(population, LISTED, Math.max(LISTED, affordable))
  function* keysOf(list: readonly number[]): Steps<RecordKeys> {
    const rule = conjunction(list.map((a) => atoms[a]!))
    return createRecordKeys(yield* partsOf(rule), rule.unordered === true)
  }
  const sharedBy = new Map<number, (i: number, j: number) => number>()
  return function* (list, parent) {
    if (parent?.pairs === undefined) return yield* count(yield* keysOf(list))
    const last = list.at(-1)!
    const shared = sharedBy.get(last) ?? createSharedKeys(population.size, yield* keysOf([last]))
    sharedBy.set(last, shared)
    return yield* narrowed(parent.pairs, shared)
  }
}

function* narrowed(
  { left, right }: NonNullable<CountedPairs['pairs']>,
  shared: (i: number, j: number) => number,
): Steps<CountedPairs> {
  const kept = { left: new GrowableInt32(), right: new GrowableInt32() }
  for (let k = 0; k < left.length; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    for (let times = shared(left[k]!, right[k]!); times > 0; times--) {
      kept.left.push(left[k]!)
      kept.right.push(right[k]!)
    }
  }
  const pairs = { left: kept.left.toArray(), right: kept.right.toArray() }
  return { count: pairs.left.length, pairs }
}
