/**
 * Keys of a name for blocking, equal across scripts. Four families, each of which fails on other names: two tokens'
 * skeletons in either order; the skeleton of the whole name without spaces, in its own order and rotated; a long
 * token alone; and short names with their vowels. All with the 1-deletion neighbourhood where the code stays long enough to be rare; a short code is only ever compared
 * whole, and an empty or one-class code is never a key, since it would put strangers into one block.
 */
import { particleClass } from '../data/particles.ts'
import { nicknameRoots } from '../data/nicknames.ts'
import type { StructuredName } from '../normalise/types.ts'
import { oneDeletion, skeleton, voweledSkeleton } from './skeleton.ts'

const MAX_TOKENS = 5
const MAX_VARIANTS = 3
/** Readings of Han characters are different words, not spellings of one. */
const HAN_VARIANTS = 4
/** Foreign names in kana are read back in several ways. */
const KANA_VARIANTS = 6
/** A nickname of more names than this says too little. */
const MAX_ROOTS = 4
/** Classes of a token that count; errors further back are free. */
const TOKEN_CLASSES = 5
/** Shortest code that a deletion may leave, of a token and of the joined name. */
const TOKEN_REST = 3
const JOINED_REST = 4
/** Fewest classes of a pair of tokens together. */
const PAIR_CLASSES = 4
const JOINED_CLASSES = 12
/** Fewest and most classes of a token that is a key alone. */
const SINGLE_CLASSES = 5
const SINGLE_LONGEST = 8
/** Names of at most this many classes are keyed with their vowels. */
const VOWELED_CLASSES = 4

/**
 * @returns Distinct keys, about 50 for a name of two tokens; empty for a name without letters. Deterministic; a
 *   name whose codes are all too short has none.
 */
export function nameKeys(name: StructuredName): readonly string[] {
  const keys = new Set<string>()
  addKeys(keys, name)
  for (const other of name.alternatives ?? []) addKeys(keys, other)
  return [...keys]
}

const READINGS = ['plain', 'soft', 'silent'] as const

/** A token's romanisations and the skeletons of each in each reading. */
interface Skeletons {
  readonly latin: readonly string[]
  readonly codes: readonly (readonly string[])[]
  /** Skeletons of the names that it is a nickname of. */
  readonly roots: readonly string[]
  /** The tokens that it stands for. */
  readonly covers: readonly number[]
}

function skeletonsOf(latin: readonly string[], covers: readonly number[]): Skeletons {
  const codes = latin.map((l) => READINGS.map((reading) => skeleton(l, reading)))
  return { latin, codes, roots: rootCodes(latin), covers }
}

/** "Abd al-Samad" and "Abdulsamad", "al-Sane" and "Alsane" are one: what spaces part in one registry and not in another. */
function compounds(name: StructuredName, tokens: readonly Skeletons[]): readonly Skeletons[] {
  const out: Skeletons[] = []
  tokens.forEach((token, at) => {
    const latin = token.latin[0] as string
    const next = tokens[at + 1]
    if (/^abd.{0,2}$/.test(latin) && next !== undefined) {
      const rest = next.latin[0] as string
      out.push(skeletonsOf([`abdul${rest}`, `abd${rest}`], [at, at + 1]))
    } else if (name.script === 'Latin' && /^al.{5}/.test(latin)) {
      out.push(skeletonsOf([latin.slice(2)], [at]))
    }
  })
  return out
}

function rootCodes(latin: readonly string[]): readonly string[] {
  const roots = nicknameRoots(latin[0] as string)
  return roots.length > MAX_ROOTS ? [] : roots.map((root) => skeleton(root))
}

