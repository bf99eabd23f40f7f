import { powerOfTwo } from '../internal/power-of-two.ts'
import type { Moved } from './model/model.ts'

/**
 * The bits of one part of an address, such that their sum is never less than what the parts say together: Π (a + b) is at least Π a + Π b.
 *
 * @param ratio m / u of those who stayed
 */
export function mostBits(ratio: number, { share, features }: Moved): number {
  const part = 1 / features.length
  return Math.log2(powerOfTwo(part * Math.log2(1 - share)) * ratio + powerOfTwo(part * Math.log2(share)))
}
