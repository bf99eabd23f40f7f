type TypedArray = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array

const KINDS: readonly (new (buffer: ArrayBufferLike) => TypedArray)[] = [
  Uint8Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
]

/** Whether memory can be shared with other threads here. */
export const canShare = (): boolean => typeof SharedArrayBuffer !== 'undefined'

/** Arrays from this many elements on are worth having in shared memory from the start: handing them to a thread would copy them. */
export const LARGE: number = 1 << 16

/** Zeros; many of them in memory that threads share. */
export function sharedInt32(length: number): Int32Array {
  return new Int32Array(roomFor(length * 4, length))
}

export function sharedUint16(length: number): Uint16Array {
  return new Uint16Array(roomFor(length * 2, length))
}

export function sharedFloat64(length: number): Float64Array {
  return new Float64Array(roomFor(length * 8, length))
}

const roomFor = (bytes: number, length: number): ArrayBufferLike =>
  length >= LARGE && canShare() ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes)

/**
 * The same plain data with every typed array over shared memory, so that handing it to another thread copies nothing.
 * Arrays and memories that are shared already are kept; where memory cannot be shared, all are.
 */
export function toShared<T>(value: T): T {
  if (!canShare() || typeof value !== 'object' || value === null) return value
  if (ArrayBuffer.isView(value)) return shareArray(value as unknown as TypedArray) as T
  if (value instanceof WebAssembly.Memory) return value
  if (Array.isArray(value)) return value.map((item) => toShared(item)) as T
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toShared(item)])) as T
}

function shareArray(array: TypedArray): TypedArray {
  if (array.buffer instanceof SharedArrayBuffer) return array
  const Kind = KINDS.find((kind) => array instanceof kind)
  if (Kind === undefined) return array
  const shared = new Kind(new SharedArrayBuffer(array.byteLength))
  shared.set(array)
  return shared
}

/** The buffers of plain data that may be moved to another thread instead of copied. */
export function movable(value: unknown, found: Set<ArrayBuffer> = new Set()): Set<ArrayBuffer> {
  if (typeof value !== 'object' || value === null) return found
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
  } else for (const item of Object.values(value)) movable(item, found)
  return found
}
