import { sketchPairKey } from '../compare/text/text-sketch.ts'
import { CROSS_SCRIPT, EQUAL, PHONETIC, TOKENS } from './level-bounds.ts'
import { greater, known, type LookBatch } from './look-batch.ts'
import { withFlags } from './look-texts.ts'

/**
 * As `lookAtTexts`, of texts that may stand in each other's columns or sound alike.
 *
 * @param m the place of the other column's sketches in a row
 * @param swapOf by the key of two sketches, which swapped level they leave possible
 * @param swapped where the bits of those levels begin in `fixed`, of which the last, number `none`, is out of question
 * @param silent by place, what is assumed if the two don't sound alike; `assumed` is if they do
 */
export function lookAtNames(
  batch: LookBatch,
  n: number,
  m: number,
  setOf: Uint8Array,
  swapOf: Uint8Array,
  fixed: Int32Array,
  row: number,
  sets: number,
  swapped: number,
  none: number,
  most: number,
  silent: Int32Array,
  assumed: Int32Array,
): void {
  const { rows, stride, partners, own, alive, count, sums, least } = batch
  const [sketch, across] = [rows[own + n]!, rows[own + m]!]
  const [equal, tokens, cross] = [fixed[row + EQUAL]!, fixed[row + TOKENS]!, fixed[row + CROSS_SCRIPT]!]
  const never = fixed[swapped + none]!
  const phonetic = fixed[row + PHONETIC]!
  const acrossKnown = known(across)
  let kept = 0
  for (let q = 0; q < count; q++) {
    const p = alive[q]!
    const at = partners[p]! * stride
    const word = rows[at + n]!
    const other = rows[at + m]!
    const otherKnown = known(other)
    const differ = known(word ^ sketch)
    const different = withFlags(
      fixed[sets + setOf[sketchPairKey(sketch, word)]!]!,
      sketch | word,
      never,
      tokens,
      cross,
    )
    // Where only one of them has the other column, what is in it decides; where neither has, nothing is swapped.
    const either = acrossKnown | otherKnown
    const level =
      (greater(
        swapOf[sketchPairKey(sketch, other)]! & otherKnown,
        swapOf[sketchPairKey(word, across)]! & acrossKnown,
      ) &
        either) |
      (none & ~either)
    const bits =
      greater(greater(different, (equal & ~differ) | (never & differ)), fixed[swapped + level]!) & known(word)
    const heard = greater(bits, phonetic & known(word))
    const sum = sums[p]! + heard - most
    silent[p] = bits
    assumed[p] = heard
    sums[p] = sum
    alive[kept] = p
    kept += 1 + ((sum - least) >> 31)
  }
  batch.count = kept
}
