/**
 * Tibetan in Latin, syllable by syllable (between tsheg): prefixes and superscripts are silent, subscripts y and r
 * change the root, the suffix bends the vowel (bstan-'dzin: Tenzin). Near THL Simplified; second reading without the bending.
 */
import * as letters from '../../data/letters-tibetan.ts'
import { type LetterTable, letterAt, letterTable } from '../text/letter-table.ts'
import { addVariant } from './variant-set.ts'

let roots: LetterTable | undefined
let suffixes: LetterTable | undefined
let words: ReadonlyMap<string, string> | undefined
const VOWELS: ReadonlyMap<string, string> = new Map([
  ['\u0f72', 'i'],
  ['\u0f74', 'u'],
  ['\u0f7a', 'e'],
  ['\u0f7c', 'o'],
])
const TSHEG = /[་༌།]+/u

/** @returns Readings in a-z, likeliest first. */
export function romaniseTibetan(token: string): readonly string[] {
  roots ??= letterTable(letters.TIBETAN_ROOTS)
  suffixes ??= letterTable(letters.TIBETAN_SUFFIXES)
  let bent = ''
  let plain = ''
  for (const syllable of token.split(TSHEG)) {
    bent += read(syllable, true)
    plain += read(syllable, false)
  }
  const out: string[] = []
  addVariant(out, bent)
  addVariant(out, bent.replaceAll('tsh', 'ts').replaceAll('dz', 'z').replaceAll('tr', 't'))
  addVariant(out, plain)
  return out
}

/** A stack of one base letter with what is below it, and its vowel. */
interface Stack {
  base: string
  below: string
  vowel: string
}

function read(syllable: string, bends: boolean): string {
  words ??= new Map(letters.TIBETAN_WORDS)
  const known = words.get(syllable)
  if (known !== undefined) return known
  const stacks: Stack[] = []
  for (const letter of syllable) {
    const unit = letter.charCodeAt(0)
    const last = stacks.at(-1)
    if (unit >= 0xf40 && unit <= 0xf6c) stacks.push({ base: letter, below: '', vowel: '' })
    else if (last !== undefined && unit >= 0xf90 && unit <= 0xfbc)
      last.below += String.fromCharCode(unit - 0x50)
    else if (last !== undefined) last.vowel = VOWELS.get(letter) ?? last.vowel
  }
  return spell(stacks, bends)
}

function spell(stacks: readonly Stack[], bends: boolean): string {
  if (stacks.length === 0) return ''
  const at = rootOf(stacks)
  const root = stacks[at]!
  // Words from Sanskrit are not parted by tsheg, and sound what is written: karma.
  if (at > 0 && !(at === 1 && letters.TIBETAN_PREFIXES.includes(stacks[0]!.base))) {
    const sounded = root.base === 'ར' && root.below !== '' ? 'r' : ''
    return spell(stacks.slice(0, at), false) + sounded + spell(stacks.slice(at), bends)
  }
  const suffix = stacks[at + 1]
  let vowel = root.vowel || 'a'
  if (bends && vowel === 'a' && suffix !== undefined && letters.TIBETAN_FRONTING.includes(suffix.base))
    vowel = 'e'
  const genitive = suffix?.base === 'འ' && suffix.vowel !== '' ? suffix.vowel : ''
  return (
    onset(root) +
    vowel +
    genitive +
    (suffix === undefined ? '' : (letterAt(suffixes as LetterTable, suffix.base.charCodeAt(0)) ?? ''))
  )
}

/** The root bears the vowel or a stack; among bare letters it is the second if a prefix stands first. */
function rootOf(stacks: readonly Stack[]): number {
  for (let i = 0; i < stacks.length; i++) if (stacks[i]?.vowel !== '' || stacks[i]?.below !== '') return i
  if (stacks.length < 3) return 0
  return letters.TIBETAN_PREFIXES.includes(stacks[0]!.base) ? 1 : 0
}

function onset(root: Stack): string {
  const { base, below } = root
  if (base === 'ལ' && below === 'ཧ') return 'lh'
  const superscript = below !== '' && 'རལས'.includes(base) && !'ཡརལཝ'.includes(below[0]!)
  const main = superscript ? below[0]! : base
  const sub = superscript ? below.slice(1) : below
  const value = letterAt(roots as LetterTable, main.charCodeAt(0)) ?? ''
  if (sub.includes('ལ')) return main === 'ཟ' ? 'd' : 'l'
  if (sub.includes('ར')) return main === 'ས' ? 's' : `${'གདབ'.includes(main) ? 'd' : 't'}r`
  if (!sub.includes('ཡ')) return main === 'ད' && value === 'd' ? 'd' : value
  if ('པཕ'.includes(main)) return 'ch'
  if (main === 'བ') return 'j'
  return main === 'མ' ? 'ny' : `${value}y`
}
