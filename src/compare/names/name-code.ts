/**
 * Names as coded tokens with what their pairs share: runs of neighbouring tokens written as one word, and the whole
 * name joined without spaces, in its own order and rotated (surname last or first). Runs and joins are made lazily,
 * once per name, and never per pair.
 */
import type { NameToken, StructuredName } from '../../normalise/types.ts'
import { codeLatin, type CodedToken, letterCodes } from './token-code.ts'
import type { RunBound } from './run-bound.ts'

/** More tokens than this are joined into the last one. */
export const MAX_TOKENS = 8

/** A name ready for {@link compareNames}. */
export interface CodedName {
  readonly name: StructuredName
  readonly tokens: readonly CodedToken[]
  /** Index in `name.tokens` of each coded token's first token. */
  readonly from: readonly number[]
  /** Runs of two and three tokens as one, by `first * 2 + length - 2`; filled on first use. */
  readonly runs: (CodedToken | undefined)[]
  /** What tells, before a run is coded, that it can't be a word; by the same places, filled on first use. */
  readonly bounds: (RunBound | undefined)[]
  /** The whole name without spaces; filled on first use. */
  joined: readonly Uint8Array[] | undefined
  /** Means of the surprise of its tokens, by spelling and by sound. */
  readonly rarity: number
  readonly soundRarity: number
  /** Sum over tokens of what each is worth when it agrees with itself. */
  readonly worth: number
  /** Script and spelling: the order in which two names are put. */
  readonly key: string
  /** The other readings of the name, coded. */
  readonly alternatives: readonly CodedName[]
}

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
  const usable = name.tokens.map((token, at) => ({ token, at })).filter((t) => t.token.latin.length > 0)
  const head = usable.slice(0, MAX_TOKENS)
  const tokens = head.map(({ token }) => code(token))
  const tail = usable.slice(MAX_TOKENS)
  if (tail.length > 0) {
    const last = tokens.pop() as CodedToken
    const latin = last.latin[0] + tail.map((t) => t.token.latin[0]).join('')
    tokens.push(
      codeLatin(
        [latin],
        last.native + tail.map((t) => t.token.native).join(''),
        last.script,
        false,
        last.rarity,
        last.soundRarity,
      ),
    )
  }
  let [rarity, soundRarity, bits, key] = [0, 0, 0, `${name.script}\u0000`]
  for (const [at, token] of tokens.entries()) {
    rarity += token.rarity
    soundRarity += token.soundRarity
    bits += worth(token)
    key += at === 0 ? token.native : ` ${token.native}`
  }
  return {
    name,
    tokens,
    from: head.map((t) => t.at),
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
    run = name.runs[key] = codeLatin(
      readings(parts),
      parts.map((p) => p.native).join(''),
      (parts[0] as CodedToken).script,
      false,
      Math.max(...parts.map((p) => p.rarity)),
      Math.max(...parts.map((p) => p.soundRarity)),
    )
  }
  return run
}

/** The whole name without spaces: first each reading in its own order, then the first reading rotated. */
export function joinedOf(name: CodedName): readonly Uint8Array[] {
  if (name.joined !== undefined) return name.joined
  const words = name.tokens.filter((t) => !t.initial)
  const texts = [...readings(words)]
  const first = words.map((t) => t.latin[0] as string)
  if (first.length > 1) {
    texts.push([...first.slice(-1), ...first.slice(0, -1)].join(''))
    texts.push([...first.slice(1), ...first.slice(0, 1)].join(''))
  }
  name.joined = [...new Set(texts)].map(letterCodes)
  return name.joined
}

/** Whole readings of several tokens: the first of each, then the second of each where there is one. */
function readings(tokens: readonly CodedToken[]): readonly string[] {
  const most = Math.min(3, Math.max(...tokens.map((t) => t.latin.length), 0))
  const out = new Set<string>()
  for (let v = 0; v < most; v++) out.add(tokens.map((t) => t.latin[Math.min(v, t.latin.length - 1)]).join(''))
  out.delete('')
  return [...out]
}
