import type { Age, Sex } from '../../record/types.ts'
import { type AgeWriting, parseAge } from '../dates/parse-age.ts'
import { parseSex } from './parse-sex.ts'
import type { SexLetters } from './sex-letters.ts'

export interface AgeAndSex {
  readonly age?: Pick<Age, 'years' | 'toYears'>
  readonly sex?: Sex
}

/** Between the two: a sign, a space, or nothing between a number and a letter. */
const BETWEEN = /\s*[/,;|()]\s*|\s+|(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/gu

/**
 * Age and sex in one cell, in either order, or one of them: `34/F`, `F 34`, `34M`, `8 months / male`. A letter behind a number is a sex here, where
 * {@link parseAge} would read months.
 *
 * @param letters as {@link parseSex} takes it
 * @param writing as {@link parseAge} takes it
 * @returns undefined for what is neither
 */
export function parseAgeSex(text: string, letters?: SexLetters, writing?: AgeWriting): AgeAndSex | undefined {
  if (text.length > 48) return undefined
  const cell = text.replace(/[\s/,;|()-]+$/u, '')
  for (const { index, 0: sign } of cell.matchAll(BETWEEN)) {
    const [left, right] = [cell.slice(0, index), cell.slice(index + sign.length)]
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const age = parseAge(one, writing)
      const sex = parseSex(other, letters)
      if (age !== undefined && sex !== undefined) return { age, sex }
    }
  }
  // A number alone is an age, where a column of sexes may have the codes 1 and 2.
  const age = parseAge(cell, writing)
  if (age !== undefined) return { age }
  const sex = parseSex(cell, letters)
  return sex && { sex }
}
