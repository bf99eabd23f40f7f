/**
 * Makes src/data/readings-{arabic,persian,hebrew,cyrillic}.ts: what each letter became in Latin spellings of known
 * names, by context.
 *
 *   npx tsx scripts/train-contextual-readings.ts
 *
 * Learns from net2018-* (CC0), google-ar2en (Apache-2.0) and persian-gender-by-name (Apache-2.0/BSD) rows with `sim`
 * from .5, without both held-out tenths. EM over monotone alignments of one letter to 0-4 Latin letters, ten
 * rounds; then back-off contexts, kept where they decide otherwise than the shorter one. Deterministic.
 */
import { readFileSync } from 'node:fs'
import { DATA } from '../bench/names/csv.ts'
import { heldOutOfCosts, heldOutOfReadings } from '../bench/names/held-out.ts'
import { foldLatin } from '../src/normalise/text/fold-latin.ts'
import { isUnreadMark, joinedLetters } from '../src/normalise/romanise/readable-letters.ts'
import {
  alignedChunks,
  learnChunks,
  MAX_CHUNK,
  type Model,
  type Pair,
} from './contextual-readings/letter-chunks.ts'
import { writeTable } from './write-table.ts'

const MIN_COUNT = 3
const ALTERNATIVES = 3

interface Job {
  readonly file: string
  readonly name: string
  readonly sources: readonly string[]
  /** Letters that may begin with a Latin vowel inside a token; all others carry their vowel behind. */
  readonly vowels: string
  readonly licence: string
}

const JOBS: readonly Job[] = [
  {
    file: 'arabic',
    name: 'ARABIC_READINGS',
    sources: ['net2018-arabic', 'google-ar2en'],
    vowels: 'اأإآوؤيئىعةء',
    licence: 'NETransliteration-COLING2018 (CC0), google/transliteration ar2en (Apache-2.0)',
  },
  {
    file: 'persian',
    name: 'PERSIAN_READINGS',
    sources: ['persian-gender-by-name'],
    vowels: 'اأآوؤيئىعةءه',
    licence: 'persian-gender-by-name (Apache-2.0/BSD-3)',
  },
  {
    file: 'hebrew',
    name: 'HEBREW_READINGS',
    sources: ['net2018-hebrew'],
    vowels: 'אויעה',
    licence: 'NETransliteration-COLING2018 (CC0)',
  },
  {
    file: 'cyrillic',
    name: 'CYRILLIC_READINGS',
    sources: ['net2018-russian'],
    vowels: 'аеёиоуыэюяйвуьъ',
    licence: 'NETransliteration-COLING2018 (CC0)',
  },
]

