// The string kernels against their peers on name-like strings, from the compiled library: by dictionary ids, as the
// pair loop calls them, over code points, and over strings, as the peers are called.
import { distance as fastestLevenshtein } from 'fastest-levenshtein'
import natural from 'natural/lib/natural/distance/index.js'
import talismanOsa from 'talisman/metrics/damerau-levenshtein.js'
import talismanJaroWinkler from 'talisman/metrics/jaro-winkler.js'
import type * as JaroWinklerCodes from '../src/compare/text/jaro-winkler-codes.ts'
import type * as JaroWinklerLevels from '../src/compare/text/jaro-winkler-levels.ts'
import type * as JaroWinkler from '../src/compare/text/jaro-winkler.ts'
import type * as LevenshteinCodes from '../src/compare/text/levenshtein-codes.ts'
import type * as LevenshteinIds from '../src/compare/text/levenshtein-ids.ts'
import type * as OsaCodes from '../src/compare/text/osa-codes.ts'
import type * as Osa from '../src/compare/text/osa.ts'
import type * as CodeArray from '../src/internal/code-array.ts'
import { mulberry32 } from '../src/internal/rng.ts'
import { createWords, withTypo } from './generate-people.ts'
import { type Comparison, fromDist, runSuite } from './harness.ts'

const { createCodeDictionary } = await fromDist<typeof CodeArray>('internal/code-array.js')
const { createJaroWinkler } = await fromDist<typeof JaroWinklerCodes>('compare/text/jaro-winkler-codes.js')
const { createJaroWinklerLevels } = await fromDist<typeof JaroWinklerLevels>(
  'compare/text/jaro-winkler-levels.js',
)
const { jaroWinkler } = await fromDist<typeof JaroWinkler>('compare/text/jaro-winkler.js')
const { createOsa } = await fromDist<typeof OsaCodes>('compare/text/osa-codes.js')
const { osaDistance } = await fromDist<typeof Osa>('compare/text/osa.js')
const { createLevenshtein } = await fromDist<typeof LevenshteinCodes>('compare/text/levenshtein-codes.js')
const { createEditDistanceIds } = await fromDist<typeof LevenshteinIds>('compare/text/levenshtein-ids.js')

const BLOCK = 20
const COPIES = 5

interface Input {
  readonly strings: readonly string[]
  readonly dictionary: CodeArray.CodeDictionary
  readonly left: Int32Array
  readonly right: Int32Array
}

/** Pairs as blocking makes them: one name against a block of 20, a quarter misspelt copies of it, the rest unrelated. */
function createInput(pairs: number, syllables: readonly [number, number], seed: number): Input {
  const words = createWords(seed, 2000, ...syllables)
  const rng = mulberry32(seed)
  const strings = [...words]
  for (let copy = 0; copy < COPIES; copy++) for (const word of words) strings.push(withTypo(word, rng))
  const left = new Int32Array(pairs)
  const right = new Int32Array(pairs)
  for (let n = 0; n < pairs; n++) {
    const member = n % BLOCK
    left[n] = member === 0 ? Math.floor(rng() * words.length) : left[n - 1]!
    right[n] = member < COPIES ? left[n]! + (member + 1) * words.length : Math.floor(rng() * strings.length)
  }
  return { strings, dictionary: createCodeDictionary(strings), left, right }
}

/** A loop of its own for each contender, so that its call site stays monomorphic, whatever ran before. */
function loop(input: Input, call: string, compare: (...values: never[]) => number): () => number {
  const { strings, left, right } = input
  const { codes, offsets } = input.dictionary
  // oxlint-disable-next-line typescript/no-implied-eval
  const make = new Function(
    'strings, codes, offsets, left, right, compare',
    `return () => {
      let sum = 0
      for (let n = 0; n < left.length; n++) {
        const a = left[n]
        const b = right[n]
        sum += ${call}
      }
      return sum
    }`,
  ) as (...values: unknown[]) => () => number
  return make(strings, codes, offsets, left, right, compare)
}

type ByIds = (a: number, b: number, cutoff?: number) => number
type ByStrings = (a: string, b: string) => number

const naturalOsa: ByStrings = (a, b) => natural.DamerauLevenshteinDistance(a, b, { restricted: true })