function addKeys(keys: Set<string>, name: StructuredName): void {
  const many = name.script === 'Han' || name.script === 'Japanese'
  const variants = many ? HAN_VARIANTS : name.script === 'Katakana' ? KANA_VARIANTS : MAX_VARIANTS
  const tokens: Skeletons[] = []
  for (const { role, latin, written } of name.tokens) {
    if ((latin[0]?.length ?? 0) < 2 || (role === 'particle' && !isKunya(written))) continue
    tokens.push(skeletonsOf(latin.slice(0, variants), [tokens.length]))
    if (tokens.length === MAX_TOKENS) break
  }
  if (tokens.length === 0) return
  addTokenPairs(keys, [...tokens, ...compounds(name, tokens)])
  addSingles(keys, tokens)
  const rotate = name.script === 'Latin'
  const seen = new Set<string>()
  for (const choice of choices(tokens, many)) {
    for (let r = 0; r < READINGS.length; r++) {
      const codes = tokens.map((t, at) => t.codes[choice[at] as number]?.[r] ?? '')
      const id = codes.join(' ')
      if (r === 0 && id.length - codes.length + 1 <= VOWELED_CLASSES) addVoweled(keys, tokens, choice, rotate)
      if (seen.has(id)) continue
      seen.add(id)
      // One side rotates, and that is enough to meet the other in whichever order it is written.
      for (const joined of rotate ? rotations(codes) : [codes.join('')]) addJoined(keys, joined)
    }
  }
}

/** Which romanisation of each token goes together: the n-th of each, and for two Han tokens every likely pair. */
function choices(tokens: readonly Skeletons[], many: boolean): readonly (readonly number[])[] {
  const out: number[][] = []
  const [first, second] = tokens
  if (many && tokens.length === 2 && first !== undefined && second !== undefined) {
    for (let i = 0; i < first.latin.length; i++) {
      for (let j = 0; j < second.latin.length && i + j < HAN_VARIANTS; j++) out.push([i, j])
    }
    return out
  }
  const most = Math.max(...tokens.map((t) => t.latin.length))
  for (let v = 0; v < most; v++) out.push(tokens.map((t) => Math.min(v, t.latin.length - 1)))
  return out
}

/** Abu and Umm belong to the name that they make. */
function isKunya(written: string): boolean {
  const kind = particleClass(written.toLowerCase())
  return kind === 'father-of' || kind === 'mother-of'
}

/** In the order given, first word last, last word first. */
function rotations(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words
  const whole = words.join('')
  const first = words[0] as string
  const last = words.at(-1) as string
  const out = [whole, whole.slice(first.length) + first]
  if (words.length > 2) out.push(last + whole.slice(0, whole.length - last.length))
  return out
}

function addTokenPairs(keys: Set<string>, tokens: readonly Skeletons[]): void {
  const codes = tokens.map(tokenCodes)
  for (let i = 0; i < codes.length; i++) {
    for (let j = i + 1; j < codes.length; j++) {
      if (tokens[i]?.covers.some((at) => tokens[j]?.covers.includes(at))) continue
      for (const x of codes[i] as readonly string[]) {
        for (const y of codes[j] as readonly string[]) {
          if (x !== '' && y !== '' && x.length + y.length >= PAIR_CLASSES)
            keys.add(x < y ? `${x} ${y}` : `${y} ${x}`)
        }
      }
    }
  }
}

function tokenCodes(token: Skeletons): readonly string[] {
  const out = new Set<string>()
  for (const codes of token.codes) {
    for (const code of codes)
      for (const near of oneDeletion(code.slice(0, TOKEN_CLASSES), TOKEN_REST)) out.add(near)
  }
  for (const root of token.roots) out.add(root.slice(0, TOKEN_CLASSES))
  return [...out]
}

function addJoined(keys: Set<string>, code: string): void {
  const text = code.slice(0, JOINED_CLASSES)
  if (text.length < 2) return
  for (const near of oneDeletion(text, JOINED_REST)) keys.add(`=${near}`)
}

/** A long rare token alone: the other parts may be missing or another name altogether. */
function addSingles(keys: Set<string>, tokens: readonly Skeletons[]): void {
  for (const token of tokens) {
    for (const codes of token.codes) {
      for (const code of codes) {
        if (code.length < SINGLE_CLASSES) continue
        for (const near of oneDeletion(code.slice(0, SINGLE_LONGEST), SINGLE_CLASSES)) keys.add(`.${near}`)
      }
    }
  }
}

/** A name of few consonants, whole, with its vowels. */
function addVoweled(
  keys: Set<string>,
  tokens: readonly Skeletons[],
  choice: readonly number[],
  rotate: boolean,
): void {
  const words = tokens.map((t, at) => t.latin[choice[at] as number] as string)
  for (const text of rotate ? rotations(words) : [words.join('')]) {
    const code = voweledSkeleton(text)
    if (code.length < 3) continue
    for (const near of oneDeletion(code, 4)) keys.add(`~${near}`)
  }
}
