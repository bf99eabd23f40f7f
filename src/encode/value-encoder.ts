import { Dictionary } from './dictionary.ts'
import type { GroupValues } from './group-reader.ts'
import type { GrowingColumn } from './growing-column.ts'
import type { PopulationBuilder } from './population.ts'

/** Of numbers as {@link ValueEncoder} gives them: where the part of a name, its script and the first value stand. */
const PIECE = 0
const SCRIPT = 1
const VALUES = 2

/**
 * What groups of cells say as whole numbers, to be kept and added to records: number of the group's share of the whole name
 * and of its script, -1 for a group that is no part of a name; then column and value in turn.
 */
export interface ValueEncoder {
  /** Gives numbers to what a record is about to take, so that dictionaries hold what records have, in their order. */
  encode(said: GroupValues): number[]
  /** Adds what stands at `numbers[from .. to]` to a record, all but its share of the whole name. */
  add(record: number, numbers: ArrayLike<number>, from: number, to: number): void
  /** Notes a share of the whole name of a record. */
  addPiece(numbers: ArrayLike<number>, from: number): void
  /** The whole name that the pieces noted make together. */
  addWholeName(record: number): void
  /** The number of a script. */
  scriptNumber(script: string): number
}

export function createValueEncoder(builder: PopulationBuilder): ValueEncoder {
  const columns: GrowingColumn[] = []
  const scripts: string[] = []
  const pieces = new Dictionary()
  const whole: number[] = []
  let script = -1
  const scriptNumber = (name: string): number => {
    const known = scripts.indexOf(name)
    return known < 0 ? scripts.push(name) - 1 : known
  }
  return {
    scriptNumber,
    encode({ values, part }) {
      const out = part ? [pieces.intern(part.value), scriptNumber(part.script)] : [-1, -1]
      for (const { feature, text } of values) {
        const column = builder.column(feature)
        if (column === undefined) continue
        let at = columns.indexOf(column)
        if (at < 0) at = columns.push(column) - 1
        out.push(at, column.dictionary.intern(text))
      }
      return out
    },
    add(record, numbers, from, to) {
      for (let k = from + VALUES; k < to; k += 2) columns[numbers[k]!]!.add(record, numbers[k + 1]!)
    },
    addPiece(numbers, from) {
      if (numbers[from + PIECE]! < 0) return
      whole.push(numbers[from + PIECE]!)
      script = numbers[from + SCRIPT]!
    },
    addWholeName(record) {
      if (whole.length === 0) return
      const names = builder.column('name')
      names?.add(record, names.dictionary.internJoined(pieces, whole))
      const column = builder.column('script')
      column?.add(record, column.dictionary.intern(scripts[script]!))
      whole.length = 0
    },
  }
}
