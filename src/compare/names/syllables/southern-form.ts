/**
 * What is left of a southern Chinese spelling without the habits of those who write it: Singapore, Malaysia and Indonesia spell by the
 * English, Malay or Dutch ear, each office in its own way (Chee, Jee, Tjie; Hor, Hoh, Ho; Thye, Tai; Siew, Siau). Affricates are one letter,
 * aspiration and silent h and r go, doubled vowels and glides are single ones.
 * After the general description of such spellings; not a table of names.
 */

const RULES: readonly (readonly [RegExp, string])[] = [
  [/ck|q/g, 'k'],
  [/tj|dj|tz|ts|ch|j|z/g, 'c'],
  [/(?<=[kgtpbc])h/g, ''],
  [/(?<!n)g/g, 'k'],
  [/ye$/g, 'ai'],
  [/oe|oo|ou/g, 'u'],
  [/ee|ey/g, 'i'],
  [/yeow|iew|eow|iaw|yau|eau|iao|yew|yeo/g, 'iau'],
  [/ew/g, 'iu'],
  [/eo|yo/g, 'io'],
  [/aw/g, 'o'],
  [/ow/g, 'au'],
  [/(?<=[^aeiou])w/g, 'u'],
  [/(?<=[aeiou])[hr](?![aeiou])/g, ''],
  [/ay|ei/g, 'e'],
  [/y/g, 'i'],
  [/ie/g, 'i'],
  [/(.)\1/g, '$1'],
]

/** @returns The same for spellings that only habits tell apart; a-z. */
export function southernForm(spelling: string): string {
  let out = spelling
  for (const [pattern, by] of RULES) out = out.replace(pattern, by)
  return out
}
