/**
 * Common elements of Burmese names in their customary Latin spelling.
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */
const ELEMENTS =
  'aung aye ba chit cho hla hlaing htay htet htoo htun htut kha khaing khin khine khun ko kyaw kyi kyin kyine lay lin lwin maung may min mon moe mya myat myint myo naing nan nanda nay ne nilar nu nwe nyein nyo nyunt oo phyo phyu pyae sabei san sanda sein shwe soe su suu swe tha than thant thar thaw thein theingi thet thida thin thiri thu thura thuza tin tint toe tun wai win wunna yadana yan yaza ye yee yi yin yu zaw zay zeya zin zarni zeyar'

let elements: ReadonlySet<string> | undefined

/** Whether every part is a Burmese name element, so that the parts are neither given name nor surname. */
export function isBurmese(tokens: readonly { readonly latin: readonly string[] }[]): boolean {
  elements ??= new Set(ELEMENTS.split(' '))
  const known = elements
  return tokens.length > 1 && tokens.every((t) => t.latin.some((latin) => known.has(latin)))
}
