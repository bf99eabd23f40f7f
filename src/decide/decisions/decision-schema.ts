import * as z from 'zod/mini'

let schema: z.ZodMiniType | undefined

function build(): z.ZodMiniType {
  const text = z.string().check(z.maxLength(256))
  const filled = text.check(z.minLength(1))
  const ref = z.strictObject({ registry: text, id: filled })
  return z.strictObject({
    seq: z.number().check(z.int(), z.minimum(1)),
    at: z.string().check(z.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/)),
    by: filled,
    status: z.enum(['asserted', 'inferred', 'retracted']),
    kind: z.enum(['same', 'related', 'different', 'undetermined']),
    a: ref,
    b: ref,
    relation: z.optional(filled),
    reason: z.optional(z.string().check(z.maxLength(1000))),
    evidence: z.optional(z.strictObject({ weight: z.number(), levels: z.record(text, text), model: text })),
    undoes: z.optional(z.number().check(z.int(), z.minimum(1))),
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  })
}

/** What is wrong with an entry, by field and never by value; undefined if nothing is. */
export function entryIssue(entry: unknown): string | undefined {
  const result = (schema ??= build()).safeParse(entry)
  if (result.success) return undefined
  const issue = result.error.issues[0]
  if (issue?.path.join('.') === 'at')
    return 'at takes a time as ISO 8601 has it, such as 2026-01-02T10:00:00Z'
  return `${issue?.path.map(String).join('.') || 'the line'} is not as it must be`
}
