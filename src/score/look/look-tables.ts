// Tables of what two values may add, as the kernel reads them.
import { APART_BORDERS, DATE_KEYS, datePairKey, NOT_WHOLE } from '../../compare/births/date-sketch.ts'

/** Stretches of days apart between the borders. */
const STRETCHES = APART_BORDERS.length + 1
/** A key of two births has the stretch above these bits, and below them what date-sketch.ts has there. */
export const STRETCH_AT = 7
/** The key of births of which one is no whole date. */
export const OTHER_KEY: number = STRETCHES << STRETCH_AT
const DIGITS = (1 << 5) - 1

/** The same sets of levels by such keys, as `setOf` has by those of date-sketch.ts. */
export function setsByStretch(setOf: Uint8Array): Uint8Array {
  const sets = new Uint8Array(OTHER_KEY + 1)
  for (let stretch = 0; stretch < STRETCHES; stretch++) {
    const days = stretch === 0 ? 0 : APART_BORDERS[stretch - 1]! + 1
    const kind = datePairKey(0, days, 0, 0) >> STRETCH_AT
    const from = kind << STRETCH_AT
    sets.set(setOf.subarray(from, Math.min(from + (1 << STRETCH_AT), DATE_KEYS)), stretch << STRETCH_AT)
  }
  sets[OTHER_KEY] = setOf[NOT_WHOLE]!
  return sets
}

/** What a key says of the digits that differ, by their set: the lower digit of each byte, lowest byte first, then the higher ones. */
export function digitKeys(): Uint8Array {
  return Uint8Array.from({ length: 1 << 8 }, (_, set) => {
    let differ = 0
    for (let k = 0; k < 8; k++) if ((set >> k) & 1) differ |= 1 << (k < 4 ? 8 * k : 8 * (k - 4) + 4)
    return datePairKey(differ, 0, 0, 0) & DIGITS
  })
}

/** The first swapped level by the key of two sketches; for one that is missing, whose length is 0, one less than the first of all. */
export function swapsOrNone(swapOf: Uint8Array): Uint8Array {
  return swapOf.map((first, key) => (key >> 10 === 0 || ((key >> 5) & 31) === 0 ? -1 : first))
}
