/**
 * The shape of a record at the boundary, for zod. Kept inside: callers see types and issues, never a schema.
 */
import * as z from 'zod/mini'
import { LIMITS, isLongerThan } from './limits.ts'
import { PLACE_KINDS } from './place-kinds.ts'
import { RELATION_ROLES } from './relation-roles.ts'
import {
  DATE_BASES,
  DATE_PRECISIONS,
  FIRST_DAY,
  LAST_DAY,
  NAME_KINDS,
  OLDEST,
  PART_ROLES,
  RECORD_KINDS,
  SEXES,
} from './values.ts'

const text = (limit: number): z.ZodMiniString =>
  z.string().check(z.refine((value) => !isLongerThan(value, limit)))
const filled = (limit: number): z.ZodMiniString => text(limit).check(z.minLength(1))
const list = <T extends z.core.SomeType>(item: T, limit: number): z.ZodMiniArray<T> =>
  z.array(item).check(z.maxLength(limit))
const integer = (from: number, to: number): z.ZodMiniNumber =>
  z.number().check(z.int(), z.minimum(from), z.maximum(to))

let schema: z.ZodMiniType | undefined

/** The schema, built when first asked for: an import does no work. */
export function recordSchema(): z.ZodMiniType {
  return (schema ??= build())
}

function build(): z.ZodMiniType {
  const day = integer(FIRST_DAY, LAST_DAY)

  const date = z.strictObject({
    earliest: z.optional(day),
    latest: z.optional(day),
    year: z.optional(integer(1, 9999)),
    yearOfCentury: z.optional(integer(0, 99)),
    month: z.optional(integer(1, 12)),
    day: z.optional(integer(1, 31)),
    precision: z.enum(DATE_PRECISIONS),
    basis: z.optional(z.enum(DATE_BASES)),
    calendar: z.optional(text(32)),
    damaged: z.optional(text(LIMITS.short)),
  })

  const name = z.strictObject({
    full: z.optional(text(LIMITS.name)),
    parts: z.optional(
      list(
        z.strictObject({
          text: filled(LIMITS.short),
          role: z.enum(PART_ROLES),
        }),
        LIMITS.parts,
      ),
    ),
    language: z.optional(text(35)),
    kind: z.optional(z.enum(NAME_KINDS)),
  })

  const place = z.strictObject({
    kind: z.enum(PLACE_KINDS),
    text: z.optional(text(LIMITS.short)),
    country: z.optional(text(LIMITS.short)),
    region: z.optional(text(LIMITS.short)),
    city: z.optional(text(LIMITS.short)),
    suburb: z.optional(text(LIMITS.short)),
    postcode: z.optional(text(LIMITS.short)),
    lines: z.optional(list(text(LIMITS.text), 16)),
    houseNumber: z.optional(text(LIMITS.short)),
    code: z.optional(text(LIMITS.short)),
    latitude: z.optional(z.number().check(z.gte(-90), z.lte(90))),
    longitude: z.optional(z.number().check(z.gte(-180), z.lte(180))),
    at: z.optional(date),
  })

  const sex = z.enum(SEXES)

  const relative = z.strictObject({
    role: z.enum(RELATION_ROLES),
    names: list(name, LIMITS.names),
    sex: z.optional(sex),
    birth: z.optional(date),
  })

  return z.strictObject({
    id: filled(LIMITS.short),
    kind: z.optional(z.enum(RECORD_KINDS)),
    names: list(name, LIMITS.names),
    sex: z.optional(sex),
    birth: z.optional(date),
    age: z.optional(
      z.strictObject({
        years: integer(0, OLDEST),
        toYears: z.optional(integer(0, OLDEST)),
        on: z.optional(day),
      }),
    ),
    places: z.optional(list(place, LIMITS.places)),
    relatives: z.optional(list(relative, LIMITS.relatives)),
    identifiers: z.optional(
      list(z.strictObject({ kind: filled(32), value: filled(LIMITS.short) }), LIMITS.identifiers),
    ),
    groupId: z.optional(text(LIMITS.short)),
    groupRole: z.optional(z.enum([...RELATION_ROLES, 'head'])),
    events: z.optional(
      list(
        z.strictObject({ kind: filled(32), at: z.optional(date), place: z.optional(place) }),
        LIMITS.events,
      ),
    ),
    attributes: z.optional(z.record(text(LIMITS.short), text(LIMITS.text))),
    consent: z.optional(
      z.strictObject({
        match: z.boolean(),
        notify: z.optional(z.boolean()),
        publish: z.optional(list(text(LIMITS.short), 64)),
        share: z.optional(list(text(LIMITS.short), 64)),
      }),
    ),
    source: z.optional(
      z.strictObject({
        organisation: z.optional(text(LIMITS.short)),
        recordedOn: z.optional(day),
        informant: z.optional(z.enum(['self', 'relative', 'caregiver', 'other'])),
      }),
    ),
    expiresOn: z.optional(day),
  })
}
