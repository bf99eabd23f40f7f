import { codeLimit, createCodeDictionary } from '../internal/code-array.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { createEditDistanceIds } from './levenshtein-ids.ts'
import { createOsa } from './osa-codes.ts'

/** A token of fewer letters has to be equal; a longer one may have one edit. */
const LONG = 4

/**
 * Is every token of the value with fewer tokens in the other one, up to one edit for tokens of four letters and
 * more? Or are the two equal, up to one edit, but for their spaces? "mary" and "mary ann" agree, and so do "al
 * sabah" and "alsabah". False where neither value has a space. Symmetric: tokens are taken greedily, so the value
 * that comes first in code-unit order goes first. Values are split once.
 */
export function createTokensAgree(strings: readonly string[]): TokensAgree {
  return unpaced(tokensAgreeSteps(strings))
}

export type TokensAgree = (a: number, b: number) => boolean

/** Values split between two steps, less one. */
const AT_ONCE = 1023

/** Columns that share a dictionary, and training and the run after it, look at the same values. */
const made = new WeakMap<readonly string[], { readonly size: number; readonly agree: TokensAgree }>()

/** {@link createTokensAgree} in steps. */
export function* tokensAgreeSteps(strings: readonly string[]): Steps<TokensAgree> {
  const known = made.get(strings)
  if (known?.size === strings.length) return known.agree
  const agree = yield* splitValues(strings)
  made.set(strings, { size: strings.length, agree })
  return agree
}

function* splitValues(strings: readonly string[]): Steps<TokensAgree> {
  const tokens: string[] = []
  const ids = new Map<string, number>()
  const starts = new Int32Array(strings.length + 1)
  const members: number[] = []
  const unspaced: string[] = []
  for (let id = 0; id < strings.length; id++) {
    if ((id & AT_ONCE) === AT_ONCE) yield
    const words = strings[id]!.split(' ')
    unspaced.push(words.length === 1 ? words[0]! : words.join(''))
    for (const token of words) {
      let at = ids.get(token)
      if (at === undefined) {
        at = tokens.push(token) - 1
        ids.set(token, at)
      }
      members.push(at)
    }
    starts[id + 1] = members.length
  }
  const joined = createCodeDictionary(unspaced)
  yield
  const tokenCodes = createCodeDictionary(tokens)
  yield
  const joinedEdits = createEditDistanceIds(joined, joined, createOsa(codeLimit(joined)))
  const tokenEdits = createEditDistanceIds(tokenCodes, tokenCodes, createOsa(codeLimit(tokenCodes)))
  const lengths = Int32Array.from(tokens, (token) => token.length)
  const close = (x: number, y: number): boolean =>
    x === y || (lengths[x]! >= LONG && lengths[y]! >= LONG && tokenEdits(x, y, 1) <= 1)
  // used[k] === round: token k of the longer value is taken by an earlier token of the shorter one.
  let used = new Uint32Array(16)
  let round = 0

  function covers(few: number, many: number): boolean {
    const [from, to] = [starts[many]!, starts[many + 1]!]
    if (to - from > used.length) used = new Uint32Array(2 * (to - from))
    if (++round > 0xffff_fff0) {
      used.fill(0)
      round = 1
    }
    for (let x = starts[few]!; x < starts[few + 1]!; x++) {
      const token = members[x]!
      if (lengths[token]! <= 1) return false
      let k = from
      while (k < to && (used[k - from] === round || !close(token, members[k]!))) k++
      if (k === to) return false
      used[k - from] = round
    }
    return true
  }

  return (a, b) => {
    const countA = starts[a + 1]! - starts[a]!
    const countB = starts[b + 1]! - starts[b]!
    if (countA === 1 && countB === 1) return false
    if (joinedEdits(a, b, 1) <= 1) return true
    if (countA !== countB) return countA < countB ? covers(a, b) : covers(b, a)
    return strings[a]! < strings[b]! ? covers(a, b) : covers(b, a)
  }
}
