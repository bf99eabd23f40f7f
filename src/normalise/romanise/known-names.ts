/** Latin spellings in use of common names that rules cannot restore, by native form. */
import { ARABIC_NAMES } from '../../data/names-arabic.ts'
import { HEBREW_NAMES } from '../../data/names-hebrew.ts'
import { nativeForm } from '../text/native-form.ts'

let arabic: ReadonlyMap<string, readonly string[]> | undefined
let hebrew: ReadonlyMap<string, readonly string[]> | undefined
const NONE: readonly string[] = []

/**
 * @param token A token of the script, with or without marks.
 * @returns Its usual Latin spellings, the most usual first; empty if it is not a common name.
 */
export function knownSpellings(token: string, script: 'Arabic' | 'Hebrew'): readonly string[] {
  if (token.length > 16) return NONE
  if (script === 'Arabic') arabic ??= decode(ARABIC_NAMES, script)
  else hebrew ??= decode(HEBREW_NAMES, script)
  return (script === 'Arabic' ? arabic : hebrew)?.get(nativeForm(token, script)) ?? NONE
}

function decode(packed: string, script: 'Arabic' | 'Hebrew'): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>()
  for (const entry of packed.split(' ')) {
    const [name = '', spellings = ''] = entry.split('=')
    const key = nativeForm(name, script)
    // أحمد and احمد share a native form; the first entry of a form wins
    if (!out.has(key)) out.set(key, spellings.split(','))
  }
  return out
}
