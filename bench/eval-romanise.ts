/**
 * How near the romanisation variants come to real Latin spellings: published standards, and single names of the
 * development data (a tenth of them by hash). Run: npx tsx bench/eval-romanise.ts [language] (with a language: the worst rows).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanText } from '../src/normalise/clean-text.ts'
import { foldLatin } from '../src/normalise/fold-latin.ts'
import { romanise } from '../src/normalise/romanise.ts'
import { scriptOf } from '../src/normalise/script.ts'
import type { NameHint } from '../src/normalise/types.ts'
import { asciiLetters } from '../src/vendor/any-ascii.ts'

const folder = join(process.env['KINMATCH_DATA'] ?? '../shared/data', 'names')
if (!existsSync(folder)) {
  console.log('SKIPPED: no development data; set KINMATCH_DATA')
  process.exit(0)
}
const [only, limit = '40'] = process.argv.slice(2)

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

function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - osa(a, b) / longer
}

const SPLIT = /[\s\p{P}\p{S}\p{N}]+/u
const KEEP = /['’׳`‘ʹʼ”]/gu
const words = (text: string): string[] => text.replace(KEEP, '').split(SPLIT).filter(Boolean)

/** The nearest variant of every token where tokens pair up, else the k-th variant of each token, joined. */
function nearest(native: string, latin: string, hint: NameHint): readonly [number, string] {
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

interface Tally {
  n: number
  own: number
  ascii: number
  variants: number
  worst: [number, string, string, string][]
}
const tallies = new Map<string, Tally>()

function count(key: string, native: string, latin: string, hint: NameHint): void {
  const goal = words(latin)
    .map((w) => foldLatin(w).replaceAll(' ', ''))
    .join('')
  if (goal === '') return
  const [own, picked] = nearest(native, latin, hint)
  const t = tallies.get(key) ?? { n: 0, own: 0, ascii: 0, variants: 0, worst: [] }
  tallies.set(key, t)
  t.n++
  t.own += own
  t.ascii += similarity(asciiLetters(native), goal)
  t.variants += romanise(cleanText(native), scriptOf(native), hint).length
  if (key === only && own < 1) t.worst.push([own, native, latin, picked])
}

function print(title: string): number {
  console.log(
    `\n${title}\n${'language'.padEnd(24)}${'rows'.padStart(7)}${'own'.padStart(8)}${'any-ascii'.padStart(11)}${'variants'.padStart(10)}`,
  )
  let sum = 0
  let below = 0
  for (const [key, t] of [...tallies].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (t.n < 30 && only === undefined && title.startsWith('Standards')) continue
    sum++
    if (t.own / t.n < 0.95) below++
    const figures = [
      (t.own / t.n).toFixed(3).padStart(8),
      (t.ascii / t.n).toFixed(3).padStart(11),
      (t.variants / t.n).toFixed(1).padStart(10),
    ]
    console.log(key.padEnd(24) + String(t.n).padStart(7) + figures.join(''))
    if (key === only) {
      t.worst.sort((a, b) => a[0] - b[0])
      for (const [s, native, latin, picked] of t.worst.slice(0, Number(limit)))
        console.log(`  ${s.toFixed(2)}  ${native}  ${latin}  ${picked}`)
    }
  }
  tallies.clear()
  return sum - below
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

for (const line of readFileSync(join(folder, 'romanisation_standards.interscript.tsv'), 'utf8')
  .split('\n')
  .slice(1)) {
  const [system = '', source = '', expected = ''] = line.split('\t')
  const [, language = '', from = '', to] = system.split('-')
  if (to === 'Latn' && from !== 'Latn' && !system.includes('phonetic'))
    count(`${language}-${from}${isBroken(from, expected) ? ' broken' : ''}`, source, expected, {
      language: LANGUAGE[language] ?? language,
    })
}
const met = print('Standards: mean similarity of the nearest variant (with the language as hint)')

/** FNV-1a; every tenth Latin form belongs to the part looked at. */
function tenth(text: string): boolean {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h >>> 0) % 10 === 0
}

for (const line of readFileSync(join(folder, 'tokens_cross_script.train.csv'), 'utf8').split('\n').slice(1)) {
  const [lang = '', script = '', native = '', latin = '', , , , source = '', , sim = ''] = line.split(',')
  if (latin === '' || (sim !== '' && Number(sim) < 0.4) || !tenth(latin)) continue
  const key =
    source === 'popular-names-by-country'
      ? `${source.slice(0, 7)} ${script}`
      : `${lang} ${script} ${source.replace('net2018-', '')}`
  count(key, native, latin, source === 'popular-names-by-country' ? {} : { language: lang })
}
print('Single names, a tenth by hash: mean similarity of the nearest variant')
console.log(`\n${met} languages of the standards reach .95`)
