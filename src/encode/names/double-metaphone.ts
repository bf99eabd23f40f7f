// Double metaphone (Lawrence Philips, "The double metaphone search algorithm", C/C++ Users Journal, June 2000), for one word of Latin
// letters. Rules and their order are those of the package `double-metaphone` (Titus Wormer, MIT), which the tests hold it against. Each
// letter has a function of its own over codes of letters: one long function with patterns took a twelfth of what V8 compiled.

import {
  add,
  coded,
  endsWith,
  has,
  isEnd,
  isGermanic,
  isIn,
  isSlavoGermanic,
  isVowel,
  letter,
  plain,
  setOf,
  SPACE,
  takeWord,
  wordCodes,
} from './metaphone-word.ts'

const [A, B, C, D, E, G, H, I, J, K, L, M, N] = [65, 66, 67, 68, 69, 71, 72, 73, 74, 75, 76, 77, 78] as const
const [O, Q, R, S, T, U, W, X, Y, Z] = [79, 81, 82, 83, 84, 85, 87, 88, 89, 90] as const

/**
 * The codes of a word; not cut to four letters. No code for words in other letters: one that all of them shared would put them into one
 * block.
 *
 * @returns one or two distinct codes, or none
 */
export function doubleMetaphone(word: string): readonly string[] {
  if (!takeWord(word)) return []
  let at = startsSilent() ? 1 : 0
  if (letter(0) === X) {
    add('S')
    at++
  }
  while (!isEnd(at)) at = RULES[letter(at) - A]!(at)
  return wordCodes()
}

const CH_FOR_K = /* @__PURE__ */ setOf('BFHLMNRVW')
const GH_FOR_F = /* @__PURE__ */ setOf('CGLRT')
const NO_J_BEFORE = /* @__PURE__ */ setOf('LTKSNMBZ')
const startsSilent = (): boolean =>
  has(0, 'GN') || has(0, 'KN') || has(0, 'PN') || has(0, 'WR') || has(0, 'PS')

function vowel(at: number): number {
  if (at === 0) add('A')
  return at + 1
}

function c(at: number): number {
  const before = letter(at - 1)
  const next = letter(at + 1)
  const second = letter(at + 2)
  const isMacher = second !== E || has(at - 2, 'BACHER') || has(at - 2, 'MACHER')
  if (before === A && next === H && second !== I && !isVowel(at - 2) && isMacher) return coded(at + 2, 'K')
  if (at === 0 && has(1, 'AESAR')) return coded(2, 'S')
  if (has(at + 1, 'HIA')) return coded(at + 2, 'K')
  if (next === H) return ch(at, second)
  if (next === Z && !has(at - 2, 'WI')) return coded(at + 2, 'S', 'X')
  if (has(at + 1, 'CIA')) return coded(at + 3, 'X')
  if (next === C && !(at === 1 && letter(0) === M)) {
    if ((second !== I && second !== E && second !== H) || has(at + 2, 'HU')) return coded(at + 2, 'K')
    const isHard = (at === 1 && before === A) || has(at - 1, 'UCCEE') || has(at - 1, 'UCCES')
    return coded(at + 3, isHard ? 'KS' : 'X')
  }
  if (next === G || next === K || next === Q) return coded(at + 2, 'K')
  if (next === I && (second === E || second === O)) return coded(at + 2, 'S', 'X')
  if (next === I || next === E || next === Y) return coded(at + 2, 'S')
  return coded(at + 1, 'K')
}

function ch(at: number, second: number): number {
  if (at > 0 && second === A && letter(at + 3) === E) return coded(at + 2, 'K', 'X')
  if (at === 0 && isGreekCh()) return coded(2, 'K')
  const before = letter(at - 1)
  const isAfterVowel = at === 0 || before === A || before === E || before === O || before === U
  const isHard =
    isGermanic() ||
    has(at - 2, 'ORCHES') ||
    has(at - 2, 'ARCHIT') ||
    has(at - 2, 'ORCHID') ||
    second === T ||
    second === S ||
    (isAfterVowel && (second === SPACE || isIn(CH_FOR_K, second)))
  if (isHard) return coded(at + 2, 'K')
  if (at === 0) return coded(2, 'X')
  return has(0, 'MC') ? coded(at + 2, 'K') : coded(at + 2, 'X', 'K')
}

const isGreekCh = (): boolean =>
  has(2, 'EM') || (has(2, 'OR') && letter(4) !== E) || has(2, 'YM') || has(2, 'ARAC') || has(2, 'ARIS')

