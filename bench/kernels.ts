// The string kernels against their peers on name-like strings, from the compiled library: over strings, as the peers
// are called, and over dictionary ids, as the pipeline calls them.
import { distance as fastestLevenshtein } from 'fastest-levenshtein'
import natural from 'natural/lib/natural/distance/index.js'
import talismanOsa from 'talisman/metrics/damerau-levenshtein.js'
import talismanJaroWinkler from 'talisman/metrics/jaro-winkler.js'
import type { CodeComparator } from '../src/internal/code-array.ts'
import { mulberry32 } from '../src/internal/rng.ts'
import { createWords, withTypo } from './generate-people.ts'
import { type Comparison, runSuite } from './harness.ts'

const dist = async <T>(path: string): Promise<T> =>
  (await import(new URL(`../dist/${path}`, import.meta.url).href)) as T

const { createCodeDictionary } =
  await dist<typeof import('../src/internal/code-array.ts')>('internal/code-array.js')
const { createJaroWinkler } = await dist<typeof import('../src/compare/jaro-winkler-codes.ts')>(
  'compare/jaro-winkler-codes.js',
)
const { jaroWinkler } = await dist<typeof import('../src/compare/jaro-winkler.ts')>('compare/jaro-winkler.js')
const { createOsa } = await dist<typeof import('../src/compare/osa-codes.ts')>('compare/osa-codes.js')
const { osaDistance } = await dist<typeof import('../src/compare/osa.ts')>('compare/osa.js')
const { createLevenshtein } = await dist<typeof import('../src/compare/levenshtein-codes.ts')>(
  'compare/levenshtein-codes.js',
)
const { levenshteinDistance } =
  await dist<typeof import('../src/compare/levenshtein.ts')>('compare/levenshtein.js')

interface Input {
  readonly strings: readonly string[]
  readonly left: Int32Array
  readonly right: Int32Array
}

/** Names and misspelt copies; three pairs in four unrelated, as blocking mostly yields, one a name and its copy. */
function createInput(pairs: number, syllables: readonly [number, number], seed: number): Input {
  const words = createWords(seed, 2000, ...syllables)
  const rng = mulberry32(seed)
  const strings = [...new Set([...words, ...words.map((word) => withTypo(word, rng))])]
  const pick = (): number => Math.floor(rng() * strings.length)
  const left = Int32Array.from({ length: pairs }, pick)
  const right = Int32Array.from({ length: pairs }, (_, n) => {
    const other = left[n]! + words.length
    return n % 4 === 0 && other < strings.length ? other : pick()
  })
  return { strings, left, right }
}

/** Over ids: each closure is compiled for itself, as in the pipeline. */
function overIds({ strings, left, right }: Input, compare: CodeComparator, cutoff?: number): () => number {
  const { codes, offsets } = createCodeDictionary(strings)
  return () => {
    let sum = 0
    for (let n = 0; n < left.length; n++) {
      const a = offsets[left[n]!]!
      const b = offsets[right[n]!]!
      sum += compare(codes, a, offsets[left[n]! + 1]! - a, codes, b, offsets[right[n]! + 1]! - b, cutoff)
    }
    return sum
  }
}

/** Over strings; a new function per peer, so that its call site stays monomorphic. */
function overStrings(
  input: Input,
  peer: string,
): (compare: (a: string, b: string) => number) => () => number {
  const make = new Function(
    'strings',
    'left',
    'right',
    'compare',
    `return function run() { // ${peer}
      let sum = 0
      for (let n = 0; n < left.length; n++) sum += compare(strings[left[n]], strings[right[n]])
      return sum
    }`,
  ) as (
    strings: readonly string[],
    left: Int32Array,
    right: Int32Array,
    compare: (a: string, b: string) => number,
  ) => () => number
  return (compare) => make(input.strings, input.left, input.right, compare)
}

function agree(
  input: Input,
  name: string,
  tolerance: number,
  ...ways: readonly ((a: string, b: string) => number)[]
): void {
  for (let n = 0; n < input.left.length; n++) {
    const a = input.strings[input.left[n]!]!
    const b = input.strings[input.right[n]!]!
    const [first = 0, ...others] = ways.map((way) => way(a, b))
    for (const other of others) {
      if (Math.abs(first - other) > tolerance)
        throw new Error(`${name} differs at pair ${n}: ${first} and ${other}`)
    }
  }
}

const byCodes = (compare: CodeComparator) => (a: string, b: string) => {
  const { codes, offsets } = createCodeDictionary([a, b])
  return compare(codes, 0, offsets[1]!, codes, offsets[1]!, offsets[2]! - offsets[1]!)
}

await runSuite(import.meta.url, 'kernels', function* (quick): Generator<Comparison> {
  const operations = quick ? 50_000 : 200_000
  for (const [label, syllables, many] of [
    ['names', [2, 4], 1],
    ['33-70 letters', [16, 20], 8],
  ] as const) {
    const input = createInput(operations / many, syllables, 7)
    const short = many === 1
    yield {
      name: `Jaro-Winkler, ${label}`,
      unit: 'pairs',
      operations: input.left.length,
      check: () =>
        agree(input, 'Jaro-Winkler', 1e-9, byCodes(createJaroWinkler()), jaroWinkler, talismanJaroWinkler),
      contenders: [
        { name: 'kinmatch, ids', run: overIds(input, createJaroWinkler()) },
        { name: 'kinmatch, ids, cutoff .85', run: overIds(input, createJaroWinkler(), 0.85) },
        { name: 'kinmatch, strings', run: overStrings(input, 'kinmatch')(jaroWinkler) },
        { name: 'talisman', run: overStrings(input, 'talisman')(talismanJaroWinkler) },
        // Its definition differs (no threshold for the prefix, odd mismatches count half), so it isn't checked.
        { name: 'natural', run: overStrings(input, 'natural')((a, b) => natural.JaroWinklerDistance(a, b)) },
      ],
      targets: [{ than: 'talisman', atLeast: 4 }],
    }
    yield {
      name: `OSA, ${label}`,
      unit: 'pairs',
      operations: input.left.length,
      check: () => agree(input, 'OSA', 0, byCodes(createOsa()), osaDistance, talismanOsa),
      contenders: [
        { name: 'kinmatch, ids', run: overIds(input, createOsa()) },
        { name: 'kinmatch, ids, cutoff 2', run: overIds(input, createOsa(), 2) },
        { name: 'kinmatch, strings', run: overStrings(input, 'kinmatch')((a, b) => osaDistance(a, b)) },
        { name: 'talisman', run: overStrings(input, 'talisman')(talismanOsa) },
        ...(short
          ? [
              {
                name: 'natural',
                run: overStrings(
                  input,
                  'natural',
                )((a, b) => natural.DamerauLevenshteinDistance(a, b, { restricted: true })),
              },
            ]
          : []),
      ],
      targets: [{ than: 'talisman', atLeast: 4 }],
    }
    yield {
      name: `Levenshtein, ${label}`,
      unit: 'pairs',
      operations: input.left.length,
      check: () =>
        agree(input, 'Levenshtein', 0, byCodes(createLevenshtein()), levenshteinDistance, fastestLevenshtein),
      contenders: [
        { name: 'kinmatch, ids', run: overIds(input, createLevenshtein()) },
        {
          name: 'kinmatch, strings',
          run: overStrings(input, 'kinmatch')((a, b) => levenshteinDistance(a, b)),
        },
        { name: 'fastest-levenshtein', run: overStrings(input, 'fastest-levenshtein')(fastestLevenshtein) },
      ],
      targets: [{ than: 'fastest-levenshtein', atLeast: 1 }],
    }
  }
})
