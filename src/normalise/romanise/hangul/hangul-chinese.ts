/**
 * Chinese names in Hangul (쑨원) back to pinyin, by the transcription of Mandarin that South Korean print has followed
 * since 1986 (외래어 표기법, table 5). Each syllable of pinyin is one or two of Hangul; a few stand for two of pinyin.
 */
import { combine } from '../../cjk/cjk-variants.ts'

const FIRST = 0xac00
const FINALS_PER_VOWEL = 28
const VOWELS_PER_INITIAL = 588
/** ㅈ, ㅉ and ㅊ take no y behind them: ya, yae, yeo, ye, yo, yu by index, and what they become. */
const Y_LESS: ReadonlyMap<number, number> = new Map([
  [2, 0],
  [3, 1],
  [6, 4],
  [7, 5],
  [12, 8],
  [17, 13],
])
/** ㅅ, ㅈ and ㅊ. */
const SIBILANTS: ReadonlySet<number> = new Set([9, 12, 14])
const PALATAL: ReadonlySet<number> = new Set([12, 13, 14])

const OPEN =
  'a=아 e=어 ai=아이 ei=에이 ao=아오 ou=어우 an=안 en=언 ang=앙 eng=엉 u=우 uo=워 ui=우이 uan=완 un=운 ong=웅'
const ROUND = 'ua=와 uai=와이 uang=왕'
const FRONT = 'i=이 ie=예 iao=야오 ian=옌 in=인 ing=잉'
const WIDE = 'ia=야 iu=유 iang=양'
/** Initials of pinyin with the index of the Hangul initial, and the finals that they take. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['b7 p17 m6 f17', `a=아 o=오 ai=아이 ei=에이 ao=아오 ou=어우 an=안 en=언 ang=앙 eng=엉 u=우 ${FRONT}`],
  ['d3 t16 n2 l5', `${OPEN} ${FRONT} ${WIDE} v=위 ve=웨`],
  ['g0 k15 h18', `${OPEN} ${ROUND}`],
  ['j12 q14 x9', `${FRONT} ${WIDE} iong=융 u=위 ue=웨 uan=위안 un=윈`],
  ['zh12 ch14 sh9 r5', `${OPEN} ${ROUND} i=으`],
  ['z13 c14 s10', `${OPEN} i=으`],
]
/** Syllables without an initial. */
const BARE =
  'a=아 ai=아이 an=안 ang=앙 ao=아오 e=어 en=언 er=얼 ou=어우 yi=이 ya=야 ye=예 yao=야오 you=유 yan=옌 yin=인 yang=양 ying=잉 yong=융 wu=우 wa=와 wo=워 wai=와이 wei=웨이 wan=완 wen=원 wang=왕 weng=웡 yu=위 yue=웨 yuan=위안 yun=윈'

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Hangul to pinyin, for runs of one and two syllables. */
function syllables(): ReadonlyMap<string, readonly string[]> {
  if (table !== undefined) return table
  const made = new Map<string, string[]>()
  const add = (hangul: string, pinyin: string): void => {
    const list = made.get(hangul)
    if (list === undefined) made.set(hangul, [pinyin])
    else if (!list.includes(pinyin)) list.push(pinyin)
  }
  for (const [initials, finals] of GROUPS) {
    for (const initial of initials.split(' ')) {
      const letters = initial.replace(/\d+/, '')
      for (const entry of finals.split(' ')) {
        const [final = '', hangul = ''] = entry.split('=')
        add(withInitial(hangul, Number(initial.slice(letters.length))), letters + final.replace('v', 'u'))
      }
    }
  }
  for (const entry of BARE.split(' ')) {
    const [pinyin = '', hangul = ''] = entry.split('=')
    add(hangul, pinyin)
  }
  for (const [hangul, pinyin] of made) {
    const older = withY(hangul)
    if (older !== undefined && !made.has(older)) made.set(older, pinyin)
  }
  return (table = made)
}

/** Sibilants with a y behind them, as many write them against the rules: 셩 for 성, 쟝 for 장. */
function withY(hangul: string): string | undefined {
  const code = hangul.charCodeAt(0) - FIRST
  if (!SIBILANTS.has(Math.floor(code / VOWELS_PER_INITIAL))) return undefined
  const vowel = Math.floor((code % VOWELS_PER_INITIAL) / FINALS_PER_VOWEL)
  for (const [yotised, plain] of Y_LESS)
    if (plain === vowel)
      return String.fromCharCode(FIRST + code + (yotised - plain) * FINALS_PER_VOWEL) + hangul.slice(1)
  return undefined
}

/** The syllables with another initial instead of the silent one of the first. */
function withInitial(hangul: string, initial: number): string {
  const code = hangul.charCodeAt(0) - FIRST
  const vowel = Math.floor((code % VOWELS_PER_INITIAL) / FINALS_PER_VOWEL)
  const plain = PALATAL.has(initial) ? (Y_LESS.get(vowel) ?? vowel) : vowel
  const first = FIRST + initial * VOWELS_PER_INITIAL + plain * FINALS_PER_VOWEL + (code % FINALS_PER_VOWEL)
  return String.fromCharCode(first) + hangul.slice(1)
}

/**
 * @param text Hangul.
 * @returns The text cut into what each syllable of pinyin is written as; undefined if some of it is no pinyin. Two
 *   syllables of Hangul that may be one of pinyin are taken for one.
 */
export function chineseUnits(text: string): readonly string[] | undefined {
  const known = syllables()
  const units: string[] = []
  for (let at = 0; at < text.length; ) {
    const length = at + 2 <= text.length && known.has(text.slice(at, at + 2)) ? 2 : 1
    const unit = text.slice(at, at + length)
    if (!known.has(unit)) return undefined
    units.push(unit)
    at += length
  }
  return units
}

/** @returns Pinyin in a-z without spaces, at most four spellings; empty if some of the text is no pinyin. */
export function readChineseHangul(text: string): readonly string[] {
  const units = chineseUnits(text)
  return units === undefined || units.length === 0
    ? []
    : combine(units.map((unit) => syllables().get(unit)!)).slice(0, 4)
}
