import type { BlockingRule, KeyPart } from '../../block/rule.ts'
import { OFFICIAL_NUMBERS } from './official-numbers.ts'

const part = (code: KeyPart['code'], ...features: string[]): KeyPart => ({ features, code })

const WORD = part('nameTokens', 'name')
const TWO_WORDS = part('tokenPairs', 'name')
const RELATIVE = part('nameTokens', 'relatives')
const FULL_RELATIVE = part('tokenPairs', 'relatives')
const WHOLE = part('nameKeys', 'name')
const YEAR = part('nearYear', 'birth')
const DAY = part('monthDay', 'birth')
const PLACE = part('nameTokens', 'birthPlace', 'city')
const SEX = part('exact', 'sex')
const NUMBER = part('exact', ...OFFICIAL_NUMBERS.map(({ kind }) => `id.${kind}`))

/**
 * The rules of the built-in model. A record meets another by what survives a change of script and of clerk: words of its own
 * name, those of its relatives (a child's own name may be wrong and the mother's right), about the year, the place. Facts are
 * asked for by twos and threes, so that blocks stay small in a large registry: chosen by true pairs met per candidate on
 * 100,000 invented people, where one common name alone makes fifty million pairs. The last two are for records of which
 * only a name is known.
 */
export const DEFAULT_BLOCKING: readonly BlockingRule[] = [
  { name: 'e-mail', parts: [part('exact', 'email')] },
  { name: 'phone', parts: [part('exact', 'phone')] },
  { name: 'official number', parts: [NUMBER] },
  { name: 'two words of the name + year', parts: [TWO_WORDS, YEAR] },
  { name: 'two words of the name + place', parts: [TWO_WORDS, PLACE] },
  { name: 'word of the name + place + year', parts: [WORD, PLACE, YEAR] },
  { name: 'word of the name + day of the year', parts: [WORD, DAY] },
  { name: 'day of the year + place', parts: [DAY, PLACE] },
  { name: 'day of the year + relative', parts: [DAY, RELATIVE] },
  { name: "word of the name + relative's full name", parts: [WORD, FULL_RELATIVE] },
  { name: 'word of the name + relative + place', parts: [WORD, RELATIVE, PLACE] },
  { name: 'place + year + sex', parts: [PLACE, YEAR, SEX] },
  { name: 'word of the name + year + sex', parts: [WORD, YEAR, SEX] },
  { name: 'whole name + year + sex', parts: [WHOLE, YEAR, SEX] },
  { name: 'word of the name + relative', parts: [WORD, RELATIVE] },
  { name: 'relative + year + sex', parts: [RELATIVE, YEAR, SEX] },
  { name: 'word of the name + place', parts: [WORD, PLACE] },
  { name: 'two words of the name', parts: [TWO_WORDS] },
  { name: 'whole name + place', parts: [WHOLE, PLACE] },
  { name: 'whole name + sex', parts: [WHOLE, SEX] },
  { name: 'two relatives', parts: [RELATIVE, RELATIVE], unordered: true },
  { name: 'whole name', parts: [WHOLE] },
  { name: 'word of the name', parts: [WORD] },
]