function d(at: number): number {
  const next = letter(at + 1)
  const second = letter(at + 2)
  if (next !== G) return plain(at, 'T', T)
  return second === E || second === I || second === Y ? coded(at + 3, 'J') : coded(at + 2, 'TK')
}

function g(at: number): number {
  const before = letter(at - 1)
  const next = letter(at + 1)
  const second = letter(at + 2)
  if (next === H) return gh(at, before)
  if (next === N) return gn(at)
  if (has(at + 1, 'LI') && !isSlavoGermanic()) return coded(at + 2, 'KL', 'L')
  const isInitialKj =
    next === Y || (next === E && isIn(GE_FOR_K, second)) || (next === I && isIn(GI_FOR_K, second))
  if (at === 0 && isInitialKj) return coded(2, 'K', 'J')
  const isGer = next === E && second === R && before !== I && before !== E && !isAnger()
  if (isGer || (next === Y && !isIn(NO_K_AFTER, before))) return coded(at + 2, 'K', 'J')
  const isItalian = (before === A || before === O) && next === G && second === I
  if (next === E || next === I || next === Y || isItalian) {
    if (has(at + 1, 'ET') || isGermanic()) return coded(at + 2, 'K')
    return coded(at + 2, 'J', has(at + 1, 'IER ') ? 'J' : 'K')
  }
  return plain(at, 'K')
}

const GE_FOR_K = /* @__PURE__ */ setOf('BILPRSY')
const GI_FOR_K = /* @__PURE__ */ setOf('BELN')
const NO_K_AFTER = /* @__PURE__ */ setOf('EGIR')
const isAnger = (): boolean => has(1, 'ANGER') && (letter(0) === D || letter(0) === M || letter(0) === R)

function gh(at: number, before: number): number {
  if (at === 0) return coded(2, letter(2) === I ? 'J' : 'K')
  if (!isVowel(at - 1)) return coded(at + 2, 'K')
  const isSilent = isIn(BHD, letter(at - 2)) || isIn(BHD, letter(at - 3)) || isIn(BH, letter(at - 4))
  if (isSilent) return at + 2
  if (at > 2 && before === U && isIn(GH_FOR_F, letter(at - 3))) return coded(at + 2, 'F')
  return before === I ? at + 2 : coded(at + 2, 'K')
}

const BHD = /* @__PURE__ */ setOf('BHD')
const BH = /* @__PURE__ */ setOf('BH')

function gn(at: number): number {
  if (at === 1 && isVowel(0) && !isSlavoGermanic()) return coded(3, 'KN', 'N')
  return has(at + 2, 'EY') || isSlavoGermanic() ? coded(at + 2, 'KN') : coded(at + 2, 'N', 'KN')
}

function h(at: number): number {
  return isVowel(at + 1) && (at === 0 || isVowel(at - 1)) ? coded(at + 2, 'H') : at + 1
}

function j(at: number): number {
  if (has(at, 'JOSE')) return at === 0 && letter(4) === SPACE ? coded(1, 'H') : coded(at + 1, 'J', 'H')
  if (at === 0) return coded(1, 'J', 'A')
  const before = letter(at - 1)
  const next = letter(at + 1)
  if (!isSlavoGermanic() && (next === A || next === O) && isVowel(at - 1)) return coded(at + 1, 'J', 'H')
  if (isEnd(at + 1)) return coded(at + 1, 'J', '')
  if (before !== S && before !== K && before !== L && !isIn(NO_J_BEFORE, next)) return coded(at + 1, 'J')
  return at + (next === J ? 2 : 1)
}

function l(at: number): number {
  return letter(at + 1) === L && isSpanishLl(at) ? coded(at + 2, 'L', '') : plain(at, 'L')
}

function isSpanishLl(at: number): boolean {
  const before = letter(at - 1)
  const second = letter(at + 2)
  if (before === I) return isEnd(at + 3) && (second === O || second === A)
  if (before !== A || second !== E) return false
  return isEnd(at + 3) || endsWith('A') || endsWith('O') || endsWith('AS') || endsWith('OS')
}

function m(at: number): number {
  const isDumb = letter(at - 1) === U && letter(at + 1) === B && (isEnd(at + 2) || has(at + 2, 'ER'))
  return plain(at, 'M', isDumb ? B : M)
}

function p(at: number): number {
  return letter(at + 1) === H ? coded(at + 2, 'F') : plain(at, 'P', B)
}

