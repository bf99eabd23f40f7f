import type { Population } from '../../encode/population.ts'
import { type Steps, unpaced } from '../../internal/pace.ts'
import type { Model } from '../model/model.ts'
import { largerSide, priorAmong } from '../model/prior.ts'
import { writtenZeros } from '../../internal/written-zeros.ts'

/**
 * The weight that a pair would have if everything that both records know agreed in the best way. Where even that is
 * low, the records know too little for an answer. Rarity of values is left out.
 */
export function createReachable(
  model: Model,
  population: Population,
  records: number = largerSide(population),
): (i: number, j: number) => number {
  return unpaced(reachableSteps(model, population, records))
}

/** Features in a word. */
const WORD = 31
/** Records between two steps, less one. */
const AT_ONCE = (1 << 16) - 1

/** {@link createReachable} in steps: what each record knows is collected in a word or two, so that a pair is asked about without a look at the columns. */
export function* reachableSteps(
  model: Model,
  population: Population,
  records: number = largerSide(population),
): Steps<(i: number, j: number) => number> {
  const parts = model.comparisons.flatMap(({ feature, levels }) => {
    const column = population.columns.get(feature)
    if (column === undefined) return []
    return [{ offsets: column.offsets, best: Math.max(0, ...levels.map((l) => Math.log2(l.m / l.u))) }]
  })
  const words = Math.ceil(parts.length / WORD)
  const known = writtenZeros(new Int32Array(words * population.size))
  for (const [n, { offsets }] of parts.entries()) {
    const [word, bit] = [Math.floor(n / WORD), 1 << (n % WORD)]
    for (let i = 0; i < population.size; i++) {
      if ((i & AT_ONCE) === AT_ONCE) yield
      if (offsets[i] !== offsets[i + 1]) known[i * words + word]! |= bit
    }
  }
  const bests = parts.map(({ best }) => best)
  const prior = priorAmong(model, records)
  return (i, j) => {
    let sum = prior
    for (let word = 0, n = 0; word < words; word++) {
      const both = known[i * words + word]! & known[j * words + word]!
      for (let bit = 0; bit < WORD && n < bests.length; bit++, n++)
        if ((both & (1 << bit)) !== 0) sum += bests[n]!
    }
    return sum
  }
}
