/**
 * Greek letters and digraphs in Latin: UN/ELOT 743 transcription, ISO 843 and DIN 31634 transliteration, customary
 * spellings of names. Written here from the published tables. No generator: maintained by hand. Facts, no licence.
 */

/** Letter by letter as in ELOT 743; accents folded before. `h` is a rough breathing. */
export const GREEK_LETTERS: string =
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo ϐv ϑth ϕf ϖp ϰk ϱr ϲs ϳj ϝw ϸsh ϻs'

/** ELOT 743: pairs that are one sound; μπ is b at the edges only. */
export const GREEK_PAIRS: string = 'ουou γγng γχnch γξnx'

/** As spoken, how names are mostly written by ear. */
export const GREEK_SPOKEN: string = 'χh υi'
export const GREEK_SPOKEN_PAIRS: string = 'ουu αιe ειi οιi υιi γγg γκg μπb ντd τζj τσts γχnh γξnx'

/** Scholarly and church spelling: η as e, diphthongs kept. */
export const GREEK_SCHOLARLY: string = 'ηe φph ρr'
export const GREEK_SCHOLARLY_PAIRS: string = 'ουou γγng γκnk γχnch γξnx'

/** ISO 843 type 1: every letter for itself. */
export const GREEK_LITERAL_PAIRS: string = 'ουou'

/** Sounds that Greek has no letters for, read back: Σαρλ, Charles. */
export const GREEK_FOREIGN: string = 'χh'

/** What Western letters look like in Greek spelling, read back. */
export const GREEK_CUSTOMARY: string = 'χh φph'
export const GREEK_CUSTOMARY_PAIRS: string = 'ουou γγng γκng μπmb ντnd τζj'
/** Nasal and stop are the stop alone at the edges of a name: Ντίνος, Βλαντ. */
export const GREEK_EDGE_PAIRS: string = 'γκg μπb ντd'
