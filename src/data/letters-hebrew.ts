/**
 * Hebrew letters in Latin: the simple transcription of the Hebrew Academy (2006) and customary spellings of names.
 * Written here from the published tables. No generator: maintained by hand. Facts, no licence.
 */

/** Letters read alone: b, k, p are the hard sounds, ו and י are decided by their neighbours. */
export const HEBREW_LETTERS: string =
  'א בb גg דd הh וv זz חh טt יy ךkh כk לl םm מm ןn נn סs ע ףf פp ץtz צtz קk רr שsh תt װv ױoy ײei'

/** Second readings: soft b, k, p, the harsh ח, sin, t with h. */
export const HEBREW_SOFT: string = 'בv כkh ךch פf חch צts ץts שs קq'
/** German and Yiddish habit. */
export const HEBREW_GERMAN: string = 'וw חch צz ץz כch ךch שsch'

/** Niqqud, where written. */
export const HEBREW_POINTS: string = '\u05b0e \u05b1e \u05b2a \u05b3o \u05b4i \u05b5e \u05b6e \u05b7a \u05b8a \u05b9o \u05bau \u05bbu \u05c7o'
