/**
 * How near the romanised variants of Han, kana and Hangul come to the Latin names people use.
 *
 *   npx tsx bench/eval-cjk.ts [--errors SCRIPT]
 *
 * (a) single names: a tenth of the training pairs, chosen by a hash of the Latin form before anything is learned;
 * (b) full names of the development half: nearest of all Latin names under a plain scorer (OSA similarity of the
 * joined letters, best over splits, variants and both orders). Nothing is learned from (b).
 */
import { readFileSync } from 'node:fs'
import anyAscii from 'any-ascii'
import { parse } from 'csv-parse/sync'
import { segmentCjk } from '../src/normalise/cjk/cjk-segment.ts'
import { romaniseHan } from '../src/normalise/romanise/han.ts'
import { romaniseHangul } from '../src/normalise/romanise/hangul.ts'
import { romaniseJapanese } from '../src/normalise/romanise/japanese.ts'
import { romaniseKana } from '../src/normalise/romanise/kana.ts'
import type { NamePosition } from '../src/normalise/romanise/han-position.ts'
import type { NameHint, Script } from '../src/normalise/types.ts'
import { heldOut } from '../scripts/cjk-training-split.ts'

type Row = Readonly<Record<string, string>>
const folder = `${process.env['KINMATCH_DATA'] ?? '../shared/data'}/names`
const read = (file: string): Row[] =>
  parse(readFileSync(`${folder}/${file}`), { columns: true, skip_empty_lines: true })
const errorsOf = process.argv[2] === '--errors' ? process.argv[3] : undefined

let state = 1
const random = (): number => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
function sample<T>(list: readonly T[], n: number): T[] {
  const copy = Array.from(list)
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swap = copy[i]!
    copy[i] = copy[j]!
    copy[j] = swap
  }
  return copy.slice(0, n)
}
const letters = (s: string): string =>
  anyAscii(s.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[^a-z]/g, '')

const before = new Int32Array(128)
const last = new Int32Array(128)
const now = new Int32Array(128)
/** 1 - optimal string alignment distance / longer length. */
function similarity(a: string, b: string): number {
  const n = Math.min(120, a.length)
  const m = Math.min(120, b.length)
  if (n === 0 || m === 0) return 0
  for (let j = 0; j <= m; j++) last[j] = j
  for (let i = 1; i <= n; i++) {
    now[0] = i
    const x = a.charCodeAt(i - 1)
    for (let j = 1; j <= m; j++) {
      const y = b.charCodeAt(j - 1)
      let d = Math.min(last[j]! + 1, now[j - 1]! + 1, last[j - 1]! + (x === y ? 0 : 1))
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2))
        d = Math.min(d, before[j - 2]! + 1)
      now[j] = d
    }
    before.set(last.subarray(0, m + 1))
    last.set(now.subarray(0, m + 1))
  }
  return 1 - last[m]! / Math.max(n, m)
}

function romanise(text: string, script: Script, hint?: NameHint, position?: NamePosition): readonly string[] {
  if (script === 'Hangul') return romaniseHangul(text, hint, position)
  if (script === 'Katakana' || script === 'Hiragana') return romaniseKana(text, hint)
  return script === 'Japanese' ? romaniseJapanese(text, hint, position) : romaniseHan(text, hint, position)
}

function evaluateTokens(): void {
  console.log(
    '(a) single names, held-out tenth: mean similarity of the nearest variant, R@1 of 300 among 2,000',
  )
  const rows = read('tokens_cross_script.train.csv').filter(
    (r) => heldOut(r['latin']!) && Number(r['sim']) >= 0.4 && (r['source'] ?? '').startsWith('net2018'),
  )
  const sets: [string, string, Script][] = [
    ['zh', 'Han', 'Han'],
    ['ko', 'Hangul', 'Hangul'],
    ['ja', 'Katakana', 'Katakana'],
    ['ja', 'Hiragana', 'Hiragana'],
  ]
  for (const [lang, script, as] of sets) {
    const pairs = rows.filter((r) => r['lang'] === lang && r['script'] === script)
    const mean = (f: (native: string) => readonly string[]): number =>
      pairs.reduce(
        (sum, r) => sum + Math.max(0, ...f(r['native']!).map((v) => similarity(v, letters(r['latin']!)))),
        0,
      ) / pairs.length
    const names = sample(Array.from(new Set(pairs.map((r) => letters(r['latin']!)))), 2000)
    const known = new Set(names)
    const queries = sample(
      pairs.filter((r) => known.has(letters(r['latin']!))),
      300,
    )
    const recall = (f: (native: string) => readonly string[]): number => {
      let hits = 0
      for (const q of queries) {
        const variants = f(q['native']!)
        const truth = letters(q['latin']!)
        const score = (n: string): number => Math.max(0, ...variants.map((v) => similarity(v, n)))
        const own = score(truth)
        let ties = 1
        let beaten = false
        for (const n of names) {
          if (n === truth) continue
          const s = score(n)
          if (s > own) beaten = true
          else if (s === own) ties++
        }
        if (!beaten) hits += 1 / ties
      }
      return hits / queries.length
    }
    const ours = (native: string): readonly string[] => romanise(native, as)
    const ascii = (native: string): readonly string[] => [letters(native)]
    console.log(
      `  ${lang} ${script.padEnd(9)} n=${pairs.length} names=${names.length}  ours ${mean(ours).toFixed(3)} / ${recall(ours).toFixed(3)}   any-ascii ${mean(ascii).toFixed(3)} / ${recall(ascii).toFixed(3)}`,
    )
  }
}

