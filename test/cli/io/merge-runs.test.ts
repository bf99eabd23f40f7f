import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeRuns } from '../../../src/cli/io/merge-runs.ts'

it('merges sorted runs of any lengths into one order, and notices a text that comes twice', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.nat({ max: 4 }))), (items) => {
      const texts = items.map(([text]) => text)
      const byText = (a: number, b: number): number =>
        texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : 0
      const runs = [0, 1, 2, 3, 4].map((run) =>
        Int32Array.from([...items.keys()].filter((n) => items[n]![1] === run)).sort(byText),
      )
      const merged = mergeRuns(byText, runs)
      // Runs hold no text twice where they come from one range.
      if (runs.some((run) => new Set(Array.from(run, (n) => texts[n])).size < run.length)) return
      if (new Set(texts).size < texts.length) expect(merged).toBeUndefined()
      else expect([...merged!]).toEqual([...texts.keys()].sort(byText))
    }),
  )
})
