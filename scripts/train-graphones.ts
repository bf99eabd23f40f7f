/**
 * Learns src/data/graphones-*.ts, joint-sequence models of names in another script and in Latin letters (Bisani and Ney 2008):
 * `tsx scripts/train-graphones.ts [--check] [kana arabic hangul hebrew]`, all of them where none is named. EM over monotone alignments first,
 * then a trigram of the likeliest graphones, aligned again by it twice. Input: the licensed rows of names/tokens_cross_script.train.csv with
 * sim >= .4, and for Arabic names/ar2en.train.txt, without the tenth of the Latin forms that edit costs are not learned from either.
 * Deterministic: the file's order, no randomness.
 */
import { readTokenPairs } from '../bench/names/token-pairs.ts'
import { nativeSounds } from '../src/compare/names/native-sounds.ts'
import { letterCodes } from '../src/compare/names/token-code.ts'
import type { GraphoneTable } from '../src/data/graphone-table.ts'
import { scriptOf } from '../src/normalise/text/script.ts'
import type { Script } from '../src/normalise/types.ts'
import { bestGraphones, learnGraphones, MAX_LETTERS, type Pair, type Predict } from './graphones/align.ts'
import { packChains, packGraphones, packSequences } from './graphones/pack.ts'
import { countSequences, keepSequences, type Sequences } from './graphones/sequences.ts'
import { writeTable } from './write-table.ts'

interface Task {
  readonly script: Script
  /** Table of the rows (bench/names/token-pairs.ts) and their languages. */
  readonly rows: string
  readonly languages: readonly string[]
  /** Graphones that are used less often are left out. */
  readonly leastUses: number
  readonly sources: string
  readonly what: string
}

const NET2018 = 'steveash/NETransliteration-COLING2018 (CC0-1.0)'
const TASKS: Readonly<Record<string, Task>> = {
  kana: {
    script: 'Katakana',
    rows: 'kana',
    languages: ['ja'],
    leastUses: 3,
    sources: NET2018,
    what: 'names in katakana and in Latin letters: how often a sound of the kana',
  },
  arabic: {
    script: 'Arabic',
    rows: 'ar',
    languages: ['ar', 'fa', 'ar2en'],
    leastUses: 2,
    sources: `${NET2018}, google/transliteration ar2en (Apache-2.0),\n * farbodbj/persian-gender-by-name (Apache-2.0 / BSD)`,
    what: 'names in Arabic and in Latin letters: how often a letter, or the place of a vowel behind it,',
  },
  hangul: {
    script: 'Hangul',
    rows: 'ko',
    languages: ['ko'],
    leastUses: 2,
    sources: NET2018,
    what: 'names in Hangul and in Latin letters: how often a jamo',
  },
  hebrew: {
    script: 'Hebrew',
    rows: 'he',
    languages: ['he'],
    leastUses: 2,
    sources: NET2018,
    what: 'names in Hebrew and in Latin letters: how often a letter, or the place of a vowel behind it,',
  },
}

/** Times that an alignment by the trigram is made. */
const ROUNDS = 2
/** Bigrams and trigrams kept. */
const KEPT: readonly [number, number] = [3500, 6000]
/** Sounds that are heard less often are none of the model's. */
const LEAST_SOUNDS = 5

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
for (const name of named.length > 0 ? named : Object.keys(TASKS)) {
  const task = TASKS[name]
  if (task === undefined) throw new RangeError(`No model of ${name}: ${Object.keys(TASKS).join(', ')}`)
  writeTable(`graphones-${name}.ts`, file(name, task, learn(task)))
}

function learn({ script, rows, languages, leastUses }: Task): GraphoneTable {
  const words: Pair[] = readTokenPairs(new Set(languages))
    .filter((row) => row.table === rows && !row.heldOut && scriptOf(row.native) === script)
    .map((row) => ({ sounds: nativeSounds(row.native, script), latin: row.latin }))
    .filter(({ sounds, latin }) => sounds.length > 0 && latin.length <= MAX_LETTERS * sounds.length)
    .filter(({ latin }) => /^[a-z]+$/.test(latin))
  const heard = new Map<string, number>()
  for (const pair of words) for (const sound of pair.sounds) heard.set(sound, (heard.get(sound) ?? 0) + 1)
  const sounds = [...heard.keys()].filter((sound) => heard.get(sound)! >= LEAST_SOUNDS).sort()
  const pairs = words.filter((pair) => pair.sounds.every((sound) => sounds.includes(sound)))

  const shares = learnGraphones(pairs)
  const byShare: Predict = (_before, _last, next) => (next === '$' ? 0 : Math.log2(shares.get(next) ?? 0))
  let aligned = align(pairs, byShare)
  for (let round = 0; round < ROUNDS; round++)
    aligned = align(pairs, byContext(countSequences(aligned), frequent(aligned, leastUses)))
  const known = frequent(aligned, leastUses)
  const sequences = countSequences(aligned.filter((graphones) => graphones.every((key) => known.has(key))))
  const [alone, bigrams, trigrams] = keepSequences(sequences, KEPT)
  const { text, numbers } = packGraphones(sounds, alone![0]!.nexts)
  return {
    sounds: sounds.join(' '),
    graphones: text,
    bigrams: packSequences(bigrams!, numbers),
    trigrams: packSequences(trigrams!, numbers),
    latinCosts: packChains(
      pairs.map(({ latin }) => [...letterCodes(latin)]),
      27,
    ),
    soundCosts: packChains(
      pairs.map((pair) => pair.sounds.map((sound) => sounds.indexOf(sound) + 1)),
      sounds.length + 1,
    ),
  }
}

function align(pairs: readonly Pair[], predict: Predict): readonly (readonly string[])[] {
  return pairs.flatMap((pair) => {
    const graphones = bestGraphones(pair, predict)
    return graphones === undefined ? [] : [graphones]
  })
}

/** Only graphones that are used often enough. */
function byContext({ probability }: Sequences, known: ReadonlySet<string>): Predict {
  return (before, last, next) =>
    next === '$' || known.has(next) ? Math.log2(probability([before, last], next)) : -Infinity
}

function frequent(aligned: readonly (readonly string[])[], least: number): ReadonlySet<string> {
  const uses = new Map<string, number>()
  for (const graphones of aligned) for (const key of graphones) uses.set(key, (uses.get(key) ?? 0) + 1)
  return new Set([...uses].filter(([, count]) => count >= least).map(([key]) => key))
}

function file(name: string, { what, sources }: Task, table: GraphoneTable): string {
  const parts = Object.entries(table).map(([part, text]) =>
    part === 'sounds' ? `  ${part}:\n    '${text}',` : `  ${part}: \`${text}\`,`,
  )
  for (const [part, text] of Object.entries(table)) console.log(name, part, text.length, 'characters')
  return `import type { GraphoneTable } from './graphone-table.ts'

/**
 * A joint-sequence model of ${what} is written with which letters,
 * behind which two others. Parameters only, no names.
 * Source: ${sources}.
 * Generator: scripts/train-graphones.ts, deterministic.
 */
export const ${name.toUpperCase()}_GRAPHONES: GraphoneTable = {
${parts.join('\n')}
}
`
}
