/**
 * A given name and its form for the other sex: Michel and Michelle, سمير and Samira. Letters hardly tell the two apart, and yet they
 * are never spellings of one name.
 */
import { areGenderedNames, areNiloticForms } from '../../../data/gendered-names.ts'
import { areFormsForSexes, givenNameClass, sharedNameClass } from '../../../data/name-variants.ts'
import type { NameToken, Script } from '../../../normalise/types.ts'
import { skeleton } from '../../../encode/names/skeleton.ts'
import { GUESSED_SCRIPTS } from '../words/guessed-scripts.ts'

const FEMININE = 'le la lle lla ne na tte a ine ina ia iia iya ija yna'.split(' ')
/** Ends of women's names beside those of men's of the same stem: Gujarati, Romanian and Latin, and Slavic after {@link SLAVIC}. */
const ENDS: readonly (readonly [man: string, woman: string])[] = [
  ['bhai', 'ben'],
  ['bhai', 'behn'],
  ['iu', 'ia'],
  ['ius', 'ia'],
]
/** Turkic names of women, after a consonant: Tursunay, Nurgul. */
const TURKIC_FEMININE = /(?<=[^aeiou])(?:[ao]y|gul)$/
/** Slavic stems whose women's names end in -ia. */
const SLAVIC = /^(?:y?evgen|eugen|valer|vital|anatol|arsen|innokent|grigor|vasil)(?=[iy])/
const SLAVIC_MAN = /^(?:[iy]|[iy]y|[iy]j|ii)$/
const SLAVIC_WOMAN = /^[iy][iyj]?a$/
/** Javanese names with "good" in front: Sumarno and Sumarni, Suyatno and Suyatmi. */
const JAVANESE = /^(?:su|soe)[a-z]{2,}[^aeiou][oi]$/
const GREEK_FEMININE: ReadonlySet<string> = new Set(['a', 'i', 'ia', 'ina'])
const PAIRS: ReadonlySet<string> = new Set(['kaur singh'])
/** Scripts that always write the vowel at the end of a name, even where they leave others out. */
const WRITES_LAST_VOWEL: ReadonlySet<Script> = /* @__PURE__ */ new Set<Script>([
  'Arabic',
  'Hebrew',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
])
/** Ends that a Latin spelling may put an a behind or in place of: weak letters and those of the throat. */
const OPEN_END = /[اأإآىیيۍېوؤئءةۀهہھەعحאהעחיו]$/u
/** The mark of feminine names in Arabic, read a, ah, eh or at; often written without its dots. */
const MARKED_END = /(?<!لل)[ةه]$/u
/** Fewest letters of the form without an ending. */
const SHORTEST = 3

/**
 * Whether two aligned words are a given name and its form for the other sex, or surnames that the sexes bear.
 * @param first Of the native side, where scripts differ.
 */
export function genderedPair(first: NameToken, second: NameToken): boolean {
  // Mykola is Nikolay.
  return differBySex(first, second) && sharedNameClass(first.latin, second.latin) !== 'variant'
}

function differBySex(first: NameToken, second: NameToken): boolean {
  if (second.script !== 'Latin') return first.script === second.script && genderedForms(first, second)
  const y = second.latin[0]
  if (y === undefined) return false
  const mayBeGiven = first.role !== 'family' && second.role !== 'family'
  if (mayBeGiven && !GUESSED_SCRIPTS.has(first.script) && areFormsForSexes(first.latin, second.latin))
    return true
  // Arab families bear one name, whoever bears it.
  if (first.script !== 'Latin') return (mayBeGiven || first.script === 'Arabic') && genderedAcross(first, y)
  const x = first.latin[0]
  if (x === undefined || x === y) return false
  if (PAIRS.has(x < y ? `${x} ${y}` : `${y} ${x}`)) return true
  if (areNiloticForms(x, y)) return true
  if (!mayBeGiven) return false
  if (areGenderedNames(x, y) || isManAndWoman(x, y) || isManAndWoman(y, x)) return true
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (short.length < 4 || !long.startsWith(short)) return false
  const end = long.slice(short.length)
  // Turkish Nuri and Nuriye
  if (short.endsWith('i')) return end === 'ye'
  if (TURKIC_FEMININE.test(long) && /^(?:[ao]y|gul)$/.test(end)) return true
  return !/[aeou]$/.test(short) && FEMININE.includes(end)
}

