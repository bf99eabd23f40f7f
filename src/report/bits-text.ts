/** Bits with their sign, for plain text; never "-0.0". */
export function bitsText(bits: number, digits: number = 1): string {
  const text = Math.abs(bits).toFixed(digits)
  return `${bits < 0 && Number(text) !== 0 ? '-' : '+'}${text}`
}
