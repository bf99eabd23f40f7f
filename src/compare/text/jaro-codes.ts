// Jaro similarity over code points: Jaro, "Advances in record-linkage methodology as applied to matching the 1985
// census of Tampa, Florida", JASA 84 (1989). Up to 32 points it is bit-parallel: one mask of positions per character;
// the window and the taken positions are masks too (the form RapidFuzz uses, in 32-bit words, without branches).
// Half the mismatches are rounded down, as in Winkler's strcmp95.
import { CODE_LIMIT, type Codes } from '../../internal/code-array.ts'
import { createLongJaro } from './jaro-long.ts'

/** One run of code points to be compared with many. */
export interface JaroPattern {
  /** Makes a run the pattern; its codes must not change until the next `load` or `unload`. */
  load(codes: Codes, offset: number, length: number): void
  unload(): void
  /**
   * Jaro similarity 0..1 of the pattern and another run, symmetric to the last bit; 0 when either is empty, and
   * when fewer than `least` points match (which is looked at only up to 32 points).
   */
  similarity(codes: Codes, offset: number, length: number, least?: number): number
}

const WORD = 32

/** A pattern with its own scratch, for code points below `limit`. */
export function createJaroPattern(limit: number = CODE_LIMIT): JaroPattern {
  // Bit i of masks[c]: the pattern has c at i. All zero but for the pattern.
  const masks = new Int32Array(limit)
  let pattern: Codes = new Uint16Array(0)
  let start = 0
  let size = 0
  let long: ReturnType<typeof createLongJaro> | undefined

  const unload = (): void => {
    if (size <= WORD) for (let i = 0; i < size; i++) masks[pattern[start + i]!] = 0
    size = 0
  }

  return {
    unload,
    load(codes, offset, length) {
      unload()
      pattern = codes
      start = offset
      size = length
      if (length <= WORD) for (let i = 0; i < length; i++) masks[codes[offset + i]!]! |= 1 << i
    },
    similarity(codes, offset, length, least = 1) {
      if (size > WORD || length > WORD) {
        long ??= createLongJaro(limit)
        return long(pattern, start, size, codes, offset, length)
      }
      const longer = size > length ? size : length
      const range = longer < 4 ? 0 : (longer >> 1) - 1
      let window = (2 << range) - 1
      let taken = 0
      let matched = 0
      let disorder = 0
      for (let j = 0; j < length; j++) {
        const free = masks[codes[offset + j]!]! & window & ~taken
        const first = free & -free
        disorder |= taken & -first
        taken |= first
        matched |= ((free | -free) >>> 31) << j
        window = (window << 1) | ((j - range) >>> 31)
      }
      // bitCount and jaroScore by hand: past the optimiser's budget for inlining a call would box its result.
      let matches = taken - ((taken >>> 1) & 0x55555555)
      matches = (matches & 0x33333333) + ((matches >>> 2) & 0x33333333)
      matches = Math.imul((matches + (matches >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
      if (matches < least) return 0
      const mismatches = disorder === 0 ? 0 : countMismatches(masks, taken, matched, codes, offset)
      return (matches / size + matches / length + (matches - (mismatches >> 1)) / matches) / 3
    },
  }
}

/** Of the matched points, in the order of each side, those that stand opposite a different one. */
function countMismatches(
  masks: Int32Array,
  taken: number,
  matched: number,
  codes: Codes,
  offset: number,
): number {
  let mismatches = 0
  for (; matched !== 0; matched &= matched - 1, taken &= taken - 1) {
    const j = 31 - Math.clz32(matched & -matched)
    if ((masks[codes[offset + j]!]! & taken & -taken) === 0) mismatches++
  }
  return mismatches
}
