/**
 * Mandarin readings beside the usual one. The table (kTGHZ2013) lists the mainland's standard characters only; a traditional form has
 * those of the simplified one.
 */
import {
  mandarinSecondReadings as listed,
  secondReadingCharacters,
} from '../../../data/han-mandarin-second.ts'
import { mandarinReading } from '../../../data/han-mandarin.ts'
import { foldHan } from '../../cjk/cjk-fold.ts'

/** A character that was simplified into another one, whose reading it has in names. */
const MERGED: Readonly<Record<string, readonly string[]>> = { 徵: ['zheng'] }

let folded: ReadonlyMap<string, readonly string[]> | undefined

/** @returns Readings beside the usual one, likeliest first; empty for most characters. */
export function mandarinSecondReadings(character: string): readonly string[] {
  const own = listed(character)
  if (own.length > 0) return own
  folded ??= byFoldedForm()
  return MERGED[character] ?? folded.get(character) ?? own
}

function byFoldedForm(): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>()
  for (const simplified of secondReadingCharacters()) {
    const form = foldHan(simplified)
    if (form === simplified || listed(form).length > 0) continue
    const usual = mandarinReading(form)
    if (usual !== mandarinReading(simplified)) continue
    out.set(form, listed(simplified))
  }
  return out
}
