/**
 * Latin letters that Unicode does not decompose, in a-z. Written here; no generator. Letters with a decomposition
 * (é, ş, ơ, ấ ...) are folded from it. Facts, no licence.
 */
export const LATIN_UNDECOMPOSED: string =
  'ßss æae œoe øo ðd þth đd ħh ıi ĳij ĸk ŀl łl ŉn ŋng ſs ƀb ƃb ƈc ƌd ƒf ƙk ƚl ƞn ƥp ƭt ƴy ƶz ǝe ǥg ȝy ȥz ȼc ɇe ɉj ɍr ɏy ɓb ɔo ɖd ɗd ɘe əe ɛe ɠg ɡg ɣgh ɤo ɦh ɨi ɩi ɪi ɫl ɬl ɯu ɱm ɲny ɳn ɵo ɸf ɹr ɽr ɾr ʀr ʁr ʂsh ʃsh ʈt ʉu ʊu ʋv ʌa ʏy ʐzh ʒzh ɑa ɐa ɒo ɕsh ɟj ɢg ɥy ɰw ʎly ʔ ʕ ʝj ɴn ɜe ɞe ɺl ɻr ɼr ʛg ʜh ʟl ʑzh'
