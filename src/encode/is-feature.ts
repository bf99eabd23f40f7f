import { PLACE_KINDS } from '../record/place-kinds.ts'

const FIXED: readonly string[] = (
  'given family father grandfather mother name script sex birth birthPlace country region city suburb postcode street line2 ' +
  'houseNumber route email phone group groupRole kind relatives'
).split(' ')
/** Kinds of places that are features of their own; the others have features by their levels. */
const PLACES: readonly string[] = PLACE_KINDS.filter((kind) => !['birth', 'origin', 'current'].includes(kind))
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...FIXED,
  ...PLACES.map((kind) => `place.${kind}`),
])

/** What a feature may be called, for messages. */
export const FEATURE_HELP: string = `${FIXED.join(', ')}, place.KIND (${PLACES.join(' ')}), id.KIND, attribute.HEADER`

/** Whether records can have values under a name, see {@link features}. */
export function isFeature(name: string): boolean {
  if (KNOWN.has(name)) return true
  const [, of, rest] = /^(id|attribute)\.(.+)$/su.exec(name) ?? []
  // These two kinds have features of their own.
  return of !== undefined && !(of === 'id' && (rest === 'email' || rest === 'phone'))
}
