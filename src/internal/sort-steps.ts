import type { Steps } from './pace.ts'

const RUN = 1024

/**
 * Sorts an array in place, in steps: runs by the built-in sort, then merged from the bottom up. Stable.
 *
 * @param compare as for `sort`
 */
export function* sortSteps(array: Int32Array, compare: (a: number, b: number) => number): Steps<void> {
  const size = array.length
  for (let start = 0; start < size; start += RUN) {
    array.subarray(start, start + RUN).sort(compare)
    yield
  }
  let from = array
  let to: Int32Array = new Int32Array(size)
  for (let width = RUN; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) {
      const middle = Math.min(start + width, size)
      const end = Math.min(start + 2 * width, size)
      let left = start
      let right = middle
      for (let at = start; at < end; at++) {
        if ((at & (RUN - 1)) === 0) yield
        to[at] =
          left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0)
            ? from[left++]!
            : from[right++]!
      }
    }
    ;[from, to] = [to, from]
  }
  if (from !== array) array.set(from)
}
