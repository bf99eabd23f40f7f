/**
 * Vietnamese names in Hangul (응우옌반득) back to Vietnamese letters without marks, by the transcription that South Korean print has followed
 * since 2004 (외래어 표기법, Vietnamese). Each word of a name is one syllable of Vietnamese and one to three of Hangul.
 */
import { combine } from '../../cjk/cjk-variants.ts'

const FIRST = 0xac00
const FINALS_PER_VOWEL = 28
const VOWELS_PER_INITIAL = 588
/** Index of the silent initial of Hangul. */
const SILENT = 11
const N = 2
const LONGEST_UNIT = 3
const MOST_WORDS = 4
const SPELLINGS = 3

/** Initials with the index of the Hangul initial; those of ng and nh are syllables of their own or colour the vowel. */
const INITIALS = '11 b7 c1 k1 ch13 tr13 d12 gi12 d3 g0 gh0 h18 kh15 l5 r5 m6 n2 p8 ph17 s9 x10 t4 th16 v7'
const NASAL = '응'

/** Rimes of which a final makes others: spelling and vowel. */
const SINGLE = 'a=아 a=어 e=에 i=이 o=오 o=어 u=우 u=으'
const CLOSED = 'ie=이에 ye=이에 uo=우오 uo=으어 oa=오아 ua=우어 uye=우예 uy=우이 oe=오에'
/** Final consonants with the index of the Hangul final. */
const FINALS = 'c1 m16 n4 ng21 p17 t19'
/** Rimes that are as they stand. */
const OPEN =
  'y=이 ai=아이 ay=아이 ay=어이 ao=아오 au=아우 au=어우 eo=에오 eu=에우 iu=이우 ia=이아 ieu=이에우 yeu=이에우 oi=오이 oi=어이 ui=우이 uoi=우오이 uoi=으어이 ua=우어 ua=으어 uu=으우 uu=으우 uou=으어우 oa=오아 oai=오아이 oay=오아이 oe=오에 ue=우에 uy=우이 uya=우이아 ' +
  'anh=아인 ach=아익 inh=인 ich=익 enh=엔 ech=엑 uynh=우인 uynh=우잉 oanh=오아인 yen=옌 '

/** What vowels become behind nh: those of Hangul with y, by index. */
const WITH_Y: ReadonlyMap<number, number> = new Map([
  [0, 2],
  [4, 6],
  [5, 7],
  [8, 12],
  [13, 17],
])
/** Qu is 꾸 before its vowel, or one syllable with it: a, eo, e, i by index and what they become. */
const WITH_U: ReadonlyMap<number, number> = new Map([
  [0, 9],
  [4, 14],
  [5, 15],
  [20, 16],
])
/** Index of the Hangul initial of c, k and q. */
const TENSE_K = 1

const SURNAMES =
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh dao doan lam mai luong luu trinh ha cao thai to tong chau quach phung ta trieu kieu nghiem thach thich'

