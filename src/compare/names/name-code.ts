/**
 * Names as coded tokens with what their pairs share: runs of neighbouring tokens written as one word, and the whole
 * name joined without spaces, in its own order and rotated (surname last or first). Runs and joins are made lazily,
 * once per name, and never per pair.
 */
import type { NameToken, StructuredName } from '../../normalise/types.ts'
import { codeWord, letterCodes } from './words/token-code.ts'
import type { CodedToken } from './words/coded-token.ts'
import type { CodedName } from './coded-name.ts'

/** More tokens than this are joined into the last one. */
export const MAX_TOKENS = 8

const NONE: readonly CodedName[] = []

/**
 * @param code What codes a token, from `createTokenCoder`.
 * @param worth Bits of a token when it agrees with itself.
 */
export function codeName(
  name: StructuredName,
  code: (token: NameToken) => CodedToken,
  worth: (t: CodedToken) => number,
): CodedName {
  // Filled one by one: what `map` returns has one shape before the code around it is compiled and another one after.
  const words: NameToken[] = []
  const tokens: CodedToken[] = []
  const from: number[] = []
  const tail: NameToken[] = []
  for (let at = 0; at < name.tokens.length; at++) {
    const token = name.tokens[at]!
    words.push(token)
    if (token.latin.length === 0) continue
    if (tokens.length === MAX_TOKENS) tail.push(token)
    else {
      tokens.push(code(token))
      from.push(at)
    }
  }
  if (tail.length > 0) {
    const last = tokens.pop()!
    const latin = last.latin[0] + tail.map((t) => t.latin[0]).join('')
    tokens.push(
      codeWord({
        latin: [latin],
        native: last.native + tail.map((t) => t.native).join(''),
        script: last.script,
        particle: false,
        rarity: last.rarity,
        soundRarity: last.soundRarity,
      }),
    )
  }
  let [rarity, soundRarity, bits, key] = [0, 0, 0, `${name.script}\u0000`]
  for (const [at, token] of tokens.entries()) {
    rarity += token.rarity
    soundRarity += token.soundRarity
    bits += worth(token)
    key += at === 0 ? token.native : ` ${token.native}`
  }
  const { titles, script, flags, readAs } = name
  return {
    reading: name,
    name: { tokens: words, titles, script, flags },
    script,
    readAs,
    tokens,
    from,
    runs: [],
    bounds: [],
    joined: undefined,
    rarity: rarity / tokens.length,
    soundRarity: soundRarity / tokens.length,
    worth: bits,
    key,
    alternatives: name.alternatives?.map((other) => codeName(other, code, worth)) ?? NONE,
  }
}

/** Tokens `first` to `first + length - 1` written as one word. */
export function runOf(name: CodedName, first: number, length: number): CodedToken {
  const key = first * 2 + length - 2
  let run = name.runs[key]
  if (run === undefined) {
    const parts = name.tokens.slice(first, first + length)
    // An initial makes no word rarer: John is as common in John D. Hancott.
    const written = parts.filter((p) => !p.initial)
    const words = written.length > 0 ? written : parts
    run = name.runs[key] = codeWord({
      latin: readings(parts),
      native: parts.map((p) => p.native).join(''),
      script: parts[0]!.script,
      particle: false,
      rarity: Math.max(...words.map((p) => p.rarity)),
      soundRarity: Math.max(...words.map((p) => p.soundRarity)),
    })
  }
  return run
}

/** The whole name without spaces: first each reading in its own order, then the first reading rotated. */
export function joinedOf(name: CodedName): readonly Uint8Array[] {
  if (name.joined !== undefined) return name.joined
  const words = name.tokens.filter((t) => !t.initial)
  const texts = [...readings(words)]
  const first = words.map((t) => t.latin[0]!)
  if (first.length > 1) {
    texts.push([...first.slice(-1), ...first.slice(0, -1)].join(''))
    texts.push([...first.slice(1), ...first.slice(0, 1)].join(''))
  }
  const joined: Uint8Array[] = []
  for (const text of new Set(texts)) joined.push(letterCodes(text))
  name.joined = joined
  return joined
}

/** Whole readings of several tokens: the first of each, then the second of each where there is one. */
function readings(tokens: readonly CodedToken[]): readonly string[] {
  const most = Math.min(3, Math.max(...tokens.map((t) => t.latin.length), 0))
  const out = new Set<string>()
  for (let v = 0; v < most; v++) out.add(tokens.map((t) => t.latin[Math.min(v, t.latin.length - 1)]).join(''))
  out.delete('')
  return [...out]
}
