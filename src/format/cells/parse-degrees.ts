import { asciiDigits } from '../dates/ascii-digits.ts'

const DECIMAL = /^([+-]?\d{1,3}(?:[.,]\d+)?) ?°? ?([NSEW])?$/i
const PARTS = /^(\d{1,3})[° ]+(\d{1,2})(?:['′ ]+(\d{1,2}(?:[.,]\d+)?))?["″' ]*([NSEW])?$/i

/**
 * Degrees of latitude or longitude: `13.45`, `-13,45`, `13.45 N`, `13°27'00" N`.
 * @param most 90 or 180
 * @returns undefined if it is none, or 0: databases write 0 where they know nothing, and nobody lives there
 */
export function parseDegrees(text: string, most: 90 | 180): number | undefined {
  if (text.length > 32) return undefined
  const digits = asciiDigits(text.trim())
  const number = (part: string | undefined): number => Number((part ?? '0').replace(',', '.'))
  const decimal = DECIMAL.exec(digits)
  const parts = decimal ? null : PARTS.exec(digits)
  if (!decimal && !parts) return undefined
  const size = decimal
    ? number(decimal[1])
    : number(parts?.[1]) + number(parts?.[2]) / 60 + number(parts?.[3]) / 3600
  const side = (decimal?.[2] ?? parts?.[4] ?? '').toUpperCase()
  if ((side === 'N' || side === 'S') !== (most === 90) && side !== '') return undefined
  const degrees = side === 'S' || side === 'W' ? -Math.abs(size) : size
  return degrees === 0 || Math.abs(degrees) > most ? undefined : degrees
}