/** Whether the first word is a man's name, and the second one the woman's of its stem. */
function isManAndWoman(man: string, woman: string): boolean {
  return (
    isGreekPair(man, woman) ||
    ENDS.some(([his, hers]) => isStemOf(man, his, woman, hers)) ||
    isSlavicPair(man, woman) ||
    (JAVANESE.test(man) && man.endsWith('o') && woman === `${man.slice(0, -1)}i`)
  )
}

function isStemOf(man: string, his: string, woman: string, hers: string): boolean {
  return (
    man.endsWith(his) &&
    man.length >= his.length + SHORTEST &&
    woman === man.slice(0, man.length - his.length) + hers
  )
}

function isSlavicPair(man: string, woman: string): boolean {
  const stem = SLAVIC.exec(man)?.[0]
  return (
    stem !== undefined &&
    woman.startsWith(stem) &&
    SLAVIC_MAN.test(man.slice(stem.length)) &&
    SLAVIC_WOMAN.test(woman.slice(stem.length))
  )
}

/** A Greek name in -os, and a woman's in -a, -i or -ia of the same stem. */
function isGreekPair(man: string, woman: string): boolean {
  const stem = man.endsWith('os') && man.length > 4 ? man.slice(0, -2) : undefined
  return stem !== undefined && woman.startsWith(stem) && GREEK_FEMININE.has(woman.slice(stem.length))
}

/** A Latin -a that the native name would have written, or an Arabic feminine ending of which the Latin name has nothing. */
function genderedAcross({ script, native, latin: readings }: NameToken, y: string): boolean {
  if (!WRITES_LAST_VOWEL.has(script)) return false
  const end = /ah?$/.exec(y)
  if (end !== null) {
    const stem = y.slice(0, end.index)
    return (
      stem.length >= SHORTEST &&
      !/[aeiouy]$/.test(stem) &&
      !OPEN_END.test(native) &&
      isReadWithout(readings, stem, /a$/)
    )
  }
  if (!MARKED_END.test(native) || y.length < SHORTEST || !/[^aeiouyht]$/.test(y)) return false
  return isReadWithout(
    readings.map((reading) => reading.replace(/(?:[ae]h?|at)$/, '')),
    y,
    /[ae]$/,
  )
}

/** Whether some reading sounds as the stem does, and none has the vowel behind it. */
function isReadWithout(readings: readonly string[], stem: string, open: RegExp): boolean {
  const sound = skeleton(stem)
  return (
    readings.some((reading) => skeleton(reading) === sound) && !readings.some((reading) => open.test(reading))
  )
}

/** Behind a consonant the feminine form has an а; -ий becomes -ия. */
const CYRILLIC_CONSONANT = /[бвгґджзклмнпрстфхцчшщ]$/u
const CYRILLIC_SOFT = /[иіе]й$/u
/** How surnames end that have a form for women, and some given names (Валентин). */
const SURNAME_END = /(?:[оеёє]в|[иіїы]н|ск[иі]й|цк[иі]й)$/u

/** Whether two words of one script other than Latin are given names of which one is the other's form for a woman. */
function genderedForms(a: NameToken, b: NameToken): boolean {
  const [x, y] = a.native.length <= b.native.length ? [a.native, b.native] : [b.native, a.native]
  if (x.length < SHORTEST || x === y) return false
  switch (a.script) {
    case 'Arabic':
      return y.length === x.length + 1 && y.startsWith(x) && MARKED_END.test(y) && !OPEN_END.test(x)
    case 'Hebrew':
      return y === `${x}ה`
    case 'Cyrillic':
      if (a.role === 'family' || b.role === 'family') return false
      if (SURNAME_END.test(x) && givenNameClass(a.latin) === undefined) return false
      if (x.endsWith('н') && y === `${x}на`) return true
      return y === (CYRILLIC_SOFT.test(x) ? `${x.slice(0, -1)}я` : CYRILLIC_CONSONANT.test(x) ? `${x}а` : '')
    default:
      return (
        a.role !== 'family' &&
        b.role !== 'family' &&
        !GUESSED_SCRIPTS.has(a.script) &&
        areGenderedNames(a.latin[0] ?? '', b.latin[0] ?? '')
      )
  }
}
