import * as z from 'zod/mini'
import { KEY_CODE_NAMES } from '../../encode/names/key-code.ts'
import { FIELDS_TAKEN } from '../../record/fields-taken.ts'
import { conditionSchema } from './condition-schema.ts'
import { inconsistentPart } from './inconsistent-part.ts'
import { kinWeightsSchema } from './kin-weights-schema.ts'
import type { Model } from './model.ts'
import { ModelError } from './model-error.ts'

/** Name and version of the document, and of the cleaning that the weights were trained with. */
export const MODEL_FORMAT = 'kinmatch-model'
export const MODEL_VERSION = 2
export const NORMALISER_VERSION = 1

const probability = z.number().check(z.gt(0), z.lte(1))
const count = z.number().check(z.gte(0))
const text = z.string().check(z.maxLength(200))

const SHARED_BY = ['none', 'household', 'place', 'organisation'] as const

const schema = z.strictObject({
  format: z.literal(MODEL_FORMAT),
  version: z.literal(MODEL_VERSION),
  normaliser: z.literal(NORMALISER_VERSION),
  prior: z.number(),
  priorRecords: z.number().check(z.gte(1)),
  alternatives: z
    .array(z.strictObject({ label: text, odds: count, shares: z.enum([...SHARED_BY, 'name']) }))
    .check(z.maxLength(20)),
  comparisons: z
    .array(
      z.strictObject({
        feature: text,
        label: text,
        sharedBy: z.enum(SHARED_BY),
        uExact: probability,
        levels: z
          .array(
            z.strictObject({
              label: text,
              when: conditionSchema,
              m: probability,
              u: probability,
              alternatives: z.array(probability),
              termFrequencyWeight: z.number().check(z.gte(0), z.lte(1)),
            }),
          )
          .check(z.minLength(1), z.maxLength(60)),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
  moved: z.optional(
    z.strictObject({
      share: z.number().check(z.gt(0), z.lt(1)),
      features: z.array(text).check(z.minLength(2), z.maxLength(20)),
    }),
  ),
  blocking: z.array(
    z.strictObject({
      name: text,
      // A rule of no parts would put everybody into one block.
      parts: z
        .array(
          z.strictObject({
            features: z.array(text).check(z.minLength(1)),
            code: z.enum(KEY_CODE_NAMES),
          }),
        )
        .check(z.minLength(1)),
      unordered: z.optional(z.boolean()),
      pairsPerRecord: z.optional(z.number().check(z.gte(0))),
    }),
  ),
  pairsPerRecord: z.number().check(z.gt(0)),
  termFrequencies: z.record(
    text,
    z.strictObject({ minCount: count, rare: probability, values: z.record(z.string(), probability) }),
  ),
  costs: z.strictObject({
    falseLink: z.number().check(z.gt(0)),
    missedLink: z.number().check(z.gt(0)),
    review: z.number().check(z.gt(0)),
  }),
  kin: kinWeightsSchema,
  training: z.strictObject({
    method: z.enum(['default', 'unsupervised', 'labels']),
    date: text,
    records: z.tuple([count, count]),
    dataHash: text,
    seed: z.number(),
    candidatePairs: count,
    patterns: count,
    iterations: count,
    converged: z.boolean(),
    expectedMatches: count,
    labelledPairs: count,
    saidMissing: z.optional(count),
    warnings: z.array(z.string()),
  }),
  sha256: z.string(),
})

export interface ModelDocument extends Model {
  readonly format: string
  readonly version: number
  readonly normaliser: number
  readonly sha256: string
}

/**
 * The document of a model, once everything in it has its shape and lies in its range.
 * @throws {ModelError} `model-invalid`: where it does not, and what stands there otherwise; never a value that records have
 */
export function checkModel(document: unknown): ModelDocument {
  const parsed = schema.safeParse(document, FIELDS_TAKEN)
  const wrong = parsed.success
    ? inconsistentPart(parsed.data as ModelDocument)
    : whatIsWrong(parsed.error.issues[0])
  if (parsed.success && wrong === undefined) return parsed.data as ModelDocument
  throw new ModelError(
    'model-invalid',
    `The model is damaged at ${wrong ?? 'some place'}; correct it, restore the file or train it again`,
  )
}

/** Keys under it are values of records. */
const OF_RECORDS = 'values'

function whatIsWrong(issue: z.core.$ZodIssue | undefined): string | undefined {
  if (issue === undefined) return undefined
  const end = issue.path.indexOf(OF_RECORDS) + 1
  const path = (end > 0 ? issue.path.slice(0, end) : issue.path).map(String).join('.')
  const place = path === '' ? 'its outermost level' : `"${path}"`
  const what = whatItTakes(issue)
  return what === undefined ? place : `${place}: ${what}`
}

function whatItTakes(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return `it takes ${issue.expected === 'array' ? 'a list' : `one ${issue.expected}`}`
  if (issue.code === 'too_small') {
    if (issue.origin !== 'number') return 'it must not be empty'
    return `it takes a number ${issue.inclusive ? 'from' : 'over'} ${issue.minimum}${issue.inclusive ? ' up' : ''}`
  }
  if (issue.code === 'too_big')
    return issue.origin === 'number' ? `it takes a number up to ${issue.maximum}` : 'it holds too much'
  if (issue.code === 'unrecognized_keys')
    return `it has a field that models do not have; it may have ${issue.message}`
  return undefined
}
