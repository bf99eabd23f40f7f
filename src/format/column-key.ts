/**
 * The key under which a header is looked up. What stood in an object of JSON has a path for a header (`person.name.family`), as
 * have columns of tools that flatten forms (`person/name/family`): words that only wrap are taken off it.
 */
import { withoutFormHint } from './form-hint.ts'
import { headerKey } from './header-key.ts'
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

/**
 * {@link headerKey} of a header, without the hint of a form (`Date of birth (dd/mm/yyyy)`) or the wrapping words of a path where
 * the rest is better known than the whole.
 */
export function columnKey(header: string): string {
  const whole = headerKey(header)
  if (targetOfKey(whole) !== undefined) return whole
  const label = withoutFormHint(header)
  if (label !== header) return columnKey(label)
  if (!/[./]/.test(header)) return whole
  const segments = header
    .split(/[./]/)
    .filter((segment) => segment !== '' && !/^\d+$/.test(segment))
    .map((segment, n, all) => (n < all.length - 1 && headerKey(segment) === 'names' ? 'name' : segment))
  for (;;) {
    const key = headerKey(segments.join(' '))
    const target = targetOfKey(key)
    if (target !== undefined) return key
    const at = segments.findIndex((segment, n) => n < segments.length - 1 && isWrapper(segments, segment, n))
    if (at < 0) return key
    segments.splice(at, 1)
  }
}

function isWrapper(segments: readonly string[], segment: string, at: number): boolean {
  const word = headerKey(segment)
  if (WRAPPERS.has(word)) return true
  if (!PLACE_WRAPPERS.has(word)) return false
  const rest = headerKey(segments.slice(at + 1).join(' '))
  return targetOfKey(rest)?.startsWith('place.') ?? false
}