interface Candidates {
  readonly names: readonly string[]
  readonly joined: readonly string[]
  readonly index: ReadonlyMap<string, readonly number[]>
  /** Runs of neighbouring tokens of each name, joined, and what a match of the run alone is worth. */
  readonly runs: readonly (readonly { readonly text: string; readonly share: number }[])[]
}
const grams = (s: string): string[] => {
  const padded = `^${s}$`
  return Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2))
}
function indexOf(names: readonly string[]): Candidates {
  const joined = names.map(letters)
  const index = new Map<string, number[]>()
  joined.forEach((j, i) => {
    for (const g of new Set(grams(j))) {
      const list = index.get(g)
      if (list === undefined) index.set(g, [i])
      else list.push(i)
    }
  })
  return { names, joined, index, runs: names.map((n, i) => runsOf(n, joined[i]!.length)) }
}

/** What a run that leaves the rest of a name unmatched loses. */
const UNMATCHED = 0.3
function runsOf(name: string, length: number): { text: string; share: number }[] {
  const tokens = name
    .split(/[\s-]+/u)
    .map(letters)
    .filter((t) => t !== '')
    .slice(0, 6)
  const runs: { text: string; share: number }[] = []
  for (let i = 0; i < tokens.length; i++) {
    let text = ''
    for (let j = i; j < tokens.length; j++) {
      text += tokens[j]
      if (text.length > 3) runs.push({ text, share: 1 - UNMATCHED * (1 - text.length / length) })
    }
  }
  if (tokens.length > 2) {
    const last = tokens.at(-1)!
    runs.push({ text: last + tokens.slice(0, -1).join(''), share: 1 })
    runs.push({ text: tokens.slice(1).join('') + tokens[0]!, share: 1 })
  }
  return runs.sort((a, b) => b.share - a.share)
}

const KEEP = 150
/** Joined spellings of a whole name: every split, both orders, and a separated name in order and reversed. */
function spellings(name: string, script: Script, hint: NameHint | undefined): string[] {
  const out = new Set<string>()
  const parts = name.split(/[\s·・･•‧․＝=﹒.]+/u).filter((p) => p !== '')
  if (parts.length > 1) {
    const foreign = script === 'Han' || (script === 'Hangul' && parts[0]!.length > 1)
    const variants = parts.map((p) =>
      romanise(p, script, hint, foreign ? 'transcribed' : undefined).slice(0, 6),
    )
    const most = Math.max(...variants.map((v) => v.length))
    for (let i = 0; i < most; i++) {
      const row = variants.map((v) => v[Math.min(i, v.length - 1)] ?? '')
      out.add(row.join(''))
      out.add(row.reverse().join(''))
    }
    for (let k = 0; k < variants.length; k++) {
      for (const v of variants[k]!) {
        const row = variants.map((w, j) => (j === k ? v : (w[0] ?? '')))
        out.add(row.join(''))
        out.add(row.reverse().join(''))
      }
    }
    return Array.from(out)
  }
  if (script !== 'Han') for (const v of romanise(name, script, hint)) out.add(v)
  for (const split of segmentCjk(name, script, hint)) {
    if (split.given === '') {
      for (const v of romanise(name, script, hint, 'transcribed')) out.add(v)
      continue
    }
    const own = split.language === undefined ? hint : { language: split.language }
    for (const f of romanise(split.family, script, own, 'family')) {
      for (const g of romanise(split.given, script, own, 'given')) out.add(f + g).add(g + f)
    }
  }
  return Array.from(out)
}

