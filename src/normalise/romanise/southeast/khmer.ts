/**
 * Khmer in Latin: a consonant's series decides the value of its vowel; a subscript joins the cluster; a bare
 * consonant behind a vowel closes the syllable. The series signs ៉ ៊ shift it. Values as names are spelt in Cambodia.
 */
import * as letters from '../../../data/letters-khmer.ts'
import { addVariant } from '../variant-set.ts'

interface Tables {
  readonly consonants: ReadonlyMap<number, readonly [number, string]>
  readonly independent: ReadonlyMap<number, string>
  readonly vowels: readonly ReadonlyMap<number, readonly [string, string]>[]
}

/** Puts the next consonant under the one before. */
const COENG = 0x17d2
/** Shift a consonant to the first and to the second series. */
const [MUUSIKATOAN, TRIISAP] = [0x17c9, 0x17ca]
const NIKAHIT = 0x17c6
let tables: Tables | undefined

/** @returns Readings in a-z, likeliest first. */
export function romaniseKhmer(token: string): readonly string[] {
  tables ??= decode()
  const out: string[] = []
  for (const [k, inherent] of [
    ['a', 'o'],
    ['or', 'o'],
    ['o', 'or'],
    ['a', 'a'],
  ].entries()) {
    addVariant(
      out,
      read(token, tables, tables.vowels[k % 2] as ReadonlyMap<number, readonly [string, string]>, inherent),
    )
  }
  return out
}

function read(
  token: string,
  { consonants, independent }: Tables,
  vowels: ReadonlyMap<number, readonly [string, string]>,
  inherent: readonly string[],
): string {
  let out = ''
  let open = false
  let i = 0
  while (i < token.length) {
    const unit = token.charCodeAt(i)
    const alone = independent.get(unit)
    if (alone !== undefined) {
      out += alone
      open = true
      i++
      continue
    }
    const letter = consonants.get(unit)
    if (letter === undefined) {
      i++
      continue
    }
    const [series, cluster, end] = clusterAt(token, i, letter, consonants)
    i = end
    const sign = vowels.get(token.charCodeAt(i))
    if (sign !== undefined) {
      i++
      // ុំ and ាំ: the nasal closes the vowel
      const nasal = token.charCodeAt(i) === NIKAHIT
      out += cluster + sign[series - 1]! + (nasal ? 'm' : '')
      if (nasal) i++
      open = !nasal
    } else if (open) {
      out += finalOf(cluster, i === token.length)
      open = false
    } else {
      out += cluster + (i < token.length || out === '' ? inherent[series - 1]! : '')
      open = true
    }
  }
  return out
}

/** A consonant at `i` with those below it and the signs that shift it: series, letters, and where the text goes on. */
function clusterAt(
  token: string,
  i: number,
  [first, letters]: readonly [number, string],
  consonants: Tables['consonants'],
): readonly [series: number, cluster: string, next: number] {
  let [series, cluster] = [first, letters]
  for (let at = i + 1; ; at++) {
    const next = token.charCodeAt(at)
    if (next === COENG) {
      const sub = consonants.get(token.charCodeAt(++at))
      if (sub === undefined) continue
      cluster = (cluster === 'b' ? 'p' : cluster) + sub[1]
      // a stop decides the series, a sonorant only where it stands first
      if (!isSonorant(token.charCodeAt(at))) series = sub[0]
    } else if (next === MUUSIKATOAN) {
      series = 1
      if (cluster === 'b') cluster = 'p'
    } else if (next === TRIISAP) series = 2
    else if (!isSilentSign(next)) return [series, cluster, at]
  }
}

function isSilentSign(unit: number): boolean {
  return unit >= 0x17cb && unit <= 0x17d1
}

/** r is silent at the end; s and h are both s or h there. */
function finalOf(cluster: string, last: boolean): string {
  if (cluster === 'r') return last ? '' : 'r'
  if (last && cluster.length > 2 && cluster.endsWith('r')) return cluster.slice(0, -1)
  if (cluster === 'kh') return 'k'
  if (cluster === 'tth') return 'th'
  return cluster === 'b' ? 'p' : cluster === 'd' ? 't' : cluster
}

function isSonorant(unit: number): boolean {
  return (
    unit === 0x1784 ||
    unit === 0x1789 ||
    unit === 0x178e ||
    unit === 0x1793 ||
    (unit >= 0x1798 && unit <= 0x179c) ||
    unit === 0x17a1
  )
}

function decode(): Tables {
  const consonants = new Map<number, readonly [number, string]>()
  for (const word of letters.KHMER_CONSONANTS.split(' '))
    consonants.set(word.charCodeAt(0), [Number(word[1]), word.slice(2)])
  const independent = new Map<number, string>()
  for (const word of letters.KHMER_INDEPENDENT.split(' ')) independent.set(word.charCodeAt(0), word.slice(1))
  return {
    consonants,
    independent,
    vowels: [vowelsOf(letters.KHMER_VOWELS), vowelsOf(letters.KHMER_VOWELS_BY_EAR)],
  }
}

function vowelsOf(packed: string): ReadonlyMap<number, readonly [string, string]> {
  const out = new Map<number, readonly [string, string]>()
  for (const word of packed.split(' ')) {
    const [first = '', second = ''] = word.slice(1).split('/')
    out.set(word.charCodeAt(0), [first, second])
  }
  return out
}
