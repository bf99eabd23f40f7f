import type { Population } from '../../encode/population.ts'
import { openInput, type SharedInput, shareInput } from '../../encode/shared-input.ts'
import type { Job } from '../../internal/job.ts'
import type { Steps } from '../../internal/pace.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import { unitTask } from '../../internal/unit-task.ts'
import { combine, conjunction } from './conjunctions.ts'
import type { Candidate } from './cover-greedily.ts'
import { createRuleParts } from '../codes/id-codes.ts'
import type { KeyAtom } from './key-atoms.ts'
import { createRecordKeys } from '../index/record-keys.ts'
import {
  countPairs,
  narrowBlocks,
  oneBlock,
  type RecordCodes,
  recordCodes,
  type SampleBlocks,
} from './sample-blocks.ts'

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

/** A conjunction that costs more than this share of the budget is worth making narrower. */
const EXPENSIVE = 0.05
const MOST_ATOMS = 3

/** Finds what atoms cost and which wanted pairs they make. Where one is expensive, so for conjunctions that it leads, narrower atom by atom. */
export const CONJUNCTION_JOB: Job<ConjunctionInput, readonly UnitCandidates[]> = {
  name: 'conjunctions',
  title: 'looking for blocking rules',
  pack: (input) => shareInput({ ...input, covers: toShared(input.covers) }),
  unpack: (message) => openInput(message as SharedInput<ConjunctionInput>),
  *open({ population, atoms, covers, pairsPerRecord, scale }) {
    const partsOf = createRuleParts(population, atoms)
    const all = oneBlock(population)
    const perRecord = Math.max(scale, 1)
    const affordable = pairsPerRecord * perRecord
    const known = new Map<number, RecordCodes>()
    function* codesOf(a: number): Steps<RecordCodes> {
      const atom = atoms[a]!
      const own =
        known.get(a) ??
        (yield* recordCodes(population, createRecordKeys(yield* partsOf(atom), atom.unordered)))
      known.set(a, own)
      return own
    }
    /** @param wider blocks of the list without its last atom: keys are all products of codes */
    function* visit(
      found: Found,
      list: readonly number[],
      covered: Uint8Array,
      wider: SampleBlocks,
    ): Steps<void> {
      found.considered++
      const codes = yield* codesOf(list.at(-1)!)
      // One pair more than counted: a rule that makes none in the sample is not free.
      const cost = ((yield* countPairs(population, wider, codes, affordable)) + 1) / perRecord
      if (cost <= pairsPerRecord)
        found.candidates.push({ rule: conjunction(list.map((a) => atoms[a]!)), cost, covered })
      if (cost <= EXPENSIVE * pairsPerRecord || list.length === MOST_ATOMS) return
      const own = yield* narrowBlocks(wider, codes)
      for (let a = list.at(-1)! + 1; a < atoms.length; a++) {
        if (!list.every((b) => combine(atoms[a]!, atoms[b]!))) continue
        const both = covered.map((yes, k) => yes & covers[a]![k]!)
        if (both.includes(1)) yield* visit(found, [...list, a], both, own)
      }
    }
    yield
    return unitTask(function* (unit): Steps<UnitCandidates> {
      const found: Found = { candidates: [], considered: 0 }
      if (covers[unit]!.includes(1)) yield* visit(found, [unit], covers[unit]!, all)
      return { unit, ...found }
    })
  },
}

/** {@link UnitCandidates} while they are looked for. */
interface Found {
  readonly candidates: Candidate[]
  considered: number
}
