import { PopulationBuilder, type PopulationPart } from '../../encode/population-builder.ts'
import { type ColumnShare, isFeatureOfShare } from '../../encode/rows/column-shares.ts'
import { GrowingIds } from '../../encode/rows/growing-ids.ts'
import { createRowEncoder } from '../../encode/rows/row-encoder.ts'
import type { ColumnMap } from '../../format/column-map.ts'
import type { ColumnWords } from '../../format/columns/missing-words.ts'
import type { Job } from '../../internal/job.ts'
import type { Steps } from '../../internal/pace.ts'
import { joined, type PackedTexts, textOrder } from '../../internal/packed-texts.ts'
import { sortedPlaces } from '../../internal/text-sort.ts'
import { unitTask } from '../../internal/unit-task.ts'
import { type ByteRange, rangeCells } from './range-cells.ts'
import type { Reject } from './rejects.ts'
import { createRowReader, type PeopleSink, type RowTally } from './row-reader.ts'
import { tableBatch, tableMapper } from './table-rows.ts'

export interface RangeInput {
  readonly path: string
  readonly delimiter: string
  readonly columns: ColumnMap
  /** What stands for nothing in each column, where something was said of it. */
  readonly words: ColumnWords | undefined
  readonly ranges: readonly ByteRange[]
  /** Of each range; undefined for all columns at once. A unit is a range and a share, the shares of a range one after the other. */
  readonly shares: readonly (ColumnShare | undefined)[]
  /** Features that are wanted; default: all. */
  readonly features: ReadonlySet<string> | undefined
}

/** What one range holds in one share; rows, lines and records are numbered from its beginning. */
export interface RangeOutput {
  readonly unit: number
  readonly lines: number
  readonly part: PopulationPart
  /** The ids of records that take no part. */
  readonly withheld: PackedTexts
  /** The places of all ids, those withheld behind the others, by rising id. Nothing for names alone, which have the ids of the others. */
  readonly order: Int32Array
  readonly tally: RowTally
  readonly rejects: readonly Reject[]
}

/** Reads ranges of a file. Of a range that is no whole rows, or has an id twice, there is no output. */
export const RANGE_JOB: Job<RangeInput, readonly RangeOutput[]> = {
  name: 'read-ranges',
  title: 'reading',
  pack: (input) => input,
  unpack: (message) => message as RangeInput,
  *open(input) {
    yield
    const task = unitTask((unit) => readRange(input, unit))
    return { ...task, finish: () => task.finish().filter((output) => output !== undefined) }
  },
}

function* readRange(
  { path, delimiter, columns, words, ranges, shares, features }: RangeInput,
  unit: number,
): Steps<RangeOutput | undefined> {
  const share = shares[unit % shares.length]
  const at = Math.floor(unit / shares.length)
  const builder = new PopulationBuilder(
    features,
    undefined,
    share && ((feature) => isFeatureOfShare(share, feature)),
  )
  const withheld = new GrowingIds()
  const rejects: Reject[] = []
  const sink: PeopleSink = {
    record(record) {
      if (!builder.add(record)) withheld.push(record.id)
    },
    rows: (ids) => createRowEncoder(columns, builder, ids, share),
    // Those of other ranges have to be looked for as well.
    takesRepeats: true,
  }
  const reader = createRowReader(path, columns, tableMapper, sink, words)
  let isHeader = at === 0
  const pieces = rangeCells(path, ranges[at]!, delimiter, at === ranges.length - 1)
  for (;;) {
    const { done, value } = pieces.next()
    if (done === true) {
      if (!value.isWhole) return undefined
      const part = builder.part()
      const out = {
        unit,
        lines: value.lines,
        part,
        withheld: withheld.packed(),
        tally: reader.tally(),
        rejects,
      }
      if (share === 'names') return { ...out, order: new Int32Array(0) }
      const order = yield* distinctOrder(joined([part.ids, out.withheld]))
      return order && { ...out, order }
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

/** The places of texts by rising text; undefined where two are equal. */
function* distinctOrder(texts: PackedTexts): Steps<Int32Array | undefined> {
  const order = yield* sortedPlaces(texts)
  const compare = textOrder(texts)
  for (let n = 1; n < order.length; n++) if (compare(order[n - 1]!, order[n]!) === 0) return undefined
  return order
}
