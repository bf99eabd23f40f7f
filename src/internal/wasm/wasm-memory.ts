import { canShare } from '../shared-arrays.ts'

/** Bytes of a page, and the pages of the four gigabytes that a module can name. */
export const PAGE: number = 1 << 16
export const MOST_PAGES: number = 1 << 16

/** A memory, by a name of our own: types of the library don't name what only those of browsers declare. */
export interface WasmMemory {
  readonly buffer: ArrayBufferLike
  /** Adds pages. @returns how many there were */
  grow(pages: number): number
}

/** Zeros that a module works on, and that threads share where they can; undefined where so many don't fit. */
export function createWasmMemory(bytes: number): WasmMemory | undefined {
  const initial = Math.ceil(bytes / PAGE)
  if (initial >= MOST_PAGES) return undefined
  try {
    return new WebAssembly.Memory(canShare() ? { initial, maximum: MOST_PAGES, shared: true } : { initial })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
