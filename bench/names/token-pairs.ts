import { readFileSync } from 'node:fs'
import { foldLatin } from '../../src/normalise/text/fold-latin.ts'
import { romanise } from '../../src/normalise/romanise/romanise.ts'
import { scriptOf } from '../../src/normalise/text/script.ts'
import { DATA, readCsv } from './csv.ts'
import { heldOutOfCosts } from './held-out.ts'

/** An aligned single name. */
export interface TokenPair {
  /** The learned table it belongs to. */
  readonly table: string
  readonly lang: string
  readonly native: string
  /** First romanisation of the native form. */
  readonly romanised: string
  /** All of them. */
  readonly variants: readonly string[]
  /** Latin form, folded to a-z. */
  readonly latin: string
  /** In the tenth that is kept aside, by the hash of the Latin form. */
  readonly heldOut: boolean
}

const TABLE_OF: Readonly<Record<string, string>> = {
  'net2018-arabic': 'ar',
  'persian-gender-by-name': 'ar',
  'net2018-hebrew': 'he',
  'net2018-russian': 'ru',
  'net2018-korean': 'ko',
  'net2018-japanese': 'kana',
  'net2018-katakana': 'kana',
  'net2018-chinese': 'zh',
}

/** Licensed rows with sim >= .4, in file order. */
export function readTokenPairs(only?: ReadonlySet<string>): readonly TokenPair[] {
  const out: TokenPair[] = []
  const add = (table: string, lang: string, native: string, latin: string): void => {
    if (only !== undefined && !only.has(lang)) return
    const folded = foldLatin(latin)
    if (folded === '') return
    const script = scriptOf(native)
    if (table === 'kana' && script !== 'Katakana' && script !== 'Hiragana') return
    const variants = romanise(native, script)
    const romanised = variants[0]
    if (romanised === undefined) return
    out.push({
      table,
      lang,
      native,
      romanised,
      variants,
      latin: folded,
      heldOut: heldOutOfCosts(folded),
    })
  }
  for (const row of readCsv('names/tokens_cross_script.train.csv')) {
    const table = TABLE_OF[row['source'] ?? '']
    if (table !== undefined && Number(row['sim']) >= 0.4)
      add(table, row['lang'] ?? '', row['native'] ?? '', row['latin'] ?? '')
  }
  for (const line of readFileSync(`${DATA}/names/ar2en.train.txt`, 'utf8').split('\n')) {
    const [native, latin] = line.split('\t')
    if (native && latin) add('ar', 'ar2en', native, latin)
  }
  return out
}
