// What is done before expensive comparisons are made, those of names and of lists of relatives: cheap looks at them drop most pairs.
import type { Aside } from './aside.ts'
import type { Promised } from './promised.ts'
import type { PairRoom } from '../pair-room.ts'
import { createPossibleLook, type PossibleLookParts } from './possible-look.ts'
import { createPromiseScreen, type PromiseScreenParts } from './promise-screen.ts'

/** What the prefilter goes by. */
export interface PrefilterParts extends PossibleLookParts, Omit<PromiseScreenParts, 'promised'> {
  /** What names and relatives promise by their sounds; undefined: that is not asked. */
  readonly promised: Promised | undefined
  readonly aside: Aside | undefined
}

/** @returns drops pairs of `batch` and returns how many are left of `count` */
export function createPrefilter(parts: PrefilterParts): (batch: PairRoom, count: number) => number {
  const { least, gap, promised, aside } = parts
  const possible = createPossibleLook(parts)
  const screen = promised && createPromiseScreen({ ...parts, promised })

  /** Puts those pairs aside that may reach the minimum and stay below the weight wanted, as far as is known. */
  function setAside(batch: PairRoom, count: number): number {
    const { left, right, alive, best } = batch
    let kept = 0
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      // What only families could want waits until they do.
      if (best[p]! < least + gap || screen?.isLight(p)) aside!.take(left[p]!, right[p]!)
      else alive[kept++] = p
    }
    return kept
  }

  return (batch, count) => {
    // Sounds of whole names are looked at first: they drop most, for less.
    if (screen) count = screen.sift(batch, count)
    if (screen && aside) count = screen.setLightAside(batch, count, aside, possible.mostTaken)
    count = possible.narrow(batch, count)
    if (aside) count = setAside(batch, count)
    if (screen) screen.expect(batch, count)
    return count
  }
}