function r(at: number): number {
  const isFrench =
    isEnd(at + 1) &&
    !isSlavoGermanic() &&
    has(at - 2, 'IE') &&
    letter(at - 4) !== M &&
    letter(at - 3) !== E &&
    letter(at - 3) !== A
  return isFrench ? coded(at + 1, '', 'R') : plain(at, 'R')
}

function s(at: number): number {
  const before = letter(at - 1)
  const next = letter(at + 1)
  const second = letter(at + 2)
  if (next === L && (before === I || before === Y)) return at + 1
  if (at === 0 && has(1, 'UGAR')) return coded(1, 'X', 'S')
  if (next === H) return coded(at + 2, isGermanicSh(at + 2) ? 'S' : 'X')
  if (next === I && (second === O || second === A)) return coded(at + 3, 'S', isSlavoGermanic() ? 'S' : 'X')
  if (next === Z) return coded(at + 2, 'S', 'X')
  if (at === 0 && (next === L || next === M || next === N || next === W)) return coded(1, 'S', 'X')
  if (next === C) return sc(at, second)
  const isFrench = isEnd(at + 1) && (has(at - 2, 'AI') || has(at - 2, 'OI'))
  return isFrench ? coded(at + 1, '', 'S') : plain(at, 'S')
}

const isGermanicSh = (at: number): boolean =>
  has(at, 'EIM') || has(at, 'OEK') || has(at, 'OLM') || has(at, 'OLZ')

function sc(at: number, second: number): number {
  if (second === I || second === E || second === Y) return coded(at + 3, 'S')
  if (second !== H) return coded(at + 3, 'SK')
  const third = letter(at + 3)
  const isLike = third === E && isIn(SCHE_FOR_SK, letter(at + 4))
  if (isLike || has(at + 3, 'UY') || has(at + 3, 'OO'))
    return coded(at + 3, has(at + 3, 'ER') || has(at + 3, 'EN') ? 'X' : 'SK', 'SK')
  return coded(at + 3, 'X', at === 0 && !isVowel(3) && third !== W ? 'S' : 'X')
}

const SCHE_FOR_SK = /* @__PURE__ */ setOf('DMNR')

function t(at: number): number {
  const next = letter(at + 1)
  const second = letter(at + 2)
  if (has(at + 1, 'ION') || has(at + 1, 'IA') || has(at + 1, 'CH')) return coded(at + 3, 'X')
  if (next === H || (next === T && second === H)) {
    const isHard = isGermanic() || ((second === O || second === A) && letter(at + 3) === M)
    return coded(at + 2, isHard ? 'T' : '0', 'T')
  }
  return plain(at, 'T', D)
}

function w(at: number): number {
  const before = letter(at - 1)
  const next = letter(at + 1)
  const second = letter(at + 2)
  const third = letter(at + 3)
  if (next === R) return coded(at + 2, 'R')
  if (at === 0 && isVowel(1)) add('A', 'F')
  else if (at === 0 && next === H) add('A')
  const isArnow = (before === E || before === O) && has(at + 1, 'SK') && (third === I || third === Y)
  if (isArnow || has(0, 'SCH') || (isEnd(at + 1) && isVowel(at - 1))) return coded(at + 1, '', 'F')
  return next === I && (second === C || second === T) && third === Z ? coded(at + 4, 'TS', 'FX') : at + 1
}

function x(at: number): number {
  const isSilent = isEnd(at + 1) && (has(at - 2, 'AU') || has(at - 2, 'OU'))
  return plain(at, isSilent ? '' : 'KS', C)
}

function z(at: number): number {
  const before = letter(at - 1)
  const next = letter(at + 1)
  const second = letter(at + 2)
  if (next === H) return coded(at + 2, 'J')
  const isZz = next === Z && (second === A || second === I || second === O)
  if (isZz || (isSlavoGermanic() && at > 0 && before !== T))
    return coded(at + (next === Z ? 2 : 1), 'S', 'TS')
  return plain(at, 'S')
}

type Rule = (at: number) => number
const same =
  (code: string): Rule =>
  (at) =>
    plain(at, code)
const twice = { b: same('P'), f: same('F'), k: same('K'), n: same('N'), q: same('K'), v: same('F') }
const CONSONANTS: Readonly<Record<string, Rule>> = { ...twice, c, d, g, h, j, l, m, p, r, s, t, w, x, z }

/** By letter: writes its codes and returns the place to go on at. */
const RULES: readonly Rule[] = [...'abcdefghijklmnopqrstuvwxyz'].map((one) => CONSONANTS[one] ?? vowel)
