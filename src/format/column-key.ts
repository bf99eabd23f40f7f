/**
 * The key under which a header is looked up. What stood in an object of JSON has a path for a header (`person.name.family`), as
 * have columns of tools that flatten forms (`group_person/first_name`): words that only wrap are taken off it. So are the numbers of
 * questions (`A1. First name`), and the words that make a question of a label (`What is your date of birth?`).
 */
import { withoutFormHint } from './form-hint.ts'
import { headerKey } from './header-key.ts'
import { mendedText } from './mended-text.ts'
import { targetOfKey } from './target-of-key.ts'

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
/** `/` and `.` of paths, `::`, and the `-` of tools that put it between the names of a group and a field. */
const STEPS = /[./]|::|(?<=\w)-(?=\w)/
const NUMBER =
  /^\s*(?:q\d{1,3}[a-z]?[._ -]+|(?:[a-z]\.?)?\d{1,3}(?:\.\d{1,2})*[a-z]?[.):]\s*|[a-z][.)]\s+|(?:[a-z]\.)?\d{1,2}(?:\.\d{1,2})*\s+)(?=\p{L})/iu
const ASKED =
  /^[\s¿]*(?:(?:please )?(?:enter|write|specify|give|select|indicate)|what (?:is|was)|quel(?:le)? est|cu[aá]l es)\s+(?:(?:your|the|his|her|their|votre|le|la|su|el)\s+)?/iu

/**
 * {@link headerKey} of a header, without the hint of a form (`Date of birth (dd/mm/yyyy)`), the number and the words of a question or
 * the wrapping words of a path where the rest is better known than the whole.
 */
export function columnKey(written: string): string {
  const header = mendedText(written)
  const whole = headerKey(header)
  if (targetOfKey(whole) !== undefined) return whole
  const label = withoutFormHint(header.slice(0, 200).replace(NUMBER, '').replace(ASKED, ''))
  if (label !== header && label.trim() !== '') {
    const key = columnKey(label)
    if (targetOfKey(key) !== undefined) return key
  }
  return STEPS.test(header) ? pathKey(header, whole) : whole
}

function pathKey(header: string, whole: string): string {
  const steps = header
    .split(STEPS)
    .filter((step) => step !== '' && !/^\d+$/.test(step))
    .map(withoutFormParts)
    .map((step, n, all) => (n < all.length - 1 && headerKey(step) === 'names' ? 'name' : step))
  // Tools mark what is theirs: `form.@name` is what the form is called.
  if (steps.some((step) => step.startsWith('@'))) return whole
  for (;;) {
    const key = headerKey(steps.join(' '))
    if (targetOfKey(key) !== undefined) return key
    const at = steps.findIndex((step, n) => n < steps.length - 1 && isWrapper(steps, step, n))
    if (at < 0) return key
    steps.splice(at, 1)
  }
}

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
  return role?.startsWith('relative.') === true && targetOfKey(rest) === role
}
