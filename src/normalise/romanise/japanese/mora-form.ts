/**
 * A Japanese word in Latin letters as its morae, whichever standard spells them: Hepburn (Shoji, Junichi, Tsuji), Kunrei and Nihon-shiki (Syozi,
 * Zyuniti, Tuzi), long vowels written, marked by h or left out (Ohno, Oono, Ono; Yuuko, Yuko).
 */

/** Into Kunrei, in this order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/dz/g, 'z'],
  [/tch/g, 'cch'],
  [/shi/g, 'si'],
  [/sh/g, 'sy'],
  [/cchi/g, 'tti'],
  [/cch/g, 'tty'],
  [/chi/g, 'ti'],
  [/ch/g, 'ty'],
  [/tsu/g, 'tu'],
  [/[fh]u/g, 'hu'],
  [/ji|di/g, 'zi'],
  [/jy?/g, 'zy'],
  [/du/g, 'zu'],
  [/m(?=[bpm])/g, 'n'],
  [/([ou])h(?![aeiouy])/g, '$1'],
  [/o[ou]/g, 'o'],
  [/([aui])\1/g, '$1'],
]

const MORAE =
  /^(?:(?:[kgsztdnhbpmrwy]|[kgsztnhbpmr]y(?=[auo]))?[aeiou]|n(?![aeiouy])|k(?=k)|s(?=s)|t(?=t)|p(?=p))+$/

/**
 * @param latin a-z.
 * @returns The same for all spellings; undefined where a word can't be Japanese.
 */
export function moraForm(latin: string): string | undefined {
  let out = latin
  for (const [pattern, by] of RULES) out = out.replace(pattern, by)
  return MORAE.test(out) ? out : undefined
}