const overIds = (input: Input, compare: ByIds, cutoff?: number): (() => number) =>
  loop(input, cutoff === undefined ? 'compare(a, b)' : `compare(a, b, ${cutoff})`, compare)
const overCodes = (input: Input, compare: CodeArray.CodeComparator): (() => number) =>
  loop(
    input,
    'compare(codes, offsets[a], offsets[a + 1] - offsets[a], codes, offsets[b], offsets[b + 1] - offsets[b])',
    compare,
  )
const overStrings = (input: Input, compare: ByStrings): (() => number) =>
  loop(input, 'compare(strings[a], strings[b])', compare)

function agree(input: Input, name: string, ids: ByIds, ...others: readonly ByStrings[]): void {
  const { strings, left, right } = input
  for (let n = 0; n < left.length; n++) {
    const ours = ids(left[n]!, right[n]!)
    for (const other of others) {
      const theirs = other(strings[left[n]!]!, strings[right[n]!]!)
      if (!(Math.abs(ours - theirs) <= 1e-9))
        throw new Error(`${name} differs at pair ${n}: ${ours}, ${theirs}`)
    }
  }
}

function* comparisons(quick: boolean): Generator<Comparison> {
  const pairs = quick ? 50_000 : 200_000
  for (const [label, syllables, operations] of [
    ['names', [2, 4], pairs],
    ['long values (33-70)', [16, 20], pairs / 10],
  ] as const) {
    const input = createInput(operations, syllables, 7)
    const { dictionary } = input
    const osaIds = (): ByIds => createEditDistanceIds(dictionary, dictionary, createOsa())
    const levenshteinIds = (): ByIds => createEditDistanceIds(dictionary, dictionary, createLevenshtein())
    yield {
      name: `Jaro-Winkler, ${label}`,
      unit: 'pairs',
      operations,
      check: () =>
        agree(
          input,
          'Jaro-Winkler',
          (a, b) => jaroWinkler(input.strings[a]!, input.strings[b]!),
          talismanJaroWinkler,
        ),
      contenders: [
        {
          name: 'kinmatch, levels .92 .85',
          run: overIds(input, createJaroWinklerLevels(dictionary, dictionary, [0.92, 0.85])),
        },
        { name: 'kinmatch, codes', run: overCodes(input, createJaroWinkler()) },
        { name: 'kinmatch, strings', run: overStrings(input, jaroWinkler) },
        { name: 'talisman', run: overStrings(input, talismanJaroWinkler) },
        // Defined otherwise (no threshold for the prefix, an odd mismatch counts half), so only timed.
        { name: 'natural', run: overStrings(input, (a, b) => natural.JaroWinklerDistance(a, b)) },
      ],
      targets: [{ than: 'talisman', atLeast: 4 }],
    }
    yield {
      name: `OSA, ${label}`,
      unit: 'pairs',
      operations,
      check: () => agree(input, 'OSA', osaIds(), osaDistance, talismanOsa),
      contenders: [
        { name: 'kinmatch, ids', run: overIds(input, osaIds()) },
        { name: 'kinmatch, ids, cutoff 2', run: overIds(input, osaIds(), 2) },
        { name: 'kinmatch, codes', run: overCodes(input, createOsa()) },
        { name: 'kinmatch, strings', run: overStrings(input, osaDistance) },
        { name: 'talisman', run: overStrings(input, talismanOsa) },
        // Half a minute a round on the long values.
        ...(label === 'names' ? [{ name: 'natural', run: overStrings(input, naturalOsa) }] : []),
      ],
      targets: [{ than: 'talisman', atLeast: 4 }],
    }
    yield {
      name: `Levenshtein, ${label}`,
      unit: 'pairs',
      operations,
      check: () => agree(input, 'Levenshtein', levenshteinIds(), fastestLevenshtein),
      contenders: [
        { name: 'kinmatch, ids', run: overIds(input, levenshteinIds()) },
        { name: 'kinmatch, ids, cutoff 2', run: overIds(input, levenshteinIds(), 2) },
        { name: 'kinmatch, codes', run: overCodes(input, createLevenshtein()) },
        { name: 'fastest-levenshtein', run: overStrings(input, fastestLevenshtein) },
      ],
      targets: [{ than: 'fastest-levenshtein', atLeast: 1 }],
    }
  }
}

await runSuite(import.meta.url, 'kernels', comparisons)
