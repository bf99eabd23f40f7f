import { hakkaGivenSpellings } from '../../../data/han-hakka.ts'
import { foldHan } from '../../cjk/cjk-fold.ts'
import { combine } from '../../cjk/cjk-variants.ts'

let spellings: ReadonlyMap<string, readonly string[]> | undefined

/** @returns Hakka spellings of a given name, at most `limit`; empty if a character has none. */
export function hakkaSpellings(text: string, limit: number): readonly string[] {
  spellings ??= new Map(Array.from(hakkaGivenSpellings(), ([han, own]) => [foldHan(han), own]))
  const units: (readonly string[])[] = []
  for (const character of foldHan(text)) {
    const own = spellings.get(character)
    if (own === undefined) return []
    units.push(own)
  }
  return combine(units, limit)
}
