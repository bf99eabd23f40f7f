import { SOUNDS } from '../../compare/text/phonetic-equal.ts'
import { InputError } from '../../record/errors.ts'
import type { Steps } from '../../internal/pace.ts'
import { createWasmMemory, type WasmMemory } from '../../internal/wasm/wasm-memory.ts'
import type { Bounds } from '../bounds/bounds.ts'
import { type LookPlan, planLook } from './look-plan.ts'

/** The memory that a first look reads: its tables, and the short rows of all records, one after another. No sketch, date or id + 1 is 0. */
export function* firstRows(bounds: readonly Bounds[], size: number): Steps<WasmMemory> {
  const plan = planLook(bounds, size)
  const memory = createWasmMemory(plan.end)
  if (memory === undefined)
    throw new InputError(
      'too-many-records',
      `${size} records take ${Math.ceil(plan.end / 2 ** 20)} MB of memory to be looked at, and there is less, or more than the 4096 MB that can be; match fewer at a time`,
    )
  for (const { at, data } of plan.placed)
    new Uint8Array(memory.buffer, at, data.byteLength).set(
      new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    )
  yield* fillRows(rowsIn(memory, plan, size), plan, size)
  return memory
}

/** The short rows in a memory. */
export const rowsIn = (memory: WasmMemory, { rows, layout }: LookPlan, size: number): Int32Array =>
  new Int32Array(memory.buffer, rows, size * layout.stride)

/** Records between two steps, less one. */
const AT_ONCE = (1 << 14) - 1

function* fillRows(rows: Int32Array, { bounds, layout }: LookPlan, size: number): Steps<void> {
  const { stride, wordAt, daysAt, addressAt, idAt, rarityAt, soundsAt } = layout
  for (const [n, { single, words, days, addresses, rarities, sounds }] of bounds.entries()) {
    if (single === undefined) continue
    for (let j = 0; j < size; j++) {
      if ((j & AT_ONCE) === AT_ONCE) yield
      const id = single[j]!
      if (id < 0) continue
      const at = j * stride
      rows[at + idAt[n]!] = id + 1
      if (words) rows[at + wordAt[n]!] = words[id]!
      if (days) rows[at + daysAt[n]!] = days[id]!
      if (addresses) rows[at + addressAt[n]!] = addresses[id]!
      if (rarities) rows[at + rarityAt[n]!] = rarities.of[id]! + 1
      if (soundsAt[n]! >= 0) rows[at + soundsAt[n]!]! |= sounds![id]! << SOUNDS
    }
  }
}