interface Tables {
  readonly words: ReadonlyMap<string, readonly string[]>
  /** Surnames in Hangul and in a-z. */
  readonly surnames: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

let tables: Tables | undefined

/** Hangul to the words that it may stand for. */
function allWords(): Tables {
  if (tables !== undefined) return tables
  const words = new Map<string, string[]>()
  const add = (hangul: string, spelling: string): void => {
    const list = words.get(hangul)
    if (list === undefined) words.set(hangul, [spelling])
    else if (!list.includes(spelling)) list.push(spelling)
  }
  for (const [rime, hangul] of rimes()) {
    for (const entry of INITIALS.split(' ')) {
      const letters = entry.replace(/\d+/, '')
      add(withInitial(hangul, Number(entry.slice(letters.length))), spelled(letters, rime))
    }
    add(NASAL + hangul, `ng${rime}`)
    add(NASAL + hangul, `ngh${rime}`)
    add(withInitial(hangul, N, WITH_Y), `nh${rime}`)
    add(`꾸${hangul}`, `qu${rime}`)
    add(withInitial(hangul, TENSE_K, WITH_U), `qu${rime}`)
  }
  const names = new Set(SURNAMES.split(' '))
  const surnames = new Set([...words].filter(([, list]) => list.some((w) => names.has(w))).map(([h]) => h))
  return (tables = { words, surnames, names })
}

function spelled(letters: string, rime: string): string {
  return letters === 'gi' && rime.startsWith('i') ? `g${rime}` : letters + rime
}

function rimes(): (readonly [string, string])[] {
  const pairs = (packed: string): (readonly [string, string])[] =>
    packed
      .trim()
      .split(' ')
      .map((entry) => entry.split('=') as [string, string])
  const closed = [...pairs(SINGLE), ...pairs(CLOSED)].flatMap(([spelling, hangul]) =>
    FINALS.split(' ').map((entry) => {
      const letters = entry.replace(/\d+/, '')
      return [spelling + letters, withFinal(hangul, Number(entry.slice(letters.length)))] as const
    }),
  )
  return [...pairs(SINGLE), ...closed, ...pairs(OPEN)]
}

function withFinal(hangul: string, final: number): string {
  return hangul.slice(0, -1) + String.fromCharCode(hangul.charCodeAt(hangul.length - 1) + final)
}

/** The syllables with another initial instead of the silent one of the first. */
function withInitial(hangul: string, initial: number, vowels?: ReadonlyMap<number, number>): string {
  const code = hangul.charCodeAt(0) - FIRST - SILENT * VOWELS_PER_INITIAL
  const vowel = Math.floor(code / FINALS_PER_VOWEL)
  const other = vowels?.get(vowel) ?? vowel
  const first = FIRST + initial * VOWELS_PER_INITIAL + other * FINALS_PER_VOWEL + (code % FINALS_PER_VOWEL)
  return String.fromCharCode(first) + hangul.slice(1)
}

/** @returns Spellings in a-z without marks, those of surnames first; empty for what is no word of Vietnamese, or no words. */
export function readVietnameseHangul(text: string): readonly string[] {
  const { words, names } = allWords()
  const units = vietnameseUnits(text) ?? []
  if (units.length === 0) return []
  return combine(
    units.map((unit) => {
      const spellings = words.get(unit)!
      return [...new Set([...spellings.filter((s) => names.has(s)), ...spellings])].slice(0, SPELLINGS)
    }),
  )
}

/** @returns Hangul cut into words of Vietnamese, as few as it can be; undefined where some of it is none. */
function vietnameseUnits(text: string): readonly string[] | undefined {
  const { words } = allWords()
  let best: readonly string[] | undefined
  for (let length = Math.min(LONGEST_UNIT, text.length); length > 0; length--) {
    const word = text.slice(0, length)
    if (!words.has(word)) continue
    if (length === text.length) return [word]
    const rest = vietnameseUnits(text.slice(length))
    if (rest !== undefined && (best === undefined || rest.length + 1 < best.length)) best = [word, ...rest]
  }
  return best
}

/** What hardly any other name in Hangul has: a tense consonant, the ng at the beginning of a word, ươ. */
const TELLING = /[까-낗따-띻빠-삫짜-찧]|응[아-잏]|[그느드르므브스으즈츠크트프흐]엉/
/** Words that stand behind a surname: those of women's and men's names. */
const MIDDLE: ReadonlySet<string> = new Set(['티', '반'])

/** @returns The surname and the other words of a name without spaces that is surely Vietnamese; undefined for any other name. */
export function vietnameseName(text: string): readonly string[] | undefined {
  const { surnames } = allWords()
  for (let length = Math.min(LONGEST_UNIT, text.length - 1); length > 0; length--) {
    const surname = text.slice(0, length)
    if (!surnames.has(surname)) continue
    const rest = vietnameseUnits(text.slice(length))
    if (rest === undefined || rest.length >= MOST_WORDS) continue
    if (TELLING.test(text) || (rest.length > 1 && MIDDLE.has(rest[0]!))) return [surname, ...rest]
  }
  return undefined
}
