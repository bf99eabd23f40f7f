import * as z from 'zod/mini'
import { BIRTH_AGREEMENTS, type Condition, PLACE_AGREEMENTS } from '../../compare/condition.ts'

const share = z.number().check(z.gte(0), z.lte(1))

/** The conditions that a model file may hold: typed data, so that loading a model can run no code. */
export const conditionSchema: z.ZodMiniType<Condition> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact') }),
  z.strictObject({
    kind: z.literal('osa'),
    atMost: z.number().check(z.gte(0), z.lte(20)),
    minLength: z.number().check(z.gte(0), z.lte(100)),
  }),
  z.strictObject({ kind: z.literal('osaSimilarity'), atLeast: share }),
  z.strictObject({ kind: z.literal('jaroWinkler'), atLeast: share }),
  z.strictObject({ kind: z.literal('phonetic') }),
  z.strictObject({ kind: z.literal('initial') }),
  z.strictObject({ kind: z.literal('tokens') }),
  z.strictObject({ kind: z.literal('swapped'), with: z.string(), atLeast: share }),
  z.strictObject({ kind: z.literal('emailLocal') }),
  z.strictObject({ kind: z.literal('emailDomain') }),
  z.strictObject({ kind: z.literal('name'), atLeast: share, minBits: z.number() }),
  z.strictObject({ kind: z.literal('crossScript'), atLeast: share }),
  z.strictObject({ kind: z.literal('nameKin') }),
  z.strictObject({ kind: z.literal('nameGiven'), minBits: z.number() }),
  z.strictObject({ kind: z.literal('relatives'), atLeast: z.number(), listed: z.boolean() }),
  z.strictObject({
    kind: z.literal('birth'),
    is: z.enum(BIRTH_AGREEMENTS),
    defaults: z.exactOptional(z.array(z.string().check(z.regex(/^\d\d-\d\d$/))).check(z.maxLength(366))),
  }),
  z.strictObject({ kind: z.literal('place'), is: z.enum(PLACE_AGREEMENTS) }),
  z.strictObject({ kind: z.literal('distance'), withinKm: z.number().check(z.gt(0), z.lte(20_038)) }),
  z.strictObject({ kind: z.literal('impossibleRoute') }),
  z.strictObject({ kind: z.literal('near'), within: z.number().check(z.gte(0)) }),
  z.strictObject({ kind: z.literal('else') }),
])
