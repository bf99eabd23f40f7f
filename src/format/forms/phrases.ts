/** Phrases of headers that say whom a column is about, and the words of a header among which they are looked for. */
import {
  ASKER_PHRASES,
  ENQUIRER_PHRASES,
  FALLBACK_PHRASES,
  JOINING,
  PERSON_PHRASES,
  SOUGHT_PHRASES,
} from '../../data/form-words.ts'
import { headerKey } from '../header-key.ts'

export interface Phrase {
  /** An asker is the enquirer where somebody is called sought, and whoever writes the form down elsewhere. */
  readonly of: 'sought' | 'enquirer' | 'asker' | 'person' | 'fallback'
  readonly words: readonly string[]
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined

/** Han and kana have no spaces: whoever begins a header (失踪者姓名, 尋ね人の氏名) is a word. */
const WHOSE_FIRST =
  /^(失踪者|失蹤者|走失者|被寻人|被尋人|寻亲者|尋親者|寻亲人|尋親人|寻人者|申请人|申請人|尋ね人|行方不明者|捜索対象者|申請者|依頼者|申込者)[的の]?(?=\p{Script=Han})/u
/** Thai, Lao and Khmer have none either, and whoever it is ends the header (ชื่อผู้สูญหาย, ឈ្មោះអ្នកស្នើសុំ). */
const WHOSE_LAST =
  /(?<=[\p{L}\p{M}])(?:ของ|ຂອງ|របស់)?(ผู้สูญหาย|ผู้ที่ถูกตามหา|บุคคลสูญหาย|คนหาย|ผู้ร้องขอ|ผู้ตามหา|ผู้แจ้ง|ผู้ยื่นคำร้อง|ຜູ້ສູນຫາຍ|ຜູ້ຖືກຊອກຫາ|ຄົນທີ່ຊອກຫາ|ຜູ້ຮ້ອງຂໍ|ຜູ້ຊອກຫາ|អ្នកបាត់ខ្លួន|អ្នកដែលត្រូវស្វែងរក|ជនបាត់ខ្លួន|អ្នកស្នើសុំ|អ្នកស្វែងរក|អ្នកដាក់ពាក្យ)$/u

const ELISION = /(?<!\p{L})(?:\p{L}|qu|dell|all|nell|dall|sull)['’]/giu
const APOSTROPHE = /(?<=\p{L})['’ʼ](?=\p{L})(?!(?:s|re)(?!\p{L}))/giu

export function wordsOf(header: string): string[] {
  return (
    header
      .slice(0, 200)
      .trim()
      // `d'enfant` is two words, and `Da'da` one.
      .replace(ELISION, '$& ')
      .replace(APOSTROPHE, '')
      .replace(WHOSE_FIRST, '$1 ')
      .replace(WHOSE_LAST, ' $1')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map(headerKey)
      .filter((word) => word !== '')
      // `هاتف للمفقود`: the article after "of" loses its alef.
      .map((word) => (/^لل../.test(word) ? `ال${word.slice(2)}` : word))
  )
}

/** Phrases that begin with a word of these, the longest first. */
export function candidates(words: readonly string[]): readonly Phrase[] {
  phrases ??= readPhrases()
  return words.flatMap((word) => phrases!.get(word) ?? []).sort((a, b) => b.words.length - a.words.length)
}

function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const all = new Map<string, Phrase[]>()
  const tables = [
    ['sought', SOUGHT_PHRASES],
    ['enquirer', ENQUIRER_PHRASES],
    ['asker', ASKER_PHRASES],
    ['person', PERSON_PHRASES],
    ['fallback', FALLBACK_PHRASES],
  ] as const
  for (const [of, table] of tables)
    for (const list of Object.values(table))
      for (const phrase of list.split(', ')) {
        const words = phrase.split(' ').map(headerKey)
        const first = all.get(words[0]!)
        if (first === undefined) all.set(words[0]!, [{ of, words }])
        else first.push({ of, words })
      }
  return all
}

export function indexOf(words: readonly string[], phrase: readonly string[]): number {
  for (let at = 0; at + phrase.length <= words.length; at++)
    if (phrase.every((word, n) => words[at + n] === word)) return at
  return -1
}

export function withoutPhrase(words: readonly string[], at: number, length: number): string[] {
  const before = words.slice(0, at)
  const after = words.slice(at + length)
  while (before.length > 0 && JOINING.has(before.at(-1)!)) before.pop()
  while (after.length > 0 && JOINING.has(after[0]!)) after.shift()
  return [...before, ...after]
}
