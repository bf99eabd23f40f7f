// The loop of the first look, made for the columns of one model. It has no branch that a pair decides: which columns of two strangers agree is as good as
// random, and a branch guessed wrong costs as much as looking at another column. What is found of each pair is written down, and overwritten
// by the next pair unless this one is left (as in Boncz, Zukowski and Nes, "MonetDB/X100: Hyper-Pipelining Query Execution", CIDR 2005).
import { createLocals, type Local } from '../../../internal/wasm/function-locals.ts'
import { type Code, doWhile, i32, i32x4, v128, when } from '../../../internal/wasm/instructions.ts'
import type { WasmFunction } from '../../../internal/wasm/module-bytes.ts'
import { ANY } from '../../bounds/level-bounds.ts'
import type { LookPlan } from '../look-plan.ts'
import { LANES } from '../row-layout.ts'
import { boundsAddress } from './bounds-address.ts'
import type { KernelPart } from './kernel-part.ts'
import { lookAtDate } from './look-at-date.ts'
import { lookAtIds } from './look-at-ids.ts'
import { lookAtTexts } from './look-at-texts.ts'

/** The kernel, and what it writes of a pair, in words. */
export interface LookKernel {
  /**
   * Takes the addresses of left records, of right ones, their count (not 0), where to write, the least sum in fixed point that is left, and the
   * sum that a pair begins with. Gives the bytes written.
   */
  readonly code: WasmFunction
  readonly words: number
  /** Where of a pair that is left what is assumed of a comparison stands; -1 where it is not looked at. */
  readonly assumedAt: readonly number[]
}

/** Of a pair that is left: its records, and the most that it can reach, in fixed point. */
export const LEFT_AT = 0
export const RIGHT_AT = 1
export const SUM_AT = 2
const FOUND_AT = 3

/** Makes the kernel for a plan. */
export function createLookKernel(plan: LookPlan): LookKernel {
  const { layout, rows } = plan
  const locals = createLocals(6)
  const [left, right, count, out, least, top] = locals.parameters as [
    Local,
    Local,
    Local,
    Local,
    Local,
    Local,
  ]
  const [end, begun, record, last] = [locals.i32(), locals.i32(), locals.i32(), locals.i32()]
  const [own, at, ground, sum, total] = [
    locals.i32(),
    locals.i32(),
    locals.i32(),
    locals.i32(),
    locals.v128(),
  ]
  const parts = [
    ...layout.dates.map((n) => lookAtDate(plan, n, locals)),
    ...layout.texts.map((lanes) => lookAtTexts(plan, lanes, locals)),
    ...layout.ids.map((lanes) => lookAtIds(plan, lanes, locals)),
  ]
  const { words, assumedAt, writes } = placeFound(parts, plan.columns.length)
  const unlooked = assumedAt.flatMap((place, n) => (place < 0 ? [n] : []))
  const numbers = parts.filter(({ isVector }) => !isVector).map(({ found }) => found.get)
  const vectors = parts.filter(({ isVector }) => isVector).map(({ found }) => found.get)
  const rowOf = (index: Code): Code => i32.add(i32.mul(index, i32.const(4 * layout.stride)), i32.const(rows))
  const increase = (number: Local, by: Code): Code => number.set(i32.add(number.get, by))
  const body = [
    ...begun.set(out.get),
    ...end.set(i32.add(left.get, i32.shl(count.get, i32.const(2)))),
    ...last.set(i32.const(-1)),
    ...doWhile(
      i32.ltU(left.get, end.get),
      record.set(i32.load(left.get)),
      when(
        i32.ne(record.get, last.get),
        last.set(record.get),
        own.set(rowOf(record.get)),
        ground.set(top.get),
        ...unlooked.map((n) => increase(ground, i32.load(boundsAddress(plan, n, own.get), 4 * ANY))),
        ...parts.map(({ begin }) => begin(own.get)),
      ),
      at.set(rowOf(i32.load(right.get))),
      ...parts.map(({ look }) => look(at.get)),
      sum.set(numbers.reduce((a, b) => i32.add(a, b), ground.get)),
      total.set(vectors.reduce((a, b) => i32x4.add(a, b), v128.same(0))),
      ...[0, 1, 2, 3].map((lane) => increase(sum, i32x4.extract(total.get, lane))),
      i32.store(out.get, record.get, 4 * LEFT_AT),
      i32.store(out.get, i32.load(right.get), 4 * RIGHT_AT),
      i32.store(out.get, sum.get, 4 * SUM_AT),
      ...writes.map((write) => write(out.get)),
      increase(out, i32.mul(i32.geS(sum.get, least.get), i32.const(4 * words))),
      increase(left, i32.const(4)),
      increase(right, i32.const(4)),
    ),
    ...i32.sub(out.get, begun.get),
  ]
  return {
    code: { name: 'look', parameters: 6, locals: locals.declared(), body },
    words,
    assumedAt,
  }
}

/** Where what is found of a pair is written, and how. */
function placeFound(
  parts: readonly KernelPart[],
  comparisons: number,
): Pick<LookKernel, 'words' | 'assumedAt'> & { readonly writes: ((out: Code) => Code)[] } {
  const assumedAt = Array.from({ length: comparisons }, () => -1)
  const writes: ((out: Code) => Code)[] = []
  let words = FOUND_AT
  for (const { columns, found, isVector } of parts) {
    const write = isVector ? v128.store : i32.store
    const at = words
    for (const [lane, n] of columns.entries()) assumedAt[n] = at + lane
    writes.push((out) => write(out, found.get, 4 * at))
    words += isVector ? LANES : 1
  }
  return { words, assumedAt, writes }
}
