import type { GroupValues } from './group-reader.ts'
import type { GrowingColumn } from './growing-column.ts'
import type { PopulationBuilder } from '../population-builder.ts'
import type { Touches } from './touches.ts'

/** Of numbers as {@link ValueEncoder} gives them: where the script stands, how many pieces there are, and the first one. */
const SCRIPT = 0
const COUNT = 1
const PIECES = 2

/**
 * What groups of cells say as whole numbers, to be kept and added to records: of a part of a name its script and its
 * pieces of the whole name; then column and value in turn.
 */
export interface ValueEncoder {
  /** Gives numbers to what a record is about to take, so that dictionaries hold what records have, in their order. */
  encode(said: GroupValues): number[]
  /** Notes what {@link encode} will need of large dictionaries. */
  foresee(said: GroupValues, touches: Touches): void
  /** Notes the share of the whole name of what stands in numbers at `from`, -1 for nothing. */
  note(numbers: ArrayLike<number>, from: number): void
  /** Notes what adding the whole name that was noted will need, and forgets it. */
  foreseeWholeName(touches: Touches): void
  /** Adds what stands at `numbers[from .. to]` to a record, and notes its share of the whole name. */
  add(record: number, numbers: ArrayLike<number>, from: number, to: number): void
  /** Adds the whole name that was noted. */
  addWholeName(record: number): void
  /** The number of the script of a part of a name. */
  scriptOf(said: GroupValues): number
}

export function createValueEncoder(builder: PopulationBuilder): ValueEncoder {
  const columns: GrowingColumn[] = []
  const scripts: string[] = []
  /** Of each script its number in the column. */
  const scriptIds: number[] = []
  /** The first `count` are the whole name. Never shortened, which takes the engine as long as finding the name. */
  const whole: number[] = []
  let count = 0
  let script = -1
  // Asked for once, not once a row.
  let wholeNames: GrowingColumn | undefined
  let wholeScripts: GrowingColumn | undefined
  const scriptOf = ({ part }: GroupValues): number => {
    if (part === undefined) return -1
    const known = scripts.indexOf(part.script)
    return known < 0 ? scripts.push(part.script) - 1 : known
  }
  const note = (numbers: ArrayLike<number>, from: number): void => {
    if (from < 0 || numbers[from + SCRIPT]! < 0) return
    script = numbers[from + SCRIPT]!
    for (let k = 0; k < numbers[from + COUNT]!; k++) whole[count++] = numbers[from + PIECES + k]!
  }
  return {
    scriptOf,
    encode(said) {
      const pieces = said.part && builder.column('name')?.dictionary.piecesOf(said.part.value)
      const out = [scriptOf(said), pieces?.length ?? 0, ...(pieces ?? [])]
      for (const { feature, text } of said.values) {
        const column = builder.column(feature)
        if (column === undefined) continue
        let at = columns.indexOf(column)
        if (at < 0) at = columns.push(column) - 1
        out.push(at, column.dictionary.intern(text))
      }
      return out
    },
    foresee({ values }, touches) {
      for (const { feature, text } of values) {
        const dictionary = builder.known(feature)?.dictionary
        if (dictionary !== undefined) touches.add(dictionary, dictionary.hash(text))
      }
    },
    note,
    foreseeWholeName(touches) {
      if (count > 0 && wholeNames !== undefined)
        touches.add(wholeNames.dictionary, wholeNames.dictionary.hashPieces(whole, count))
      count = 0
      script = -1
    },
    add(record, numbers, from, to) {
      note(numbers, from)
      for (let k = from + PIECES + numbers[from + COUNT]!; k < to; k += 2)
        columns[numbers[k]!]!.add(record, numbers[k + 1]!)
    },
    addWholeName(record) {
      if (script < 0) return
      wholeNames ??= builder.column('name')
      wholeNames?.add(record, wholeNames.dictionary.internPieces(whole, count))
      wholeScripts ??= builder.column('script')
      if (wholeScripts !== undefined)
        wholeScripts.add(record, (scriptIds[script] ??= wholeScripts.dictionary.intern(scripts[script]!)))
      count = 0
      script = -1
    },
  }
}
