/**
 * Common elements of Burmese names in their customary Latin spelling.
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */
const ELEMENTS =
  'aing aung aye ba bo bwe chan chaw chit cho eain ei ein eint gyi hein hla hlaing hline hmu hmue hmwe hnaung hnin hpone htay htein htet htike htin htoo htun htut kaung kha khaing khant khin khine khit khun ko kyar kyaw kyawt kyi kyin kyine kyu lar latt lay let lin lu lwin lynn man mar marlar maung maw may mee mi min mint mo moe mon mu mya myaing myat myaung myin myint myo naing nan nanda naung naw nay ne nge ngwe ni nilar nin nu nway nwe nyan nyein nyi nyo nyunt ohn ohnmar oo pe phay pho phone phoo phyo phyoe phyu pwar pwint pyae pyi pyo pyone sabal sabei san sanda sandar sann sein shwe si sint sithu soe su suu swar swe swint tayza tha than thandar thant thar thaung thaw thawdar theik thein theingi thet thida thidar thiha thin thinzar thiri thit thu thura thurein thuza thwe thwin tin tint toe toke tu tun wah wai waing wathan way win wint wunna wut yadana yadanar yamin yan yar yati yaung yaza ye yee yein yi yin yoon yu yupar yuzana zar zarli zarni zaw zay zayar zeya zeyar zin zun zwe'

/** Words of Karen names that Burmese ones do not have: after these Saw and Naw are Mr and Ms. */
const KAREN =
  'baw blut bway dah day dee doh dwe eh gay gaw ghay gler hay hsa hser htee klay kler klo klu kpaw kpru ku lah law ler loe loh loo mla mwe nay ner paw plo po poe pwe ray roe say see sei shar shee sher taw thaw ther too wah wee'

let karen: ReadonlySet<string> | undefined
let elements: ReadonlySet<string> | undefined

/** Whether every part is a Burmese name element, so that the parts are neither given name nor surname. */
export function isBurmese(tokens: readonly { readonly latin: readonly string[] }[]): boolean {
  return tokens.length > 1 && tokens.every((t) => t.latin.some(isBurmeseElement))
}

/** Whether a word, in a-z, is an element of Burmese names. */
export function isBurmeseElement(latin: string): boolean {
  elements ??= new Set(ELEMENTS.split(' '))
  return elements.has(latin) || elements.has(plain(latin))
}

/** Linn and Thann for Lin and Than, Thar and Wah for Tha and Wa, Moo for Mu: how a vowel is held is written in as many ways as there are clerks. */
function plain(latin: string): string {
  return latin
    .replace(/([a-z])\1$/, (twice, letter: string) => (letter === 'o' ? 'u' : letter === 'e' ? 'i' : letter))
    .replace(/(?<=[aeiou])[hr]$/, '')
}

/** Whether two words and more are of Karen and Burmese names, and one of Karen ones only. */
export function isKaren(tokens: readonly { readonly latin: readonly string[] }[]): boolean {
  const own = (karen ??= new Set(KAREN.split(' ')))
  const isOwn = (t: { readonly latin: readonly string[] }): boolean => t.latin.some((word) => own.has(word))
  return (
    tokens.length > 1 && tokens.some(isOwn) && tokens.every((t) => isOwn(t) || t.latin.some(isBurmeseElement))
  )
}
