import { canonicalText } from '../normalise/text/canonical-text.ts'
import { isMissing } from '../record/missing.ts'
import type { Name, PartRole, PersonRecord, Place, RelationRole, Relative } from '../record/types.ts'
import type { Gazetteer } from '../normalise/places/gazetteer.ts'
import { isCountryName } from '../normalise/places/country-name.ts'
import { scriptOf } from '../normalise/text/script.ts'
import { birthCode } from './birth-code.ts'
import { mentionValue, nameValue } from './names/name-value.ts'
import { phoneText } from './phone-text.ts'
import { countryText, knownPlace, placeCode, placeSpot, placeText } from './place-code.ts'
import { routeCode } from './route-code.ts'

/**
 * What is compared: canonical values under feature names. A feature may have several values (aliases), and has
 * none where the record does not know. The names are the vocabulary of the model file.
 *
 * `given family father grandfather mother name script` · `sex` · `birth` · `birthPlace country region city suburb
 * postcode street line2 houseNumber place.KIND route` · `email phone` · `id.KIND` · `group groupRole kind` · `relatives` · `attribute.HEADER`
 */
export type FeatureSink = (feature: string, value: string) => void

/**
 * Feeds every canonical value of `record` to `sink`. Values are never empty.
 *
 * @param gazetteer a table of places, so that one place under several names is one
 * @param wanted what the sink looks at: parts of names that it does not are left out
 */
export function features(
  record: PersonRecord,
  sink: FeatureSink,
  gazetteer?: Gazetteer,
  wanted?: ReadonlySet<string>,
): void {
  for (const name of record.names) nameFeatures(name, sink, wanted)
  // Who is neither for one office is one or the other for many: that says nothing about being one person.
  if (record.sex !== undefined && record.sex !== 'other') sink('sex', record.sex)
  const birth = birthCode(record)
  if (birth) sink('birth', birth)
  for (const place of record.places ?? []) placeFeatures(place, sink, gazetteer)
  const route = routeCode(record)
  if (route) sink('route', route)
  for (const { kind, value } of record.identifiers ?? []) {
    const text = identifierText(kind, value)
    if (text) sink(identifierFeature(kind), text)
  }
  if (record.groupId) {
    sink('group', record.groupId)
    if (record.groupRole) sink('groupRole', record.groupRole)
  }
  if (record.kind) sink('kind', record.kind)
  relativeFeatures(record.relatives ?? [], sink)
  for (const [header, value] of Object.entries(record.attributes ?? {})) {
    const text = canonicalText(value)
    if (text) sink(`attribute.${header}`, text)
  }
}

/**
 * Who is listed. A brother or child of a name that the list has already is somebody else, as where a dead child's name was given again; of a
 * parent it is the same person, told twice.
 */
function relativeFeatures(relatives: readonly Relative[], sink: FeatureSink): void {
  const seen: string[] = []
  for (const { role, names } of relatives) {
    const before = seen.length
    for (const name of names) {
      const text = nameValue(name)
      if (text === '') continue
      const value = mentionValue(role, text)
      const known = OF_SEVERAL.has(role) ? seen.indexOf(value) : -1
      sink('relatives', known >= 0 && known < before ? mentionValue(role, text, true) : value)
      seen.push(value)
    }
  }
}

/** Of whom one has several, and no two of one name but where a name was given again. */
const OF_SEVERAL: ReadonlySet<RelationRole> = /* @__PURE__ */ new Set([
  'brother',
  'sister',
  'sibling',
  'son',
  'daughter',
  'child',
])

function identifierText(kind: string, value: string): string {
  if (kind === 'email') return value.trim().toLowerCase()
  return kind === 'phone' ? phoneText(value) : canonicalText(value).replaceAll(' ', '')
}

/** The feature of an identifier of some kind. */
export const identifierFeature = (kind: string): string =>
  kind === 'email' || kind === 'phone' ? kind : `id.${kind}`

const NAME_FEATURES = new Map<PartRole, string>([
  ['given', 'given'],
  ['family', 'family'],
  ['father', 'father'],
  ['grandfather', 'grandfather'],
  ['mother', 'mother'],
])

/** Whether a feature is one that names say. */
export const isNameFeature = (feature: string): boolean => OF_NAMES.has(feature)

const OF_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(['name', 'script', ...NAME_FEATURES.values()])

function nameFeatures(name: Name, sink: FeatureSink, wanted: ReadonlySet<string> | undefined): void {
  let byFeature: Map<string, string> | undefined
  for (const part of name.parts ?? []) {
    const feature = NAME_FEATURES.get(part.role)
    if (!feature || wanted?.has(feature) === false) continue
    const text = isMissing(part.text.trim()) ? '' : canonicalText(part.text)
    byFeature ??= new Map()
    if (text) byFeature.set(feature, byFeature.has(feature) ? `${byFeature.get(feature)} ${text}` : text)
  }
  if (byFeature !== undefined) for (const [feature, text] of byFeature) sink(feature, text)
  const whole = nameValue(name)
  if (whole === '') return
  sink('name', whole)
  if (wanted?.has('script') !== false)
    sink('script', scriptOf(name.full ?? (name.parts ?? []).map((part) => part.text).join('')))
}

/** Zeros, nines or crosses, which a form takes for a postcode. */
const NO_POSTCODE = /^(?:0+(?:-0+)?|9{5,}|x+)$/

/** Only places of one kind are held against each other: where somebody was last seen is rarely where they are now. */
function placeFeatures(place: Place, sink: FeatureSink, gazetteer: Gazetteer | undefined): void {
  const say = (feature: string, value: string | undefined): void => {
    const text = value === undefined ? '' : placeText(value)
    if (text) sink(feature, text)
  }
  if (place.kind === 'birth' || place.kind === 'origin') {
    const code = placeCode(place, gazetteer)
    if (code) sink('birthPlace', code)
    return
  }
  if (place.kind !== 'residence' && place.kind !== 'current') {
    const code = placeCode(place, gazetteer)
    if (code) sink(`place.${place.kind}`, code)
    return
  }
  const { country, region, city, text, suburb } = knownPlace(place, gazetteer)
  // "Sudan" where nobody says of which level it is.
  const nation =
    country ?? (city === undefined && text !== undefined && isCountryName(text) ? text : undefined)
  if (nation) sink('country', countryText(nation))
  say('region', region)
  if (city !== undefined || nation !== text) say('city', city ?? text)
  say('suburb', suburb)
  const spot = placeSpot(place)
  if (spot) sink('place.residence', spot)
  if (place.postcode) {
    const code = canonicalText(place.postcode).replaceAll(' ', '')
    if (code && !NO_POSTCODE.test(code)) sink('postcode', code)
  }
  addressFeatures(place, sink)
}

/** Address lines often repeat each other in other forms ("1, Windsor Road", "1 WINDSOR ROAD"): distinct streets count once. */
function addressFeatures(place: Place, sink: FeatureSink): void {
  let number = place.houseNumber ? canonicalText(place.houseNumber) : ''
  const streets: string[] = []
  for (const line of place.lines ?? []) {
    const text = canonicalText(line)
    const leading = /^\d+[a-z]?(?= )/.exec(text)?.[0] ?? ''
    if (number === '' && leading) number = leading
    const street = leading ? text.slice(leading.length + 1) : text
    if (street && !streets.includes(street)) streets.push(street)
  }
  if (number) sink('houseNumber', number)
  if (streets[0]) sink('street', streets[0])
  if (streets[1]) sink('line2', streets[1])
}
