type Numbers = Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>

/**
 * `array` itself if it has `length` elements, else a copy with room for half as many more, the rest 0. The old one is
 * overwritten: what it held is not to lie about until it is collected.
 */
export function grown<T extends Numbers>(array: T, length: number): T {
  if (length <= array.length) return array
  const larger = new (array.constructor as new (length: number) => T)(Math.ceil(length * 1.5) + 16)
  larger.set(array)
  array.fill(0)
  return larger
}
