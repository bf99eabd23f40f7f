/**
 * Ethiopic consonants by row of eight code points from U+1200: customary, scholarly (ALA-LC and Encyclopaedia
 * Aethiopica, marks folded). Written here from BGN/PCGN 1967, 2007 and ALA-LC. No generator. Facts, no licence.
 */

/** Row letter, `w` behind it for a labialised row; `-` is a glottal that carries only its vowel. */
export const ETHIOPIC_CUSTOMARY: string =
  'h l h m s r s sh k kw k kw b v t ch h hw n gn - k kw kh khw w - z zh y d d j g gw ng t ch p ts ts f p'
export const ETHIOPIC_SCHOLARLY: string =
  'h l h m s r s s q qw q qw b v t c h hw n n - k kw x xw w - z z y d d g g gw g t c p s s f p'
/** As customary, with what clerks write as well. */
export const ETHIOPIC_BY_EAR: string =
  'h l h m s r s sh q qu q qu b v t ch h hu n ny - k qu kh khw w - z zh y d d j g gu ng t ch p s s f p'
