/**
 * Whether a Latin name whose surname is spelt as Mandarin or Hong Kong spells it has a given name of other syllables than the
 * characters': each a syllable of that tradition, and one of them spelt so in no tradition for its character (雅婷, Yu-ting).
 * By letters alone that would be a likeness.
 */
import { cantoneseReading } from '../../../data/han-cantonese.ts'
import { mandarinReading } from '../../../data/han-mandarin.ts'
import { hongKongSpellings } from '../../../normalise/romanise/han/han-cantonese.ts'
import {
  HONG_KONG,
  PINYIN,
  TAIWAN,
  traditionSpellings,
} from '../../../normalise/romanise/han/han-traditions.ts'
import { tongyong } from '../../../normalise/romanise/han/han-tongyong.ts'
import { wadeGiles } from '../../../normalise/romanise/han/han-wade-giles.ts'
import { osaDistance } from '../../text/osa.ts'
import type { AlignedGroup } from '../alignment/align-tokens.ts'
import { hanSpellings } from './han-spellings.ts'
import type { CodedName } from '../coded-name.ts'
import { southernForm } from './southern-form.ts'

const MANDARIN = PINYIN | TAIWAN
/** Given names of more characters are not asked. */
const MOST_CHARACTERS = 2
/** A letter of so few is half of the syllable (Chi, Tsz). */
const SHORT = 2
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/**
 * @param a A name read by its characters.
 * @param b A Latin name.
 * @param groups That agree by letters.
 */
export function hasOtherSyllables(a: CodedName, b: CodedName, groups: readonly AlignedGroup[]): boolean {
  if (a.tokens.length !== 2) return false
  const family = groups.find((group) => group.a === 0 && group.aLength === 1 && group.bLength === 1)
  if (family === undefined) return false
  const traditions = hanSpellings(a, 0).exact.get(b.tokens[family.b]!.latin[0]!) ?? 0
  if ((traditions & (MANDARIN | HONG_KONG)) === 0) return false
  const characters = Array.from(a.name.tokens[a.from[1]!]!.written)
  if (characters.length > MOST_CHARACTERS) return false
  const words = givenWords(b, family.b, groups)
  if (hanSpellings(a, 1).exact.has(words.join(''))) return false
  let isOther = false
  for (const cut of cuts(words, characters.length)) {
    const isMandarin = (traditions & MANDARIN) !== 0 && cut.every((s) => mandarin().has(s))
    const isCantonese = (traditions & HONG_KONG) !== 0 && cut.every((s) => cantonese().has(s))
    if (!isMandarin && !isCantonese) continue
    const most = isCantonese ? 1 : 0
    if (cut.every((syllable, at) => isSpelt(characters[at]!, syllable, most))) return false
    isOther = true
  }
  return isOther
}

/** The words beside the surname; of more than two those that agree. */
function givenWords(
  { tokens }: CodedName,
  surname: number,
  groups: readonly AlignedGroup[],
): readonly string[] {
  const words = tokens.flatMap(({ latin }, at) => (at === surname ? [] : [latin[0] ?? '']))
  if (words.length <= MOST_CHARACTERS) return words
  const given = groups.find((group) => group.a === 1)
  return given === undefined
    ? []
    : tokens.slice(given.b, given.b + given.bLength).map(({ latin }) => latin[0] ?? '')
}

/** Every way to read the words as so many syllables. */
function cuts(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (words.length === count) return [words]
  const [word = ''] = words
  if (words.length !== 1) return []
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, k) => [
    word.slice(0, k + 1),
    word.slice(k + 1),
  ])
}

const forms = /* @__PURE__ */ new Map<string, ReadonlySet<string>>()

/** Whether some tradition spells the character so, but for habits of those who spell and for `most` letters. */
function isSpelt(character: string, syllable: string, most: number): boolean {
  let own = forms.get(character)
  if (own === undefined) {
    own = new Set(Array.from(traditionSpellings(character, 'given').keys(), southernForm))
    forms.set(character, own)
  }
  const wanted = southernForm(syllable)
  for (const spelling of own)
    if (
      withoutNasal(spelling) === withoutNasal(wanted) ||
      (wanted.length > SHORT && osaDistance(spelling, wanted, most) <= most)
    )
      return true
  return false
}

/** Taiwan has n and ng for one another. */
function withoutNasal(form: string): string {
  return form.replace(/ng$/, 'n')
}

let ofMandarin: ReadonlySet<string> | undefined
let ofCantonese: ReadonlySet<string> | undefined

function mandarin(): ReadonlySet<string> {
  return (ofMandarin ??= syllables(mandarinReading, (s) => [s.replace('v', 'u'), wadeGiles(s), tongyong(s)]))
}

function cantonese(): ReadonlySet<string> {
  return (ofCantonese ??= syllables(cantoneseReading, hongKongSpellings))
}

function syllables(
  read: (character: string) => string,
  spell: (reading: string) => readonly string[],
): ReadonlySet<string> {
  const readings = new Set<string>()
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) readings.add(read(String.fromCharCode(code)))
  readings.delete('')
  return new Set(Array.from(readings, spell).flat())
}
