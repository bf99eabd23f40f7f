/** Sino-Vietnamese readings of Han names, without tones: surnames as they are spelt today, then character by character. */
import { vietnameseReading } from '../../../data/han-vietnamese.ts'
import { vietnameseNameReadings } from '../../../data/han-vietnamese-names.ts'
import { foldHan } from '../../cjk/cjk-fold.ts'
import { combine, distinct } from '../../cjk/cjk-variants.ts'
import { chineseSurname } from './han-chinese.ts'
import type { NamePosition } from './han-position.ts'

let known: ReadonlyMap<string, string> | undefined

/** @returns A-z spellings, likeliest first; none where a character has no reading. */
export function readVietnameseHan(text: string, position: NamePosition | undefined): readonly string[] {
  known ??= new Map(Array.from(vietnameseNameReadings(), ([han, reading]) => [foldHan(han), reading]))
  const table = known
  const surname = position === 'given' ? undefined : chineseSurname(text)?.vietnamese
  const rule = Array.from(foldHan(text), (c) => [table.get(c) ?? vietnameseReading(c)])
  const whole = rule.some(([reading]) => reading === '') ? [] : combine(rule, 1)
  return distinct([...(surname ?? []), ...whole])
}
