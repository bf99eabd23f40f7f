import type { Bounds } from '../bounds/bounds.ts'
import { swapsOrNone } from './swaps-or-none.ts'
import { type RowLayout, rowLayout } from './row-layout.ts'

/** What the kernel reads of one comparison: where its tables begin in memory, in bytes; -1 for what there is not. */
export interface ColumnTables {
  /** Rows of bounds; and, by one more than the number of a rarity, where its row is. */
  readonly fixed: number
  readonly rowOf: number
  /** Sets of levels by the key of two values, and swapped levels by the key of two that stand in each other's columns. */
  readonly setOf: number
  readonly swapOf: number
}

/** A table and where in memory it is to stand. */
export interface PlacedTable {
  readonly at: number
  readonly data: Uint8Array | Int32Array
}

/** Where everything stands that the kernel reads. The same bounds give the same plan, in every thread. */
export interface LookPlan {
  readonly bounds: readonly Bounds[]
  readonly layout: RowLayout
  readonly columns: readonly ColumnTables[]
  readonly placed: readonly PlacedTable[]
  /** A row of bounds of zeros, for a record that lacks the feature; the short rows; what comes behind them. */
  readonly zeros: number
  readonly rows: number
  readonly end: number
}

/** Bytes of a line of the cache. */
const LINE = 64

/** @param size the number of records */
export function planLook(bounds: readonly Bounds[], size: number): LookPlan {
  const placed: PlacedTable[] = []
  // Not 0: one place before a swapped level is read, and addresses don't go below 0.
  let end = LINE
  function reserve(bytes: number): number {
    const at = end
    end = Math.ceil((end + bytes) / LINE) * LINE
    return at
  }
  /** Equal tables stand once: given and family names have the same, and what is read of one is in the cache for both. */
  function place(data: Uint8Array | Int32Array): number {
    const known = placed.find((table) => isSame(table.data, data))
    if (known) return known.at
    const at = reserve(data.byteLength)
    placed.push({ at, data })
    return at
  }
  const zeros = place(new Int32Array(Math.max(0, ...bounds.map(({ layout }) => layout.stride))))
  const layout = rowLayout(bounds)
  const columns = bounds.map(({ fixed, rarities, possible, single }, n): ColumnTables => {
    const at = place(fixed)
    const told = single === undefined ? undefined : possible
    return {
      fixed: at,
      rowOf: rarities ? place(Int32Array.of(zeros, ...Array.from(rarities.rows, (row) => at + 4 * row))) : -1,
      setOf: told ? place(told.setOf) : -1,
      swapOf: layout.swapsWith[n]! >= 0 ? place(swapsOrNone(possible!.swapOf)) : -1,
    }
  })
  const rows = reserve(4 * size * layout.stride)
  return { bounds, layout, columns, placed, zeros, rows, end }
}

function isSame(a: Uint8Array | Int32Array, b: Uint8Array | Int32Array): boolean {
  if (a.BYTES_PER_ELEMENT !== b.BYTES_PER_ELEMENT || a.length !== b.length) return false
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false
  return true
}
