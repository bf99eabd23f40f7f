import { createCandidates } from '../block/candidates.ts'
import type { RuleIndex } from '../block/rule-index.ts'
import type { Comparer, ComparisonShape } from '../compare/comparer.ts'
import { pairComparerSteps } from '../kin/pair-comparer.ts'
import { idRows } from '../encode/id-rows.ts'
import type { Population } from '../encode/population.ts'
import { openPopulation, type SharedPopulation, sharePopulation } from '../encode/shared-population.ts'
import type { Job } from '../internal/job.ts'
import { toShared } from '../internal/shared-arrays.ts'
import { PatternTable, type Patterns } from './pattern-table.ts'

export interface PatternInput {
  readonly population: Population
  readonly indexes: readonly RuleIndex[]
  readonly shapes: readonly ComparisonShape[]
  /** Records to visit: a unit is a position in it. */
  readonly order: Int32Array
}

export interface PatternOutput extends Patterns {
  readonly pairs: number
}

type Message = Omit<PatternInput, 'population'> & { readonly population: SharedPopulation }

/** Partners compared between two looks at the clock. */
const PIECE = 256

/** Counts the agreement patterns of one visited record after another. */
export const PATTERN_JOB: Job<PatternInput, PatternOutput> = {
  name: 'patterns',
  title: 'counting agreement patterns',
  pack: ({ population, indexes, shapes, order }): Message => ({
    population: sharePopulation(population),
    indexes: toShared(indexes),
    shapes,
    order: toShared(order),
  }),
  unpack(message) {
    const { population, ...rest } = message as Message
    return { ...rest, population: openPopulation(population) }
  },
  *open({ population, indexes, shapes, order }) {
    const width = shapes.length
    const comparers: Comparer[] = []
    for (const shape of shapes) {
      comparers.push(yield* pairComparerSteps(population, shape))
    }
    const candidates = createCandidates(population, indexes)
    const rows = idRows(
      population,
      shapes.map((shape) => shape.feature),
    )
    const table = new PatternTable(shapes.map((shape) => shape.conditions.length))
    const columns = shapes.map(() => new Uint8Array(PIECE))
    const values = new Int32Array(PIECE)
    let pairs = 0
    let found = 0
    let compared = 0
    return {
      step(unit) {
        const i = order[unit]!
        if (compared === 0) {
          candidates.touch(i)
          found = candidates.of(i)
          pairs += found
        }
        const piece = Math.min(PIECE, found - compared)
        const partners = candidates.partners.subarray(compared, compared + piece)
        for (let k = 0; k < width; k++) {
          for (let p = 0; p < piece; p++) values[p] = rows[partners[p]! * width + k]!
          comparers[k]!.levels(i, partners, piece, columns[k]!, undefined, values)
        }
        for (let p = 0; p < piece; p++) table.add(columns, p)
        compared += piece
        if (compared < found) return true
        compared = 0
        return false
      },
      finish: () => ({ ...table.finish(), pairs }),
    }
  },
}
