/** Which names of listed relatives may be one, by the consonants of their words: a look that needs no comparison. */
import { classNumber } from '../encode/class-number.ts'
import { skeleton } from '../encode/skeleton.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import type { StructuredName } from '../normalise/types.ts'

/** Whoever agrees on so many consonants may be one. */
const CLASSES = 17
/** Readings of a word that count. */
const READINGS = 3
/** Sounds of a name that count: all of any name that people have. */
const MOST_CODES = 255

/**
 * How names sound, each found once and kept as numbers.
 *
 * @param kept names outlive this: what is found out about them is kept as long as they are
 */
export function createMentionSounds(
  count: number,
  structuredBy: (id: number) => StructuredName,
  kept: boolean,
): { readonly mayAgree: (a: number, b: number) => boolean } {
  const soundsBy = kept ? knownSounds : soundsOf
  const interner = new Map<number, number>()
  const codes = new GrowableInt32(count)
  /** Where the codes of a name begin, plus one, and how many there are; 0 until they are asked for. */
  const starts = new Int32Array(count)
  const counts = new Uint8Array(count)
  /** A bit by code: most pairs have none in common, and are done. */
  const masks = new Int32Array(count)
  const maskBy = (id: number): number => {
    if (starts[id] === 0) {
      starts[id] = codes.length + 1
      for (const sound of soundsBy(structuredBy(id))) {
        if (counts[id] === MOST_CODES) break
        let code = interner.get(sound)
        if (code === undefined) interner.set(sound, (code = interner.size))
        codes.push(code)
        counts[id]!++
        masks[id]! |= 1 << code
      }
    }
    return masks[id]!
  }
  return {
    mayAgree(a, b) {
      if ((maskBy(a) & maskBy(b)) === 0) return false
      const [fromA, fromB] = [starts[a]! - 1, starts[b]! - 1]
      for (let m = 0; m < counts[a]!; m++)
        for (let n = 0; n < counts[b]!; n++) if (codes.at(fromA + m) === codes.at(fromB + n)) return true
      return false
    },
  }
}

const known = /* @__PURE__ */ new WeakMap<StructuredName, readonly number[]>()

/** {@link soundsOf}, kept as long as the name is, for searches that meet it again and again. */
function knownSounds(name: StructuredName): readonly number[] {
  let sounds = known.get(name)
  if (sounds === undefined) known.set(name, (sounds = soundsOf(name)))
  return sounds
}

/** Skeletons of the words, of a few readings each, and of all words as one, by number; a word of one class or none counts as short. */
function soundsOf({ tokens }: StructuredName): readonly number[] {
  const codes: number[] = []
  let words = 0
  let joined = ''
  for (const { role, latin } of tokens) {
    if (role === 'particle' || latin.length === 0) continue
    words++
    joined += latin[0]!
    for (let n = 0; n < latin.length && n < READINGS; n++) addSound(codes, latin[n]!)
  }
  if (words > 1) addSound(codes, joined)
  return codes
}

function addSound(codes: number[], text: string): void {
  const code = skeleton(text)
  const number = code.length > 1 ? classNumber(code, CLASSES) : -1 - classNumber(code, 1)
  if (!codes.includes(number)) codes.push(number)
}
