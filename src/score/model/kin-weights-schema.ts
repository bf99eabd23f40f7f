import * as z from 'zod/mini'
import type { KinWeights } from '../../kin/kin-weights.ts'
import { KINS } from '../../record/kinship/relation.ts'

/** A share of 0 or 1 would make a single disagreement decide for ever. */
const share = z.number().check(z.gt(0), z.lt(1))

/** Shares of four levels, which add up to 1. */
const levels = z
  .tuple([share, share, share, share])
  .check(z.refine((shares) => Math.abs(shares.reduce((sum, m) => sum + m, 0) - 1) < 1e-6))

/** The shape of the model's `kin`: m probabilities of relatives, and how many of each kind are expected. */
export const kinWeightsSchema: z.ZodMiniType<KinWeights> = z.strictObject({
  given: levels,
  family: levels,
  year: levels,
  yearAlone: levels,
  monthDay: levels,
  sex: share,
  spouseSexes: share,
  place: share,
  placeByChance: share,
  group: share,
  shared: share,
  listed: share,
  expected: z.partialRecord(z.enum(KINS), z.number().check(z.gt(0), z.lte(100))),
})
