/** How near a set of romanisations comes to an expected Latin form: shared by the evaluation and its test. */
import { cleanText } from '../../src/normalise/text/clean-text.ts'
import { foldLatin } from '../../src/normalise/text/fold-latin.ts'
import { romanise } from '../../src/normalise/romanise/romanise.ts'
import { scriptOf } from '../../src/normalise/text/script.ts'
import type { NameHint } from '../../src/normalise/types.ts'

/** Optimal string alignment distance. */
function osa(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row[j] = best
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** 1 - OSA distance / longer length. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - osa(a, b) / longer
}

const SPLIT = /[\s\p{P}\p{S}\p{N}]+/u
const KEEP = /['’׳`‘ʹʼ”]/gu
/** @returns The words of a Latin text without apostrophes. */
export const words = (text: string): string[] => text.replace(KEEP, '').split(SPLIT).filter(Boolean)

/** The nearest variant of every token where tokens pair up, else the k-th variant of each token, joined. */
export function nearest(native: string, latin: string, hint: NameHint): readonly [number, string] {
  const tokens = cleanText(native)
    .split(/[\s\p{Pd}\p{Ps}\p{Pe}\p{N}.,:;!?।॥…/“”"«»]+/u)
    .filter((t) => scriptOf(t) !== 'Other')
  const variants = tokens.map((t) => romanise(t, scriptOf(t), hint))
  const goal = words(latin)
    .map((w) => foldLatin(w).replaceAll(' ', ''))
    .filter(Boolean)
  const joined = goal.join('')
  if (goal.length === tokens.length) {
    const picked = goal.map((g, i) => best(variants[i] ?? [], g)).join('')
    return [similarity(picked, joined), picked]
  }
  let most: readonly [number, string] = [0, '']
  for (let k = 0; k < 6; k++) {
    const text = variants.map((v) => v[Math.min(k, v.length - 1)] ?? '').join('')
    const s = similarity(text, joined)
    if (s >= most[0]) most = [s, text]
  }
  return most
}

function best(variants: readonly string[], goal: string): string {
  let most = ''
  let top = -1
  for (const v of variants) {
    const s = similarity(v, goal)
    if (s > top) {
      top = s
      most = v
    }
  }
  return most
}

const LANGUAGE: Readonly<Record<string, string>> = {
  amh: 'am',
  ara: 'ar',
  fas: 'fa',
  per: 'fa',
  pus: 'ps',
  urd: 'ur',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  srp: 'sr',
  mkd: 'mk',
  kaz: 'kk',
  kir: 'ky',
  uzb: 'uz',
  tgk: 'tg',
  mon: 'mn',
  tuk: 'tk',
  ell: 'el',
  grc: 'el',
  kat: 'ka',
  hin: 'hi',
  mar: 'mr',
  nep: 'ne',
  ben: 'bn',
  tir: 'ti',
  asm: 'as',
  aze: 'az',
  kor: 'ko',
  jpn: 'ja',
  san: 'sa',
  pli: 'pi',
}

/**
 * Rows whose expectation prints the inherent vowel before a vowel sign (`kaoraonaā` for korona) or no vowel at all:
 * the map they test was unfinished, no reader would write them. Counted apart.
 */
function isBroken(script: string, expected: string): boolean {
  if (!INDIC.includes(script)) return false
  const plain = expected
    .normalize('NFD')
    .replace(/\u0304/gu, '')
    .replace(/\p{M}/gu, '')
  const doubled = plain.match(/[^aeiou\s]a[aeiou]/giu)?.length ?? 0
  const vowels = plain.match(/[aeiou]+/giu)?.length ?? 0
  return doubled > 0.3 * vowels || vowels < 0.2 * plain.replace(/\s/gu, '').length
}
const INDIC = ['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Kana', 'Mlym']

/** A row of the standards file with a Latin target. */
export interface StandardRow {
  /** Language and source script (`ara-Arab`), with ` broken` behind for an unfinished map. */
  readonly key: string
  readonly source: string
  readonly expected: string
  readonly hint: NameHint
}

/**
 * @param text The tab-separated file of the standards.
 * @returns Its rows with a Latin target, without IPA and rows that have no letters.
 */
export function standardRows(text: string): readonly StandardRow[] {
  const rows: StandardRow[] = []
  for (const line of text.split('\n').slice(1)) {
    const [system = '', source = '', expected = ''] = line.split('\t')
    const [, language = '', from = '', to] = system.split('-')
    if (to !== 'Latn' || from === 'Latn' || /-Grek-.*phonetic/u.test(system)) continue
    if (!words(expected).some((word) => foldLatin(word) !== '')) continue
    const key = `${language}-${from}${isBroken(from, expected) ? ' broken' : ''}`
    rows.push({ key, source, expected, hint: { language: LANGUAGE[language] ?? language } })
  }
  return rows
}
