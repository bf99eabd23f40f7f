import { LATIN_HOMOPHONES } from '../../data/latin-orthographies.ts'
import { type Rewrites, rewritesOf, rewritten } from './latin-rewrites.ts'

/** What all orthographies that use it mean alike, or nobody keeps apart. */
const COMMON: readonly (readonly [RegExp, string])[] = [
  [/ou|oo/g, 'u'],
  [/ee|ie(?=.)/g, 'i'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/, ''],
]

let homophones: readonly Rewrites[] | undefined

/**
 * What a Latin word sounds like to readers of several orthographies. Two words are spellings of one sound if one orthography gives both the
 * same, or gives the one what the other is as it stands (Thuraya, Soraya; Wojcik, Voytsik). Unlike readings these are not to be looked at alone.
 * @param latin a-z.
 * @returns As it stands first, then by each orthography, as many for all words; not to be shown.
 */
export function latinSounds(latin: string): readonly string[] {
  homophones ??= LATIN_HOMOPHONES.map(rewritesOf)
  const plain = common(latin)
  const out = [plain]
  for (const rewrites of homophones) {
    const made = rewritten(latin, rewrites)
    out.push(made === latin ? plain : common(made))
  }
  return out
}

function common(latin: string): string {
  return COMMON.reduce((text, [pattern, by]) => text.replace(pattern, by), latin)
}
