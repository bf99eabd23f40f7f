import * as z from 'zod/mini'
import type { GateLimits } from '../../evaluate/gate.ts'
import { InputError } from '../../record/errors.ts'
import { FIELDS_TAKEN } from '../../record/fields-taken.ts'
import { whatItTakes } from '../../record/what-it-takes.ts'
import { readJson } from '../io/read-json.ts'

/** One data set of a gate and what it must reach. */
export interface GateSet {
  readonly name: string
  /** One file, or two to link. From the folder of the gate file; `$KINMATCH_DATA/` at the start names the development data. */
  readonly files: readonly string[]
  readonly truth: string
  readonly ignore?: string
  readonly missing?: string
  readonly columns?: string
  /** A model file; `default` for the built-in one; absent: trained on the files without labels. */
  readonly model?: string
  readonly oneToOne?: boolean
  readonly limits?: GateLimits
}

export interface GateFile {
  /** File of the stored figures, beside the gate file; `check --update` writes it. */
  readonly baseline?: string
  readonly sets: readonly GateSet[]
}

/** A rate stands between 0 and 1: a ceiling of 2, meant in per cent, would hold whatever is measured. */
const rate = z.optional(z.number().check(z.minimum(0), z.maximum(1)))

const limits = z.strictObject({
  f1: rate,
  bestF1: rate,
  precision: rate,
  recall: rate,
  blockingRecall: rate,
  candidatesPerRecord: z.optional(z.number().check(z.minimum(0))),
  calibrationError: rate,
  ownWithin: rate,
  sliceRecall: rate,
  sliceMinimum: z.optional(z.number().check(z.minimum(1))),
})

const schema = z.strictObject({
  baseline: z.optional(z.string()),
  sets: z
    .array(
      z.strictObject({
        name: z.string(),
        files: z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
        truth: z.string(),
        ignore: z.optional(z.string()),
        missing: z.optional(z.string()),
        columns: z.optional(z.string()),
        model: z.optional(z.string()),
        oneToOne: z.optional(z.boolean()),
        limits: z.optional(limits),
      }),
    )
    .check(z.minLength(1)),
})

/** Reads and checks a gate file. @throws InputError `bad-gate` naming the field at fault */
export async function readGate(path: string): Promise<GateFile> {
  const parsed = schema.safeParse(await readJson(path), FIELDS_TAKEN)
  const names = parsed.data?.sets.map((set) => set.name) ?? []
  const twice = names.findIndex((name, at) => names.indexOf(name) < at)
  if (parsed.success && twice < 0) return parsed.data as GateFile
  const issue = parsed.error?.issues[0]
  const where = issue ? issue.path.map(String).join('.') : `sets.${twice}.name`
  const takes = issue ? whatItTakes(issue) : '; another set has that name'
  throw new InputError(
    'bad-gate',
    `${path} is no gate file: look at ${where === '' ? 'its outermost level' : `"${where}"`}${takes}; see docs/gate.md for the fields`,
  )
}
