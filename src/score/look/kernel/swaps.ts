import type { FunctionLocals, Local } from '../../../internal/wasm/function-locals.ts'
import { type Code, i32, i32x4, select, v128 } from '../../../internal/wasm/instructions.ts'
import type { LookPlan } from '../look-plan.ts'
import type { Lanes } from './lanes.ts'
import type { TextKeys } from './text-keys.ts'

/** What values may add that stand in each other's columns. */
export interface Swaps {
  readonly begin: Code
  readonly find: Code
  readonly found: Local
}

/**
 * Where only one record has the other column, what is in it decides; where neither has, nothing is swapped. Of columns whose partner is not in the
 * same vector sketches tell nothing: the first swapped level is possible.
 */
export function createSwaps(
  { bounds, columns: tables, layout }: LookPlan,
  columns: readonly number[],
  { other, rows, load }: Lanes,
  keys: TextKeys,
  locals: FunctionLocals,
): Swaps {
  const found = locals.v128()
  const swappedAt = (n: number): number => bounds[n]!.layout.swapped
  const begin = load(found, swappedAt)
  const partners = columns.map((n, lane) => {
    const partner = columns.indexOf(layout.swapsWith[n]!)
    return partner < 0 ? lane : partner
  })
  const told = columns.map((n, lane) => ({ n, lane })).filter(({ lane }) => partners[lane] !== lane)
  if (told.length === 0) return { begin, find: [], found }
  const [across, key] = [locals.v128(), locals.v128()]
  const order = [0, 1, 2, 3].map((lane) => partners[lane] ?? lane) as [number, number, number, number]
  /** The first swapped level by both keys of a pair of columns; two columns of one table share it. */
  const levels = new Map<string, Local>()
  const levelOf = new Map<number, Local>()
  const look: Code[] = []
  for (const { n, lane } of told) {
    const { swapOf } = tables[n]!
    const [first, second] = [Math.min(lane, partners[lane]!), Math.max(lane, partners[lane]!)]
    const name = `${swapOf} ${first}`
    const level = levels.get(name) ?? locals.i32()
    levelOf.set(lane, level)
    if (levels.has(name)) continue
    levels.set(name, level)
    const back = locals.i32()
    const of = (at: number): Code => i32.load8S(i32x4.extract(key.get, at), swapOf)
    look.push(
      level.set(of(first)),
      back.set(of(second)),
      level.set(i32.shl(select(level.get, back.get, i32.gtS(level.get, back.get)), i32.const(2))),
    )
  }
  return {
    begin,
    find: [
      ...across.set(i32x4.shuffle(other.get, order)),
      ...keys.find(across, key),
      ...look.flat(),
      ...told.flatMap(({ n, lane }) => {
        const at = i32.add(rows[lane]!.get, levelOf.get(lane)!.get)
        return found.set(v128.load32Lane(at, found.get, lane, 4 * swappedAt(n)))
      }),
    ],
    found,
  }
}
