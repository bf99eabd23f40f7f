/**
 * The key under which a header is looked up. What stood in an object of JSON has a path for a header (`person.name.family`), as
 * have columns of tools that flatten forms (`group_person/first_name`): words that only wrap are taken off it. So are the numbers of
 * questions (`A1. First name`), and the words that make a question of a label (`What is your date of birth?`).
 */
import { withoutCodes, withoutFormHint } from './form-hint.ts'
import { grammarKey } from './grammar-key.ts'
import { headerKey } from '../header-key.ts'
import { plainerKey } from './joined-labels.ts'
import { withoutFather } from './father-in-brackets.ts'
import { PLACE_LEVELS, PLACE_PREFIXES } from '../headers/synonyms.ts'
import { mendedText } from '../cells/mended-text.ts'
import { targetOfKey } from '../headers/target-of-key.ts'

/** What wraps facts of the person and says nothing itself. Not `contact`, who is mostly somebody else. */
const WRAPPERS: ReadonlySet<string> = new Set(
  (
    'person individual subject beneficiary refugee patient member applicant data record properties attributes fields profile bio biodata ' +
    'demographics demographic identity personal personalinfo personalinformation personaldetails personaldata details info ' +
    'information general basic basicinfo main name names fullname contactinfo contactdetails telecom identifiers identifier ids ' +
    'documents document phones emails'
  ).split(' '),
)
/** What wraps the levels of a place, and only these: the `name` in it is the place's own. */
const PLACE_WRAPPERS: ReadonlySet<string> = new Set(
  'place location address addresses geometry geo geopoint gps coordinates position point geolocation'.split(
    ' ',
  ),
)
/** Words of the parts of a form, beside what a part is about: `group_person`, `section_b`. */
const FORM_PARTS: ReadonlySet<string> = new Set(
  'group grp section sec part page form module case update intro introduction begin registration identification background'.split(
    ' ',
  ),
)
/** What tools name a part that nobody named: `group_hf4yw78`. */
const UNNAMED = /^(?:[a-z]|(?=[a-z]*\d)[a-z\d]{1,8})$/
/** `/` and `.` of paths, `[0]` of lists, `::`, and the `-` of tools that put it between the names of a group and a field. */
const STEPS = /\[\d{1,2}\]|[./]|::|(?<=\w)-(?=\w)/
const NUMBER =
  /^\s*(?:q\d{1,3}[a-z]?[._ -]+|(?:[a-z]\.?)?\d{1,3}(?:\.\d{1,2})*[a-z]?[.):]\s*|[a-z][.)]\s+|(?:[a-z]\.)?\d{1,2}(?:\.\d{1,2})*\s+)(?=\p{L})/iu
const ASKED =
  /^[\s¿]*(?:(?:please )?(?:enter|write|specify|give|select|indicate)|what (?:is|was)|quel(?:le)? est|cu[aá]l es)\s+(?:(?:your|the|his|her|their|votre|le|la|su|el)\s+)?|^\s*(?:your|my|votre|mon|ma|su|tu|mi|seu|sua|ваш[аеиі]?|мо[йяёеї])\s+/iu

/**
 * {@link headerKey} of a header, without the hint of a form (`Date of birth (dd/mm/yyyy)`), the number and the words of a question or
 * the wrapping words of a path where the rest is better known than the whole.
 */
export function columnKey(written: string): string {
  const header = mendedText(written)
  // `Family #` is a number, and no name.
  const numbered = header.includes('#') ? headerKey(header.replaceAll('#', ' no ')) : ''
  if (numbered !== '' && targetOfKey(numbered) !== undefined) return numbered
  const whole = headerKey(header)
  if (targetOfKey(whole) !== undefined) return whole
  const plain = header.slice(0, 200).replace(NUMBER, '').replace(ASKED, '')
  const label = withoutFather(plain) ?? withoutFormHint(plain)
  if (label !== header && label.trim() !== '') {
    const key = columnKey(label)
    if (targetOfKey(key) !== undefined) return key
  }
  const uncoded = withoutCodes(plain)
  if (uncoded !== plain && targetOfKey(columnKey(uncoded)) === 'sex') return 'sex'
  const key = STEPS.test(header) ? pathKey(header, whole) : whole
  return targetOfKey(key) === undefined
    ? (eitherKey(header) ?? plainerKey(header) ?? grammarKey(header) ?? key)
    : key
}

