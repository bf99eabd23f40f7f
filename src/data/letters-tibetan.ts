/**
 * Tibetan consonants: root value and whether it is written before another letter silently (prefix) or what it is as a suffix. Near THL
 * Simplified Phonetic Transcription 2003, as Tibetans spell names. Written here. No generator. Facts, no licence.
 */
export const TIBETAN_ROOTS: string = 'ཀk ཁkh གg ངng ཅch ཆch ཇj ཉny ཏt ཐth དd ནn པp ཕph བb མm ཙts ཚtsh ཛdz ཝw ཞsh ཟs འ ཡy རr ལl ཤsh སs ཧh ཨ'
/** Suffixes that are sounded. */
export const TIBETAN_SUFFIXES: string = 'གk ངng ནn བp མm རr ལl ད ས འ'
/** Suffixes that bend the vowel before them: a to e, o to o, u to u. */
export const TIBETAN_FRONTING: string = 'དནལས'
export const TIBETAN_PREFIXES: string = 'གདབམའ'
/** Syllables of names that are said otherwise than the letters: from Sanskrit, and as Tibetans spell them in Latin (Dolma, Dorje, Dawa, Yangchen, Ngawang). */
export const TIBETAN_WORDS: readonly (readonly [string, string])[] = [
  ['པདྨ', 'pema'], ['པདྨོ', 'pemo'], ['བཛྲ', 'badzra'], ['རཏྣ', 'ratna'],
  ['སྒྲོལ', 'dol'], ['རྡོ', 'dor'], ['བ', 'wa'], ['དབྱངས', 'yang'], ['དབང', 'wang'], ['ངག', 'nga'], ['བཀྲ', 'ta'],
]
