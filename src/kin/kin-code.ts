/** Relations as small integers, with the algebra as look-up tables for hot loops. */
import { composeKin, inverseKin, type Kin, KINS, looseness } from '../record/kinship/relation.ts'

const SIZE = KINS.length
const codes: ReadonlyMap<Kin, number> = /* @__PURE__ */ new Map(KINS.map((kin, code) => [kin, code]))

/** Position in {@link KINS}. */
export function kinCode(kin: Kin): number {
  return codes.get(kin)!
}

let loose: Float64Array | undefined

/** {@link looseness} of two codes. */
export function looseCodes(a: number, b: number): number {
  loose ??= Float64Array.from({ length: SIZE * SIZE }, (_, at) =>
    looseness(KINS[Math.floor(at / SIZE)]!, KINS[at % SIZE]!),
  )
  return loose[a * SIZE + b]!
}

const shared: (Float64Array | undefined)[] = []

/**
 * How well a relative `x` of the left person and a relative `y` of the right one may be one person where the right one is
 * the left one's `kin`; at `x * KINS.length + y`. Seen from either side, since a loose word may stand in either list.
 */
export function sharedLooseness(kin: Kin): Float64Array {
  return (shared[kinCode(kin)] ??= Float64Array.from({ length: SIZE * SIZE }, (_, at) => {
    const [x, y] = [KINS[Math.floor(at / SIZE)]!, KINS[at % SIZE]!]
    let best = 0
    for (const role of composeKin(kin, y)) best = Math.max(best, looseness(role, x))
    for (const role of composeKin(inverseKin(kin), x)) best = Math.max(best, looseness(role, y))
    return best
  }))
}

const full: (Int32Array | undefined)[] = []

/**
 * By a left relative's code, the codes of right relatives that fit it fully, as bits, where the right person is the left one's
 * `kin`; by the right one's, those of left relatives, if `fromRight`.
 */
export function fullMatches(kin: Kin, fromRight: boolean = false): Int32Array {
  return (full[kinCode(kin) * 2 + Number(fromRight)] ??= Int32Array.from({ length: SIZE }, (_, x) => {
    let mask = 0
    for (let y = 0; y < SIZE; y++)
      if (sharedLooseness(kin)[fromRight ? y * SIZE + x : x * SIZE + y] === 1) mask |= 1 << y
    return mask
  }))
}
