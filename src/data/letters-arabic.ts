/**
 * Letters of the Arabic script in Latin: Arabic (BGN/PCGN 1956, UN 2017), Persian and Dari (BGN/PCGN 1958, 2007; UN
 * 2012), Pashto (BGN/PCGN 1968), Urdu (BGN/PCGN 2007), Sorani (KRG), Uyghur (ULY), with customary spellings. Written here from the
 * published tables. No generator: maintained by hand. Facts, no licence.
 */

/** Consonants as in Arabic; vowels (alif, waw, ya, hamza carriers) are read by their place. */
export const ARABIC_LETTERS: string =
  'بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz غgh فf قq كk لl مm نn هh ' +
  'پp چch ژzh گg ڤv ڥv ڢf ڧq ڨg ڭg ݣg ڪk کk ځdz څts ټt ډd ړr ږzh ښsh ګg ڼn ٹt ڈd ڑr ںn ھh ہh ۀh ۃh ڕr ڵl ۋv ڎd ڙr ݢg ٿt ٽt ڻn ڄj ڃj ڦp ڌd ڏd ڊd ڍd ڳg ڱng ڀb ٻb ٺt ڴg'

/** Where Persian, Dari, Pashto, Urdu and Kurdish differ. */
export const ARABIC_PERSIAN: string = 'ثs ذz ضz ظz صs'
/** Persian speakers write gh where Dari and Urdu write q. */
export const ARABIC_GHAIN: string = 'قgh'
/** Egypt, Levant: hard g, dental stops. */
export const ARABIC_EGYPTIAN: string = 'جg قk غg ثt ذz ظz خkh'
/** Gulf and Libya: q as g, dh as d. */
export const ARABIC_GULF: string = 'قg ذd ثt ظd خk غg'
/** French spelling. */
export const ARABIC_FRENCH: string = 'جdj شch قk ذd ثt غgh ظd'
/** Sun letters: the article assimilates. */
export const ARABIC_SUN: string = 'تثدذرزسشصضطظلن'

/** Vowel letters of Pashto, Urdu, Sorani and Uyghur. */
export const ARABIC_VOWELS: string = 'ېe ےe ێe ۆo ەe ۇu ۈu ۅo ۉu ۍai ٲa ٳi ٱa آa ۓe ۧi'

/** Harakat. */
export const ARABIC_MARKS: string = '\u064ban \u064cun \u064din \u064ea \u064fu \u0650i \u0652 \u0656i \u0657u \u0659e \u0670a'
