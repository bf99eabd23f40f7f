const LENGTH = 10
const [ZERO, DASH] = [48, 45]

/** The eight digits of a whole date (`YYYY-MM-DD`), four bits each, year first; -1 for every other code (no such date has 15s). */
export function packedDate(code: string): number {
  if (code.length !== LENGTH) return -1
  let digits = 0
  for (let at = 0; at < LENGTH; at++) {
    const char = code.charCodeAt(at)
    if (at === 4 || at === 7) {
      if (char !== DASH) return -1
      continue
    }
    const digit = char - ZERO
    if (digit < 0 || digit > 9) return -1
    digits = (digits << 4) | digit
  }
  return digits
}

/** The year of a whole date in its packed digits. */
export function packedYear(digits: number): number {
  const year = digits >>> 16
  return (year >>> 12) * 1000 + ((year >>> 8) & 15) * 100 + ((year >>> 4) & 15) * 10 + (year & 15)
}
