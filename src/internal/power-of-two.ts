/** The least exponent of a number that is not zero. */
const LEAST = -1074
const WHOLE = /* @__PURE__ */ Float64Array.from({ length: 1024 - LEAST }, (_, k) => 2 ** (k + LEAST))

/**
 * 2 to the power of so many bits, the same on every version of the engine: `2 ** bits` is left to the compiler's library by
 * newer ones, which rounds the last digit otherwise where the exponent is no integer; their exponential function is one and the same.
 */
export function powerOfTwo(bits: number): number {
  if (bits >= 1024) return Number.POSITIVE_INFINITY
  if (bits < LEAST) return 0
  const whole = Math.floor(bits)
  return WHOLE[whole - LEAST]! * Math.exp((bits - whole) * Math.LN2)
}
