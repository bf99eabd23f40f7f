/**
 * Armenian in Latin: Eastern (BGN/PCGN), Western (b/p, g/k, d/t swapped), scholarly and by ear, with the digraphs
 * ու and և and the glides of initial ե and ո.
 */
import * as letters from '../../data/letters-caucasus.ts'
import { type LetterTable, letterAt, letterTable } from '../text/letter-table.ts'
import { addVariant } from './variant-set.ts'

interface Reading {
  readonly table: LetterTable
  readonly u: string
  /** Whether initial ե and ո glide (ye, vo). */
  readonly glide: boolean
  readonly yan: string
}

let readings: readonly Reading[] | undefined

/** @returns Readings in a-z, likeliest first. */
export function romaniseArmenian(token: string): readonly string[] {
  const lower = token.toLowerCase().replaceAll('և', 'եւ')
  readings ??= build()
  const out: string[] = []
  for (const reading of readings) addVariant(out, read(lower, reading))
  return out
}

function build(): readonly Reading[] {
  const east = letterTable(letters.ARMENIAN_EASTERN)
  return [
    { table: east, u: 'u', glide: true, yan: 'yan' },
    { table: letterTable(letters.ARMENIAN_BY_EAR, east), u: 'ou', glide: false, yan: 'ian' },
    { table: letterTable(letters.ARMENIAN_WESTERN, east), u: 'ou', glide: true, yan: 'ian' },
    { table: letterTable(letters.ARMENIAN_SCHOLARLY, east), u: 'u', glide: false, yan: 'yan' },
    { table: east, u: 'u', glide: false, yan: 'ian' },
  ]
}

function read(token: string, reading: Reading): string {
  let out = ''
  for (let i = 0; i < token.length; i++) {
    const letter = token[i]
    if (letter === 'ո' && token[i + 1] === 'ւ') {
      out += reading.u
      i++
    } else if (i === 0 && reading.glide && letter === 'ե') out += 'ye'
    else if (i === 0 && reading.glide && letter === 'ո') out += 'vo'
    else if (letter === 'յ' && i > 0 && i === token.length - 3 && token.endsWith('ան'))
      return out + reading.yan
    else out += letterAt(reading.table, token.charCodeAt(i)) ?? ''
  }
  return out
}