function pairsOf(job: Job): Pair[] {
  const seen = new Map<string, Pair>()
  const add = (native: string, latin: string): void => {
    if (latin === '' || heldOutOfReadings(latin) || heldOutOfCosts(foldLatin(latin))) return
    const natives = readableLetters(native.replaceAll('\u200c', ' ')).split(' ')
    const latins = foldLatin(latin).split(' ')
    if (natives.length !== latins.length) return
    for (const [i, token] of natives.entries()) {
      const goal = latins[i] as string
      if (
        !/^[\p{L}']+$/u.test(token) ||
        token.length < 2 ||
        goal.length < 2 ||
        goal.length > token.length * MAX_CHUNK
      )
        continue
      seen.set(`${token} ${goal}`, { letters: Array.from(token), latin: goal })
    }
  }
  for (const line of readFileSync(`${DATA}/names/tokens_cross_script.train.csv`, 'utf8')
    .split('\n')
    .slice(1)) {
    const [, , native = '', latin = '', , , , source = '', , sim = ''] = line.split(',')
    if (job.sources.includes(source) && Number(sim) >= 0.5) add(native, latin)
  }
  if (job.sources.includes('google-ar2en')) {
    for (const line of readFileSync(`${DATA}/names/ar2en.train.txt`, 'utf8').split('\n')) {
      const [native = '', latin = ''] = line.split('\t')
      add(native, latin)
    }
  }
  return [...seen.values()]
}

/** Contexts, the shortest first: two letters before, the letter, two behind; `*` where any may stand, `^` an edge. */
function contexts(letters: readonly string[], i: number): string[] {
  const at = (k: number): string => letters[k] ?? '^'
  const c = letters[i] as string
  return [
    `**${c}**`,
    `**${c}${at(i + 1)}*`,
    `*${at(i - 1)}${c}${at(i + 1)}*`,
    `*${at(i - 1)}${c}${at(i + 1)}${at(i + 2)}`,
    `${at(i - 2)}${at(i - 1)}${c}${at(i + 1)}${at(i + 2)}`,
  ]
}

for (const job of JOBS) {
  const pairs = pairsOf(job)
  const model = learnChunks(pairs, job.vowels)
  const counts: Model[] = [new Map(), new Map(), new Map(), new Map(), new Map()]
  let used = 0
  const parents = new Map<string, string>()
  for (const pair of pairs) {
    const chunks = alignedChunks(pair, model, job.vowels)
    if (chunks === undefined) continue
    used++
    for (let i = 0; i < pair.letters.length; i++) {
      for (const [level, context] of contexts(pair.letters, i).entries()) {
        const own = (counts[level] as Model).get(context) ?? new Map<string, number>()
        ;(counts[level] as Model).set(context, own)
        own.set(chunks[i] as string, (own.get(chunks[i] as string) ?? 0) + 1)
        if (level > 0) parents.set(context, contexts(pair.letters, i)[level - 1] as string)
      }
    }
  }
  const kept = new Map<string, [string, number][]>()
  const smooth = new Map<string, Map<string, number>>()
  for (const [level, model_] of counts.entries()) {
    for (const [context, chunks] of [...model_].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      let sum = 0
      for (const n of chunks.values()) sum += n
      // Witten-Bell smoothing with the shorter context
      const parent = level === 0 ? undefined : smooth.get(parents.get(context) as string)
      const mixedUp = new Map<string, number>()
      const types = chunks.size
      for (const chunk of new Set([...chunks.keys(), ...(parent?.keys() ?? [])])) {
        const below = parent?.get(chunk) ?? 0
        mixedUp.set(chunk, ((chunks.get(chunk) ?? 0) + types * below) / (sum + (parent ? types : 0)))
      }
      smooth.set(context, mixedUp)
      if (level > 0 && sum < MIN_COUNT) continue
      const ranked = [...mixedUp].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, ALTERNATIVES)
      if (level > 0) {
        let up = parents.get(context)
        while (up !== undefined && !kept.has(up)) up = parents.get(up)
        const above = up === undefined ? undefined : kept.get(up)
        if (above !== undefined && above[0]?.[0] === ranked[0]?.[0]) continue
      }
      kept.set(context, ranked)
    }
  }
  const alphabet = [...new Set(pairs.flatMap((p) => p.letters))].sort().slice(0, 61).join('')
  const entries = [...kept].map(([context, ranked]) => {
    const top = ranked[0]?.[1] ?? 1
    const parts = ranked.map(([chunk, q], k) =>
      k === 0 ? chunk : `${chunk}${Math.max(1, Math.min(40, Math.round(4 * Math.log2(top / q))))}`,
    )
    return `${context}:${parts.join(',')}`
  })
  const packed = [alphabet, ...entries].join(';')
  writeTable(
    `readings-${job.file}.ts`,
    `/**\n * Latin chunks of letters by context, for src/normalise/romanise/contextual-reading.ts. Learned from ${job.licence}\n * by scripts/train-contextual-readings.ts; held-out tenths not seen.\n */\nexport const ${job.name}: string =\n  ${JSON.stringify(packed)}\n`,
  )
  console.log(
    job.file,
    'pairs',
    pairs.length,
    'used',
    used,
    'contexts',
    kept.size,
    'bytes',
    Buffer.byteLength(packed),
  )
}

/** @returns The text in lower case with forms joined and marks removed; spaces stay. */
function readableLetters(text: string): string {
  const forms = new Map(joinedLetters())
  let out = ''
  for (const letter of text.toLowerCase()) {
    if (!isUnreadMark(letter.charCodeAt(0))) out += forms.get(letter) ?? (letter === '’' ? "'" : letter)
  }
  return out
}
