/** Parts of an alignment as its result says them: places in the names, what is left over, kinds. */
import type { CodedName } from '../coded-name.ts'
import type { NameAlignment } from './name-alignment.ts'
import { nameSimilarity } from '../words/name-similarity.ts'
import type { AlignedPair } from '../words/pair-kind.ts'
import type { SurnameAlone } from '../syllables/surname-alone.ts'

/** The kind of a pair, told apart where the end of a field has cut its word. */
export const kindOf = (kind: AlignedPair['kind'], isCut: boolean): AlignedPair['kind'] =>
  isCut && kind !== 'aligned' ? 'cut' : kind

/** The alignment of two names by a surname alone. */
export function bySurname(
  a: CodedName,
  b: CodedName,
  { at, bits }: SurnameAlone,
): NameAlignment<AlignedPair> {
  return {
    similarity: nameSimilarity(bits, a.worth, b.worth, true),
    bits,
    relation: 'different',
    readings: [a.reading, b.reading],
    pairs: [{ a: places(a, 0, 1), b: places(b, at, 1), kind: 'romanised', bits }],
    unmatchedA: a.from.slice(1),
    unmatchedB: b.from.filter((_, k) => k !== at),
    conflicts: [],
    flags: [],
  }
}

/** Places in the name of so many of its coded tokens. */
export function places({ from }: CodedName, first: number, length: number): readonly number[] {
  return length === 1 ? [from[first]!] : from.slice(first, first + length)
}

/** Places that are in no pair. */
export function rest(count: number, pairs: readonly AlignedPair[], side: 'a' | 'b'): readonly number[] {
  const out: number[] = []
  for (let at = 0; at < count; at++) {
    let used = false
    for (const pair of pairs) used ||= pair[side].includes(at)
    if (!used) out.push(at)
  }
  return out
}
