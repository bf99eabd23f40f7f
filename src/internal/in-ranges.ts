import type { Steps } from './pace.ts'

/** So few numbers that what is done with each of them takes well under a millisecond. */
const SIZE = 4096

/** Calls a plain function, which V8 compiles sooner than a generator, for `0 .. count` range by range, with a step after each. */
export function* inRanges(count: number, each: (from: number, end: number) => void): Steps<void> {
  for (let from = 0; from < count; from += SIZE) {
    each(from, Math.min(count, from + SIZE))
    yield
  }
}
