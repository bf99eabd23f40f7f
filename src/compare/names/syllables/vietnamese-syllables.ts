/**
 * Words of Vietnamese names are syllables of an alphabet that everybody spells alike, but for the marks that foreigners leave out: where
 * letters differ, it is another word (An and Anh, Tuan and Toan, Lan and Loan).
 */
import type { StructuredName } from '../../../normalise/types.ts'

/** Surnames that are hardly any other people's. */
const SURNAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'nguyen tran pham huynh phan vu vo dang bui do ngo duong hoang le trinh dinh luong truong doan phung trieu quach'.split(
    ' ',
  ),
)
/** Words that begin names of men and of women behind the surname. */
const MIDDLE: ReadonlySet<string> = /* @__PURE__ */ new Set(['van', 'thi'])
const SYLLABLE =
  /^(?:ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?(?:uye|uya|uoi|uou|yeu|ieu|oai|oay|oeo|uay|uyu|[aeiouy]{1,2})(?:ch|nh|ng|[cmnpt])?$/
const FEWEST_WORDS = 3

/** Whether a name in Latin letters is surely Vietnamese: a surname, a middle word and a given name of one syllable each. */
export function isVietnamese({ script, tokens }: StructuredName): boolean {
  if (script !== 'Latin' || tokens.length < FEWEST_WORDS) return false
  if (!SURNAMES.has(tokens[0]!.latin[0] ?? '')) return false
  return (
    (tokens[0]!.latin[0] === 'nguyen' ||
      tokens.slice(1, -1).some(({ latin }) => MIDDLE.has(latin[0] ?? ''))) &&
    tokens.every(({ latin }) => SYLLABLE.test(latin[0] ?? ''))
  )
}
