import type { Dictionary } from '../encode/dictionary.ts'
import { structuredOf } from '../encode/name-value.ts'
import { createPairMemo } from '../internal/memo.ts'
import type { StructuredName } from '../normalise/types.ts'
import { birthAgreement } from './birth-agreement.ts'
import { compareNames, type NameAlignment } from './compare-names.ts'
import type { Condition } from './condition.ts'
import { createJaroWinkler } from './jaro-winkler-codes.ts'
import { createOsa } from './osa-codes.ts'
import { createPhoneticEqual } from './phonetic-equal.ts'
import { tokensAgree } from './tokens-agree.ts'

/** Slots of the memo in front of the metrics: names repeat, so most pairs of values have been seen before. */
const MEMO_BITS = 16
const MEMO_VALUE_BITS = 6

/**
 * Level code of two values of one dictionary: 1 + the position of the first condition that holds, 0 if none does.
 * Symmetric: the two are put in order first. `swapped` looks at records and never holds here.
 */
export function createValueLevel(
  conditions: readonly Condition[],
  dictionary: Dictionary,
): (a: number, b: number) => number {
  const { strings } = dictionary
  const { codes, offsets } = dictionary.codes()
  const jaroWinkler = createJaroWinkler()
  const osa = createOsa()
  const phoneticEqual = createPhoneticEqual(strings)
  const memo = createPairMemo(MEMO_BITS, MEMO_VALUE_BITS)
  const structured: StructuredName[] = []
  let alignment: NameAlignment | undefined
  const names = (a: number, b: number): NameAlignment =>
    (alignment ??= compareNames(
      (structured[a] ??= structuredOf(strings[a]!)),
      (structured[b] ??= structuredOf(strings[b]!)),
    ))
  const mostEdits = (longer: number): number => {
    let most = 0
    for (const c of conditions)
      most = Math.max(
        most,
        c.kind === 'osa' ? c.atMost : c.kind === 'osaSimilarity' ? editsAllowed(longer, c.atLeast) : 0,
      )
    return most
  }
  // Of the pair at hand, each computed at most once; -1 is not yet.
  let similarity = -1
  let edits = -1

  function holds(condition: Condition, a: number, b: number, lengthA: number, lengthB: number): boolean {
    switch (condition.kind) {
      case 'exact':
        return a === b
      case 'osa':
      case 'osaSimilarity': {
        const longer = Math.max(lengthA, lengthB)
        if (condition.kind === 'osa' && Math.min(lengthA, lengthB) < condition.minLength) return false
        const most = condition.kind === 'osa' ? condition.atMost : editsAllowed(longer, condition.atLeast)
        if (Math.abs(lengthA - lengthB) > most) return false
        if (edits < 0)
          edits = osa(codes, offsets[a]!, lengthA, codes, offsets[b]!, lengthB, mostEdits(longer))
        return edits <= most
      }
      case 'jaroWinkler':
        if (similarity < 0) similarity = jaroWinkler(codes, offsets[a]!, lengthA, codes, offsets[b]!, lengthB)
        return similarity >= condition.atLeast
      case 'phonetic':
        return phoneticEqual(a, b)
      case 'initial':
        return (lengthA === 1 || lengthB === 1) && codes[offsets[a]!] === codes[offsets[b]!]
      case 'tokens':
        return tokensAgree(strings[a]!, strings[b]!)
      case 'emailLocal':
        return local(strings[a]!) === local(strings[b]!)
      case 'emailDomain':
        return domain(strings[a]!) === domain(strings[b]!)
      case 'name': {
        const { relation, similarity: alike, bits } = names(a, b)
        return relation !== 'kin' && alike >= condition.atLeast && bits >= condition.minBits
      }
      case 'crossScript':
        return hasOtherLetters(strings[a]! + strings[b]!) && names(a, b).similarity >= condition.atLeast
      case 'nameKin':
        return names(a, b).relation === 'kin'
      case 'birth':
        return birthAgreement(strings[a]!, strings[b]!) === condition.is
      case 'near':
        return Math.abs(Number(strings[a]!) - Number(strings[b]!)) <= condition.within
      case 'swapped':
        return false
      case 'else':
        return true
      default:
        return false
    }
  }

  return (first, second) => {
    const known = first < second ? memo.get(first, second) : memo.get(second, first)
    if (known >= 0) return known
    const inOrder = first === second || strings[first]! < strings[second]!
    const a = inOrder ? first : second
    const b = inOrder ? second : first
    const lengthA = offsets[a + 1]! - offsets[a]!
    const lengthB = offsets[b + 1]! - offsets[b]!
    similarity = -1
    edits = -1
    alignment = undefined
    let code = 0
    for (let level = 0; level < conditions.length && code === 0; level++)
      if (holds(conditions[level]!, a, b, lengthA, lengthB)) code = level + 1
    if (first < second) memo.set(first, second, code)
    else memo.set(second, first, code)
    return code
  }
}

function editsAllowed(longer: number, atLeast: number): number {
  return Math.floor(longer * (1 - atLeast) + 1e-9)
}

function hasOtherLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x24f) return true
  return false
}

function local(email: string): string {
  const at = email.indexOf('@')
  return at < 0 ? email : email.slice(0, at)
}

function domain(email: string): string {
  return email.slice(email.indexOf('@') + 1)
}
