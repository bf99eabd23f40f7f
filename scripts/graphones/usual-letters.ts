import { VOWEL_PLACE } from '../../src/compare/names/native-sounds.ts'

const KANA_MARKS: Readonly<Record<string, string>> = { '-': '', Q: '', N: 'n' }
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = 'k kk ks n nj n t l lk lm lp ls lt lp l m p ps t s ng j ch k t p h'.split(' ')
const LETTERS = new Map(
  [
    'اa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz ع غgh فf قq كk لl مm نn هh وu يi پp چch ژzh گg ڤv',
    'אa בb גg דd הh וo זz חh טt יi כk לl מm נn סs ע פp צts קk רr שsh תt',
  ].flatMap((row) => row.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as const)),
)

/** Letters that a sound of `nativeSounds` is mostly written with: where the alignments begin. */
export function usualLetters(sound: string): string {
  const code = sound.charCodeAt(0)
  return (
    KANA_MARKS[sound] ??
    LETTERS.get(sound) ??
    INITIALS[code - 0x1100] ??
    VOWELS[code - 0x1161] ??
    FINALS[code - 0x11a8] ??
    (sound === VOWEL_PLACE ? '' : sound)
  )
}
