/** A whole number of 32 bits, signed or not, as WebAssembly writes it: seven bits a byte, the lowest first (WebAssembly Core Specification 2.0, 5.2.2). */
export function leb128(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (;;) {
    const byte = rest & 0x7f
    rest = Math.floor(rest / 0x80)
    // A signed number ends where what is left repeats its sign.
    if ((rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)) return [...bytes, byte]
    bytes.push(byte | 0x80)
  }
}

/** The same for numbers that are never negative: lengths, places, types. */
export function unsignedLeb128(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80)
    rest = Math.floor(rest / 0x80)
  }
  return [...bytes, rest]
}