function evaluateNames(): void {
  const rows = read('cross_script.dev.csv')
  const names = Array.from(new Set(rows.map((r) => r['latin_name']!)))
  const candidates = indexOf(names)
  const byNative = new Map<string, Set<string>>()
  for (const r of rows) {
    const set = byNative.get(r['native_name']!) ?? new Set()
    byNative.set(r['native_name']!, set.add(r['latin_name']!))
    for (const alt of (r['latin_alts'] ?? '').split('|')) if (alt !== '') set.add(alt)
  }
  const sets: [string, Script, (r: Row) => boolean][] = [
    [
      'Han zh',
      'Han',
      (r) => r['script'] === 'Han' && r['lang']!.startsWith('zh') && !r['native_name']!.includes('·'),
    ],
    ['Han ja', 'Han', (r) => r['script'] === 'Han' && r['lang'] === 'ja'],
    ['Han ko', 'Han', (r) => r['script'] === 'Han' && r['lang'] === 'ko-Hani'],
    ['Hangul', 'Hangul', (r) => r['script'] === 'Hangul'],
    ['Katakana', 'Katakana', (r) => r['script'] === 'Katakana'],
    ['Hiragana', 'Hiragana', (r) => r['script'] === 'Hiragana'],
    ['Japanese-mixed', 'Japanese', (r) => r['script'] === 'Japanese-mixed'],
  ]
  console.log(
    `(b) full names among ${names.length} Latin names: R@1 / R@10, without a hint and with the language`,
  )
  for (const [label, script, wanted] of sets) {
    if (errorsOf !== undefined && errorsOf !== label) continue
    state = 1
    const queries = sample(rows.filter(wanted), 150)
    // A hint changes nothing but how Han is read.
    const figures = (script === 'Han' ? [false, true] : [false]).map((hinted) => {
      let first = 0
      let ten = 0
      for (const q of queries) {
        const native = q['native_name']!
        const hint = hinted ? { language: q['lang']! } : undefined
        const variants = spellings(native, script, hint)
        const truths = byNative.get(native)!
        const ranked = rank(variants, candidates)
        const own = Math.max(0, ...ranked.filter((r) => truths.has(names[r.id]!)).map((r) => r.score))
        const above = ranked.filter((r) => r.score > own).length
        const ties = ranked.filter((r) => r.score === own && !truths.has(names[r.id]!)).length
        if (own > 0) {
          first += above === 0 ? 1 / (ties + 1) : 0
          ten += above < 10 ? Math.min(1, (10 - above) / (ties + 1)) : 0
        }
        if (errorsOf === label && (hinted || script !== 'Han') && (own === 0 || above > 0)) {
          const best = ranked.slice(0, 2).map((r) => `${names[r.id]} ${r.score.toFixed(2)}`)
          console.log(
            `  ${native}  ${q['latin_name']} ${own.toFixed(2)} | ${best.join(', ')} | ${variants.slice(0, 8).join(' ')}`,
          )
        }
      }
      return `${(first / queries.length).toFixed(3)} / ${(ten / queries.length).toFixed(3)}`
    })
    console.log(`  ${label.padEnd(15)} n=${queries.length}  ${figures.join('   hint ')}`)
  }
}

function rank(
  variants: readonly string[],
  { joined, index, runs }: Candidates,
): { id: number; score: number }[] {
  const overlap = new Map<number, number>()
  const wanted = new Set(variants.flatMap(grams))
  for (const g of wanted) for (const i of index.get(g) ?? []) overlap.set(i, (overlap.get(i) ?? 0) + 1)
  const ids = Array.from(overlap)
    .map(([i, n]): [number, number] => [i, n / (Math.min(joined[i]!.length, 14) + 6)])
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEEP)
  return ids
    .map(([id]) => {
      let score = 0
      for (const { text, share } of runs[id]!) {
        for (const v of variants) {
          const most = 1 - Math.abs(v.length - text.length) / Math.max(v.length, text.length)
          if (most * share > score) score = Math.max(score, similarity(v, text) * share)
        }
      }
      return { id, score }
    })
    .sort((a, b) => b.score - a.score)
}

function speed(): void {
  const rows = read('cross_script.dev.csv').filter((r) => /Han|Hira|Kata|Japan/.test(r['script']!))
  const names = sample(rows, 4000).map((r): [string, Script] => [
    r['native_name']!,
    (r['script'] === 'Japanese-mixed' ? 'Japanese' : r['script']) as Script,
  ])
  const run = (): number => {
    let n = 0
    for (const [name, script] of names) {
      for (const split of segmentCjk(name, script)) {
        const own = split.language === undefined ? undefined : { language: split.language }
        n += romanise(split.family, script, own, split.given === '' ? 'transcribed' : 'family').length
        if (split.given !== '') n += romanise(split.given, script, own, 'given').length
      }
    }
    return n
  }
  run()
  const start = process.cpuUsage()
  run()
  const seconds = process.cpuUsage(start).user / 1e6
  console.log(
    `(c) names split and romanised a second, processor time, no cache: ${Math.round(names.length / seconds)}`,
  )
}

if (errorsOf === undefined) evaluateTokens()
evaluateNames()
if (errorsOf === undefined) speed()
