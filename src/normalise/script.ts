/**
 * The script of a token, from a table of code-point ranges (Unicode 16 `Scripts.txt`, letters of the scripts that
 * this library reads). Marks, digits and punctuation belong to no script and never decide.
 */
import type { Script } from './types.ts'

const COMMON = 0
const LATIN = 1
const HAN = 2
const KATAKANA = 4
/** Not in the list: found once kana meet Han. */
const JAPANESE = -1

/** A range's third number is an index into this list. */
const SCRIPTS: readonly Script[] = [
  'Other',
  'Latin',
  'Han',
  'Hiragana',
  'Katakana',
  'Other',
  'Arabic',
  'Hebrew',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Ethiopic',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tibetan',
  'Mongolian',
  'Thaana',
  'Syriac',
  'Adlam',
  'Nko',
  'Hanifi_Rohingya',
  'Osmanya',
  'Hangul',
]

/** First, last, script; ascending. Gaps are common characters. */
// biome-ignore format: a table
const RANGES: readonly number[] = [
  0x41, 0x5a, 1, 0x61, 0x7a, 1, 0xaa, 0xaa, 1, 0xba, 0xba, 1, 0xc0, 0xd6, 1, 0xd8, 0xf6, 1, 0xf8, 0x2af, 1,
  0x370, 0x373, 9, 0x376, 0x37d, 9, 0x37f, 0x37f, 9, 0x386, 0x386, 9, 0x388, 0x3ff, 9, 0x400, 0x482, 8,
  0x48a, 0x52f, 8, 0x531, 0x556, 10, 0x561, 0x587, 10, 0x5d0, 0x5f2, 7, 0x620, 0x63f, 6, 0x641, 0x64a, 6,
  0x66e, 0x66f, 6, 0x671, 0x6d3, 6, 0x6d5, 0x6d5, 6, 0x6ee, 0x6ef, 6, 0x6fa, 0x6fc, 6, 0x6ff, 0x6ff, 6,
  0x710, 0x710, 30, 0x712, 0x72f, 30, 0x74d, 0x74f, 30, 0x750, 0x77f, 6, 0x780, 0x7a5, 29, 0x7b1, 0x7b1, 29,
  0x7ca, 0x7ea, 32, 0x8a0, 0x8c9, 6, 0x904, 0x939, 13, 0x93d, 0x950, 13, 0x958, 0x961, 13, 0x971, 0x97f, 13,
  0x980, 0x9e3, 14, 0x9f0, 0x9ff, 14, 0xa01, 0xa65, 15, 0xa70, 0xa76, 15, 0xa81, 0xae3, 16, 0xaf9, 0xaff, 16,
  0xb01, 0xb63, 17, 0xb71, 0xb71, 17, 0xb82, 0xbe5, 18, 0xc00, 0xc63, 19, 0xc80, 0xce3, 20, 0xcf1, 0xcf3, 20,
  0xd00, 0xd63, 21, 0xd7a, 0xd7f, 21, 0xd81, 0xdf3, 22, 0xe01, 0xe3a, 23, 0xe40, 0xe4e, 23, 0xe81, 0xece, 24,
  0xedc, 0xedf, 24, 0xf00, 0xf00, 27, 0xf40, 0xfbc, 27, 0x1000, 0x103f, 26, 0x1050, 0x108f, 26, 0x109a, 0x109d, 26,
  0x10a0, 0x10ff, 11, 0x1100, 0x11ff, 35, 0x1200, 0x135a, 12, 0x1380, 0x138f, 12, 0x1780, 0x17d3, 25, 0x17d7, 0x17d7, 25,
  0x1820, 0x1878, 28, 0x1880, 0x18aa, 28, 0x1c80, 0x1c8a, 8, 0x1c90, 0x1cbf, 11, 0x1e00, 0x1eff, 1, 0x1f00, 0x1ffe, 9,
  0x2d00, 0x2d2d, 11, 0x2d80, 0x2dde, 12, 0x2e80, 0x2fd5, 2, 0x3005, 0x3007, 2, 0x3041, 0x3096, 3, 0x309d, 0x309f, 3,
  0x30a1, 0x30fa, 4, 0x30fd, 0x30ff, 4, 0x3131, 0x318e, 35, 0x31f0, 0x31ff, 4, 0x3400, 0x4dbf, 2, 0x4e00, 0x9fff, 2,
  0xa640, 0xa66e, 8, 0xa680, 0xa69d, 8, 0xa722, 0xa7ff, 1, 0xa8f2, 0xa8fe, 13, 0xa960, 0xa97c, 35, 0xa9e0, 0xa9ef, 26,
  0xa9fa, 0xa9fe, 26, 0xaa60, 0xaa7f, 26, 0xab01, 0xab2e, 12, 0xab30, 0xab64, 1, 0xac00, 0xd7fb, 35, 0xf900, 0xfad9, 2,
  0xfb00, 0xfb06, 1, 0xfb13, 0xfb17, 10, 0xfb1d, 0xfb4f, 7, 0xfb50, 0xfdff, 6, 0xfe70, 0xfefc, 6, 0xff21, 0xff3a, 1,
  0xff41, 0xff5a, 1, 0xff66, 0xff6f, 4, 0xff71, 0xff9d, 4, 0xffa0, 0xffdc, 35, 0x10480, 0x1049d, 34,
  0x10d00, 0x10d27, 33, 0x11180, 0x111df, 5, 0x1e7e0, 0x1e7fe, 12, 0x1e900, 0x1e94b, 31, 0x20000, 0x323af, 2,
]

/**
 * @param token One token, cleaned or not.
 * @returns Its script; `Japanese` for kana with Han or both kana; `Mixed` for letters of several scripts;
 * `Other` when no letter belongs to a known script.
 */
export function scriptOf(token: string): Script {
  let found = COMMON
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    let script = COMMON
    if (unit < 0x80) {
      const lower = unit | 32
      if (lower >= 97 && lower <= 122) script = LATIN
    } else {
      let cp = unit
      if (unit >= 0xd800 && unit < 0xdc00) {
        cp = token.codePointAt(i) ?? unit
        if (cp > 0xffff) i++
      }
      script = scriptIndexOf(cp)
    }
    if (script === COMMON || script === found) continue
    if (found === COMMON) found = script
    else if (isJapanese(found) && isJapanese(script)) found = JAPANESE
    else return 'Mixed'
  }
  return found === JAPANESE ? 'Japanese' : (SCRIPTS[found] ?? 'Other')
}

function isJapanese(script: number): boolean {
  return script === JAPANESE || (script >= HAN && script <= KATAKANA)
}

function scriptIndexOf(cp: number): number {
  let low = 0
  let high = RANGES.length / 3 - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = middle * 3
    if (cp < (RANGES[at] as number)) high = middle - 1
    else if (cp > (RANGES[at + 1] as number)) low = middle + 1
    else return RANGES[at + 2] as number
  }
  return COMMON
}
