/**
 * Learns src/data/kana-graphones.ts, a joint-sequence model of names in katakana and in Latin letters (Bisani and Ney 2008):
 * `tsx scripts/train-kana-graphones.ts [--check]`. EM over monotone alignments first, then a trigram of the likeliest graphones, aligned
 * again by it twice. Input: the CC0 rows of names/tokens_cross_script.train.csv with sim >= .4, without the tenth of the Latin forms that edit
 * costs are not learned from either. Deterministic: the file's order, no randomness.
 */
import { readTokenPairs } from '../bench/names/token-pairs.ts'
import { kanaSymbols } from '../src/compare/names/graphones/kana-symbols.ts'
import { letterCodes } from '../src/compare/names/words/token-code.ts'
import { scriptOf } from '../src/normalise/text/script.ts'
import {
  bestGraphones,
  learnGraphones,
  MAX_LETTERS,
  type Pair,
  type Predict,
} from './kana-graphones/align.ts'
import {
  COST_DIGITS,
  NUMBER_DIGITS,
  packChains,
  packGraphones,
  packSequences,
  REST_ZERO,
} from './kana-graphones/pack.ts'
import { countSequences, keepSequences, type Sequences } from './kana-graphones/sequences.ts'
import { writeTable } from './write-table.ts'

/** Times that an alignment by the trigram is made. */
const ROUNDS = 2
/** Graphones that are used less often are left out. */
const LEAST_USES = 3
/** Bigrams and trigrams kept. */
const KEPT: readonly [number, number] = [3500, 6000]
/** Sounds that are heard less often are none of the model's. */
const LEAST_SOUNDS = 5

const words: Pair[] = readTokenPairs(new Set(['ja']))
  .filter((row) => row.table === 'kana' && !row.heldOut && scriptOf(row.native) === 'Katakana')
  .map((row) => ({ sounds: kanaSymbols(row.native), latin: row.latin }))
  .filter(({ sounds, latin }) => sounds.length > 0 && latin.length <= MAX_LETTERS * sounds.length)
const heard = new Map<string, number>()
for (const { sounds } of words) for (const sound of sounds) heard.set(sound, (heard.get(sound) ?? 0) + 1)
const sounds = [...heard.keys()].filter((sound) => heard.get(sound)! >= LEAST_SOUNDS).sort()
const pairs = words.filter((pair) => pair.sounds.every((sound) => sounds.includes(sound)))

const shares = learnGraphones(pairs)
const byShare: Predict = (_before, _last, next) => (next === '$' ? 0 : Math.log2(shares.get(next) ?? 0))
const align = (predict: Predict): (readonly string[])[] =>
  pairs.flatMap((pair) => {
    const graphones = bestGraphones(pair, predict)
    return graphones === undefined ? [] : [graphones]
  })
/** Only graphones that are used often enough. */
function byContext({ probability }: Sequences, known: ReadonlySet<string>): Predict {
  return (before, last, next) =>
    next === '$' || known.has(next) ? Math.log2(probability([before, last], next)) : -Infinity
}
function frequent(aligned: readonly (readonly string[])[]): ReadonlySet<string> {
  const uses = new Map<string, number>()
  for (const graphones of aligned) for (const key of graphones) uses.set(key, (uses.get(key) ?? 0) + 1)
  return new Set([...uses].filter(([, count]) => count >= LEAST_USES).map(([key]) => key))
}
let aligned = align(byShare)
for (let round = 0; round < ROUNDS; round++)
  aligned = align(byContext(countSequences(aligned), frequent(aligned)))
const known = frequent(aligned)
const sequences = countSequences(aligned.filter((graphones) => graphones.every((key) => known.has(key))))
const [alone, bigrams, trigrams] = keepSequences(sequences, KEPT)
const { text, numbers } = packGraphones(sounds, alone![0]!.nexts)
const packed = {
  GRAPHONES: text,
  BIGRAMS: packSequences(bigrams!, numbers),
  TRIGRAMS: packSequences(trigrams!, numbers),
  LATIN_COSTS: packChains(
    pairs.map(({ latin }) => [...letterCodes(latin)]),
    27,
  ),
  SOUND_COSTS: packChains(
    pairs.map((pair) => pair.sounds.map((sound) => sounds.indexOf(sound) + 1)),
    sounds.length + 1,
  ),
}
for (const [name, value] of Object.entries(packed)) console.log(name, value.length, 'characters')
const DOCS: Readonly<Record<keyof typeof packed, string>> = {
  GRAPHONES:
    'Cost of the end; then a line a sound: letters that it is written with, each followed by a cost.',
  BIGRAMS:
    'By the graphone before: its distance from the one before, the cost of the rest, how many follow, and distance and cost of each.',
  TRIGRAMS: 'The same by two graphones before.',
  LATIN_COSTS: 'What each letter costs behind another, 0 for the edges; a line for each that stands before.',
  SOUND_COSTS: 'The same of sounds.',
}
writeTable(
  'kana-graphones.ts',
  `/**
 * A joint-sequence model of names in katakana and in Latin letters: how often a sound of the kana is written with which letters, behind which
 * two others. Costs are quarters of a bit. Parameters only, no names.
 * Source: steveash/NETransliteration-COLING2018 (CC0-1.0).
 * Generator: scripts/train-kana-graphones.ts, deterministic.
 */
export const COST_DIGITS: string = '${COST_DIGITS}'
export const NUMBER_DIGITS: string =
  '${NUMBER_DIGITS}'
/** What a rest that costs nothing is written as. */
export const REST_ZERO: number = ${REST_ZERO}
/** Consonants and vowels, as \`kanaSymbols\` writes them, in the order of their numbers from 1. */
export const SOUNDS: string =
  '${sounds.join(' ')}'
${Object.entries(packed)
  .map(
    ([name, value]) =>
      `/** ${DOCS[name as keyof typeof packed]} */\nexport const ${name}: string = \`${value}\``,
  )
  .join('\n')}
`,
)
