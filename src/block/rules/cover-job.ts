import type { Population } from '../../encode/population.ts'
import { openInput, type SharedInput, shareInput } from '../../encode/shared-input.ts'
import type { Job } from '../../internal/job.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import { createAtomAgreement, type KeyAtom } from './key-atoms.ts'

export interface CoverInput {
  readonly population: Population
  /** A unit is one of them. */
  readonly atoms: readonly KeyAtom[]
  /** The pairs, side by side. */
  readonly left: Int32Array
  readonly right: Int32Array
}

/** Of one atom, 1 for each pair that shares a key of it. */
export interface UnitCover {
  readonly unit: number
  readonly covered: Uint8Array
}

/** Pairs between two looks at the clock. */
const AT_ONCE = 256

/** Finds out which of given pairs share a key of an atom, one atom after another. */
export const COVER_JOB: Job<CoverInput, readonly UnitCover[]> = {
  name: 'cover',
  title: 'looking for blocking rules',
  pack: ({ population, atoms, left, right }) =>
    shareInput({ population, atoms, left: toShared(left), right: toShared(right) }),
  unpack: (message) => openInput(message as SharedInput<CoverInput>),
  *open({ population, atoms, left, right }) {
    const agrees = createAtomAgreement(population)
    const found: UnitCover[] = []
    let covered: Uint8Array | undefined
    let done = 0
    yield
    return {
      step(unit) {
        covered ??= new Uint8Array(left.length)
        const end = Math.min(left.length, done + AT_ONCE)
        for (; done < end; done++) covered[done] = agrees(atoms[unit]!, left[done]!, right[done]!) ? 1 : 0
        if (done < left.length) return true
        found.push({ unit, covered })
        covered = undefined
        done = 0
        return false
      },
      finish: () => found,
    }
  },
}