/**
 * The key of the first of two words for one thing: `Origin Village/Payam`, `اللقب / العشيرة`. Of a name or a place alone, and not where the
 * second word says another thing: `Mother/Phone` is a path.
 */
function eitherKey(header: string): string | undefined {
  const [first = '', second = '', ...more] = header.split('/').map((word) => word.trim())
  if (more.length > 0 || !isLabel(first) || !isLabel(second)) return undefined
  const [key, other] = [headerKey(first), targetOfKey(headerKey(second))]
  const target = targetOfKey(key)
  if (target === undefined || !EITHER.test(target)) return undefined
  // `County / Payam of origin`: a level by itself does not say of which place it is.
  if (other === undefined) return grammarKey(header) ?? key
  if (target.startsWith('place.residence.') && !other.startsWith('place.residence.'))
    return EITHER.test(other) ? headerKey(second) : undefined
  return EITHER.test(other) ? key : undefined
}

const EITHER = /^(?:family|clan|name\.|place\.)/
/** Words as people write them over a column, and no step of a path in a program. */
const isLabel = (word: string): boolean => word !== '' && !/^[a-z\d_]+$/.test(word)

function pathKey(header: string, whole: string): string {
  const steps = header
    .split(STEPS)
    .filter((step) => step !== '' && !/^\d+$/.test(step))
    .map(withoutFormParts)
    .map((step, n, all) => (n < all.length - 1 && headerKey(step) === 'names' ? 'name' : step))
  // Tools mark what is theirs: `form.@name` is what the form is called.
  if (steps.some((step) => step.startsWith('@'))) return whole
  const place = placeKey(steps)
  if (place !== undefined) return place
  for (;;) {
    const key = headerKey(steps.join(' '))
    if (targetOfKey(key) !== undefined) return key
    const at = steps.findIndex((step, n) => n < steps.length - 1 && isWrapper(steps, step, n))
    if (at < 0) return key
    steps.splice(at, 1)
  }
}

/** The English key of a level in a place that its group names: `Provenance/Commune` is the city of origin. */
function placeKey(steps: readonly string[]): string | undefined {
  if (steps.length !== 2 || targetOfKey(headerKey(steps.join(' '))) !== undefined) return undefined
  const [group, level] = steps.map((step) => targetOfKey(headerKey(step))?.split('.'))
  if (group?.[0] !== 'place' || group[2] !== 'text' || level?.[0] !== 'place' || level[1] !== 'residence')
    return undefined
  const [kind, name] = [KIND_KEYS.get(group[1]!), LEVEL_KEYS.get(level[2]!)]
  const key = kind === undefined || name === undefined ? '' : kind + name
  return targetOfKey(key) === `place.${group[1]}.${level[2]}` ? key : undefined
}

const firstWords = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).map(([of, words]) => [of, words.split(' ')[0]!]))
const KIND_KEYS = /* @__PURE__ */ firstWords(PLACE_PREFIXES)
const LEVEL_KEYS = /* @__PURE__ */ firstWords(PLACE_LEVELS)

/** The part of a form, without a name of its own, in which a column stands: `group_hf4yw78`, `section_2`; undefined for none. */
export function unnamedPart(header: string): string | undefined {
  return STEPS.test(header) ? header.split(STEPS).slice(0, -1).find(isUnnamed) : undefined
}

function isUnnamed(step: string): boolean {
  const words = step.toLowerCase().split(/[_\s]+/)
  const rest = words.filter((word) => !FORM_PARTS.has(word))
  return rest.length < words.length && rest.every((word) => UNNAMED.test(word))
}

/** A step of a path without the words that say that it is a part of a form. */
function withoutFormParts(step: string, at: number, all: readonly string[]): string {
  if (at === all.length - 1) return step
  if (isUnnamed(step)) return 'data'
  const words = step.split(/[_\s]+/)
  return words.filter((word) => !FORM_PARTS.has(word.toLowerCase())).join(' ')
}

function isWrapper(steps: readonly string[], step: string, at: number): boolean {
  const word = headerKey(step)
  if (WRAPPERS.has(word)) return true
  const rest = headerKey(steps.slice(at + 1).join(' '))
  if (PLACE_WRAPPERS.has(word)) return targetOfKey(rest)?.startsWith('place.') ?? false
  // `mother/mother_name`
  const role = targetOfKey(word)
  if (role === undefined || !role.startsWith('relative.')) return false
  const of = targetOfKey(rest)
  return of === role || (role === 'relative.parent' && (of === 'relative.mother' || of === 'relative.father'))
}
