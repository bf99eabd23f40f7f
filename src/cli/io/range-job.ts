import type { Dictionary } from '../../encode/dictionary.ts'
import { PopulationBuilder, type PopulationPart } from '../../encode/population.ts'
import { createRowEncoder } from '../../encode/rows/row-encoder.ts'
import type { ColumnMap } from '../../format/columns.ts'
import type { Job } from '../../internal/job.ts'
import type { Steps } from '../../internal/pace.ts'
import { type PackedTexts, textOrder } from '../../internal/packed-texts.ts'
import { sortSteps } from '../../internal/sort-steps.ts'
import { type ByteRange, rangeCells } from './range-cells.ts'
import type { Reject } from './rejects.ts'
import { createRowReader, type RowTally } from './row-reader.ts'
import { tableBatch, tableMapper } from './row-source.ts'

export interface RangeInput {
  readonly path: string
  readonly delimiter: string
  readonly columns: ColumnMap
  /** A unit is one of them. */
  readonly ranges: readonly ByteRange[]
  /** Features that are wanted; default: all. */
  readonly features: ReadonlySet<string> | undefined
}

/** What one range holds; rows, lines and records are numbered from its beginning. */
export interface RangeOutput {
  readonly unit: number
  readonly lines: number
  /** The ids of all its records. */
  readonly ids: PackedTexts
  /** Their places by rising id. */
  readonly order: Int32Array
  /** Those of them that take no part, by their place. */
  readonly withheld: readonly number[]
  readonly part: PopulationPart
  readonly tally: RowTally
  readonly rejects: readonly Reject[]
}

/** Reads ranges of a file. Of a range that is no whole rows there is no output. */
export const RANGE_JOB: Job<RangeInput, readonly RangeOutput[]> = {
  name: 'read-ranges',
  title: 'reading',
  pack: (input) => input,
  unpack: (message) => message as RangeInput,
  *open(input) {
    const found: RangeOutput[] = []
    let steps: Steps<RangeOutput | undefined> | undefined
    yield
    return {
      step(unit) {
        steps ??= readRange(input, unit)
        const { done, value } = steps.next()
        if (done !== true) return true
        if (value !== undefined) found.push(value)
        steps = undefined
        return false
      },
      finish: () => found,
    }
  },
}

function* readRange(
  { path, delimiter, columns, ranges, features }: RangeInput,
  unit: number,
): Steps<RangeOutput | undefined> {
  const builder = new PopulationBuilder(features)
  const withheld: number[] = []
  const rejects: Reject[] = []
  const reader = createRowReader(path, columns, tableMapper, {
    record(record) {
      if (!builder.add(record)) withheld.push(reader.ids.size - 1)
    },
    rows: (ids: Dictionary) => createRowEncoder(columns, builder, ids),
  })
  let isHeader = unit === 0
  const pieces = rangeCells(path, ranges[unit]!, delimiter, unit === ranges.length - 1)
  for (;;) {
    const { done, value } = pieces.next()
    if (done === true) {
      if (!value.isWhole) return undefined
      const ids = reader.ids.packed()
      const order = Int32Array.from({ length: reader.ids.size }, (_, n) => n)
      yield* sortSteps(order, textOrder(ids))
      return {
        unit,
        lines: value.lines,
        ids,
        order,
        withheld,
        part: builder.part(),
        tally: reader.tally(),
        rejects,
      }
    }
    if (isHeader && value.rows > 0) {
      value.dropFirst()
      isHeader = false
    }
    reader.take(tableBatch(value, false))
    for (const reject of reader.rejects()) rejects.push(reject)
    yield
  }
}
