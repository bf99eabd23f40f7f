/**
 * A Han name read as the transcription of a foreign one, against a Latin name of Mandarin form (a listed surname beside
 * syllables of Mandarin). Who bears such a name writes it in his own characters, so that the likeness of a
 * transcription is chance for the most part: the prior odds that a foreigner's name is of that form, in bits.
 */
import { isMandarinSpelt } from '../../../normalise/structure/western-given.ts'
import type { CodedName } from '../coded-name.ts'

const FOREIGN = -6

const known = /* @__PURE__ */ new WeakMap<CodedName, boolean>()

/** @returns Bits, 0 or less. */
export function foreignBits(a: CodedName, b: CodedName): number {
  if (a.script !== 'Han' || a.readAs !== undefined || b.script !== 'Latin') return 0
  let isMandarin = known.get(b)
  if (isMandarin === undefined) {
    isMandarin = isMandarinSpelt(b.tokens.map(({ latin }) => latin[0] ?? ''))
    known.set(b, isMandarin)
  }
  return isMandarin ? FOREIGN : 0
}
