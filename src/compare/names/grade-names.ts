import type { Dictionary } from '../../encode/dictionary.ts'
import { namePair, sharedBits } from '../../encode/names/shared-names.ts'
import type { Later } from './alignment/align-names.ts'
import type { CodedName } from './coded-name.ts'
import { compareCodedFor } from './compare-names.ts'
import { givenAgreement, JOINED_LEAST } from './relatives/given-agreement.ts'
import { givenApart } from './relatives/given-apart.ts'
import type { NameAlignment } from './alignment/name-alignment.ts'
import type { Use } from './name-use.ts'
import type { AlignedPair } from './words/pair-kind.ts'
import { codeReader } from './recent-codes.ts'
import type { Condition } from '../condition.ts'
import { type Coded, type Grader, NO_LEVEL } from '../grader.ts'

export type NameCondition = Extract<Condition, { kind: 'name' | 'nameKin' | 'nameGiven' | 'crossScript' }>

/**
 * A token that mixes scripts is as often a forgery (a Cyrillic а in a Latin name) as a slip of the keyboard: it may
 * bring a pair before a person's eyes, never make it strong.
 */
const MIXED_SCRIPT = 0.75

/** Similarity from which names of two given names are alike by what a family shares, rather than by chance. */
const ALIKE = 0.4

/**
 * Levels of whole names and of words in several scripts, by one alignment a pair. The most expensive grader by far: it
 * stands behind the memo.
 */
export function gradeNames(conditions: readonly Coded<NameCondition>[], dictionary: Dictionary): Grader {
  const other = withOtherLetters(dictionary)
  const nameOf = codeReader(dictionary)
  const known = sharedBits(dictionary)
  const acrossOnly = conditions.every(({ condition }) => condition.kind === 'crossScript')
  const uses = usesOf(conditions)
  const tellsKin = conditions.some(({ condition }) => condition.kind === 'nameKin')
  return {
    first: Math.min(...conditions.map(({ code }) => code)),
    grade(first, second, limit = NO_LEVEL) {
      const across = (other[first]! | other[second]!) === 1
      if (acrossOnly && !across) return NO_LEVEL
      const [x, y] = [nameOf(first), nameOf(second)]
      // Of two names with the same words in other roles.
      const inOrder = x.key !== y.key || dictionary.text(first) <= dictionary.text(second)
      const use = (uses[limit] ??= useOf(conditions, limit))
      const later: Later | undefined =
        known &&
        ((finish) =>
          known.set(namePair(first, second), (least) => finish(least)?.bits ?? Number.NEGATIVE_INFINITY))
      const made = inOrder ? compareCodedFor(use, x, y, later) : compareCodedFor(use, y, x, later)
      if (made === undefined) return NO_LEVEL
      const { relation, similarity: written, bits, flags } = made
      known?.set(namePair(first, second), bits)
      const similarity = flags.includes('mixed-script') ? Math.min(written, MIXED_SCRIPT) : written
      const isKin = relation === 'kin' || (tellsKin && similarity >= ALIKE && areApart(made, x, y, inOrder))
      for (const { condition, code } of conditions) {
        const holds =
          condition.kind === 'nameKin'
            ? isKin
            : condition.kind === 'crossScript'
              ? across && similarity >= condition.atLeast
              : condition.kind === 'nameGiven'
                ? !isKin &&
                  (givenAgreement(made, true) ?? 0) >= condition.minBits &&
                  !(tellsKin && areApart(made, x, y, inOrder))
                : !isKin && similarity >= condition.atLeast && bits >= condition.minBits
        if (holds) return code
      }
      return NO_LEVEL
    },
  }
}

/** {@link givenApart} of two names that were compared in this order or the other one. */
function areApart(made: NameAlignment<AlignedPair>, x: CodedName, y: CodedName, inOrder: boolean): boolean {
  return inOrder ? givenApart(made, x, y) : givenApart(made, y, x)
}

/** What is of use, by the highest code that is asked for: the same for all dictionaries. */
const kept = /* @__PURE__ */ new WeakMap<readonly Coded<NameCondition>[], Use[]>()

function usesOf(conditions: readonly Coded<NameCondition>[]): Use[] {
  let uses = kept.get(conditions)
  if (uses === undefined) kept.set(conditions, (uses = []))
  return uses
}

function useOf(conditions: readonly Coded<NameCondition>[], limit: number): Use {
  const asked = conditions.filter(({ code }) => code <= limit).map(({ condition }) => condition)
  const least = asked.map((c) => ('atLeast' in c ? c.atLeast : c.kind === 'nameGiven' ? JOINED_LEAST : ALIKE))
  // Two names of one given name need not be alike, but some word of theirs agrees, or the whole.
  return {
    atLeast: Math.min(...least),
    orKin: asked.some((c) => c.kind === 'nameKin'),
    orWord: asked.some((c) => c.kind === 'nameGiven'),
  }
}

/** Texts that are looked at together: of many names no text is kept. */
const AT_ONCE = 1024

/** By id 1 for a text that is not in Latin letters. */
function withOtherLetters(dictionary: Dictionary): Uint8Array {
  const other = new Uint8Array(dictionary.size)
  for (let from = 0; from < other.length; from += AT_ONCE) {
    const texts = dictionary.texts(from, Math.min(other.length, from + AT_ONCE))
    for (let n = 0; n < texts.length; n++) other[from + n] = Number(hasOtherLetters(texts[n]!))
  }
  return other
}

/** Whether a text has letters that are not Latin. */
export function hasOtherLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x24f) return true
  return false
}
