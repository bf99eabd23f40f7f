import { moduleBytes } from '../../internal/wasm/module-bytes.ts'
import { PAGE, type WasmMemory } from '../../internal/wasm/wasm-memory.ts'
import { canShare } from '../../internal/shared-arrays.ts'
import type { Bounds } from '../bounds/bounds.ts'
import { rowsIn } from './first-rows.ts'
import { createLookKernel, type LookKernel } from './kernel/look-kernel.ts'
import { createTouchKernel } from './kernel/touch-kernel.ts'
import { planLook } from './look-plan.ts'
import type { RowLayout } from './row-layout.ts'
import { BATCH } from './survivors.ts'

/** A memory that a first look reads, as one thread works on it. */
export interface OpenedLook extends Omit<LookKernel, 'code'> {
  readonly layout: RowLayout
  readonly rows: Int32Array
  /** The batch at work, and what the kernel leaves of it. */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly pairs: Int32Array
  /** Records whose rows are to be touched. */
  readonly ahead: Int32Array
  /** Touches the rows of the first `count` of them. */
  readonly touch: (count: number) => void
  /** Looks at the first `count` pairs of the batch. @returns how many are left */
  readonly run: (count: number, least: number, top: number) => number
}

/** Records that are touched together at most. */
const AHEAD = 1024

/** What the module has. */
interface Kernels {
  readonly look: Look
  readonly touch: (records: number, count: number) => number
}
type Look = (left: number, right: number, count: number, out: number, least: number, top: number) => number

/** Makes the kernel, and adds room for the batch of this thread to the memory. */
export function openLook(memory: WasmMemory, bounds: readonly Bounds[], size: number): OpenedLook {
  const plan = planLook(bounds, size)
  const { code, ...places } = createLookKernel(plan)
  const bytes = 4 * places.words
  const module = new WebAssembly.Module(moduleBytes([code, createTouchKernel(plan)], canShare()))
  const { look, touch } = new WebAssembly.Instance(module, { from: { memory } }).exports as unknown as Kernels
  const left = memory.grow(Math.ceil((4 * AHEAD + 2 * 4 * BATCH + bytes * BATCH) / PAGE)) * PAGE
  const right = left + 4 * BATCH
  const ahead = right + 4 * BATCH
  const out = ahead + 4 * AHEAD
  const { buffer } = memory
  return {
    ...places,
    layout: plan.layout,
    rows: rowsIn(memory, plan, size),
    left: new Int32Array(buffer, left, BATCH),
    right: new Int32Array(buffer, right, BATCH),
    ahead: new Int32Array(buffer, ahead, AHEAD),
    pairs: new Int32Array(buffer, out, places.words * BATCH),
    touch(count) {
      if (count > 0) touch(ahead, count)
    },
    run: (count, least, top) => (count === 0 ? 0 : look(left, right, count, out, least, top) / bytes),
  }
}
