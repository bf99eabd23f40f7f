import { SKETCH_OTHER, SKETCH_SPACE, sketchPairKey } from '../compare/text/text-sketch.ts'
import { CROSS_SCRIPT, EQUAL, TOKENS } from './level-bounds.ts'
import { greater, known, type LookBatch } from './look-batch.ts'

const [SPACE_AT, OTHER_AT] = [31 - Math.clz32(SKETCH_SPACE), 31 - Math.clz32(SKETCH_OTHER)]

/** What one of two sketches leaves possible, if the values have a space or letters of another script: `bits`, or more. */
export function withFlags(
  bits: number,
  either: number,
  never: number,
  tokens: number,
  cross: number,
): number {
  const spaced = -((either >>> SPACE_AT) & 1)
  const foreign = -((either >>> OTHER_AT) & 1)
  return greater(greater(bits, (tokens & spaced) | (never & ~spaced)), (cross & foreign) | (never & ~foreign))
}

/**
 * What texts may add, by their sketches; n is their place in a row, `row` that of their bounds in `fixed`.
 *
 * @param never bits of a level that is out of question
 */
export function lookAtTexts(
  batch: LookBatch,
  n: number,
  setOf: Uint8Array,
  fixed: Int32Array,
  row: number,
  sets: number,
  never: number,
  most: number,
  assumed: Int32Array,
): void {
  const { rows, stride, partners, own, alive, count, sums, least } = batch
  const sketch = rows[own + n]!
  const [equal, tokens, cross] = [fixed[row + EQUAL]!, fixed[row + TOKENS]!, fixed[row + CROSS_SCRIPT]!]
  let kept = 0
  for (let q = 0; q < count; q++) {
    const p = alive[q]!
    const word = rows[partners[p]! * stride + n]!
    const differ = known(word ^ sketch)
    const different = withFlags(
      fixed[sets + setOf[sketchPairKey(sketch, word)]!]!,
      sketch | word,
      never,
      tokens,
      cross,
    )
    const bits = greater(different, (equal & ~differ) | (never & differ)) & known(word)
    const sum = sums[p]! + bits - most
    assumed[p] = bits
    sums[p] = sum
    alive[kept] = p
    kept += 1 + ((sum - least) >> 31)
  }
  batch.count = kept
}
