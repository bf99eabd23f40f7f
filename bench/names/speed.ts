import { inventNames, SCRIPTS } from './invented.ts'
import {
  consonantsClash,
  codeWord,
  compareNames,
  nameKeys,
  structureName,
  tableFor,
  tokenBits,
} from './library.ts'
import { readTokenPairs } from './token-pairs.ts'
import { tokenOf } from './token-of.ts'

let sink = 0

/** Best of three runs, in things per second of processor time, since other work may share the machine. */
function rate(things: number, run: () => void): number {
  let best = Infinity
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, user + system)
  }
  return (1e6 * things) / best
}

/** Names of each script, none of whose words was met before. */
const DISTINCT = 1000

/** The median of three lists of names, each met once only: names of words never met before, all scripts in equal parts. */
function rateOfDistinct(): number {
  const rates = Array.from({ length: 4 }, (_, round) => {
    const names = SCRIPTS.flatMap((script) => inventNames(script, DISTINCT, 1000 + round, true))
    const start = process.cpuUsage()
    for (const name of names) sink += nameKeys(structureName(name)).length
    const { user, system } = process.cpuUsage(start)
    return (1e6 * names.length) / (user + system)
  })
  // the first one is for the compiler
  return rates.slice(1).toSorted((x, y) => x - y)[1] as number
}

/** Speed figures, by name. */
export function speed(
  natives: readonly string[],
  latin: readonly string[],
): Readonly<Record<string, number>> {
  const pairs = readTokenPairs(new Set(['ar', 'ru'])).slice(0, 4000)
  const a = pairs.map((p) => tokenOf(codeWord, p.native, p.variants))
  const b = pairs.map((p) => tokenOf(codeWord, p.latin, [p.latin]))
  const first = pairs.map((p) => tokenOf(codeWord, p.native, p.variants.slice(0, 1)))
  const table = tableFor('Arabic', 'Latin')
  const aligned = (left: typeof a, shift: number, times: number): number =>
    rate(times * left.length, () => {
      for (let t = 0; t < times; t++) {
        for (let i = 0; i < left.length; i++)
          sink += tokenBits(left[i] as never, b[(i + shift * (t + 1)) % b.length] as never, table)
      }
    })
  const apart = a
    .flatMap((token, i) =>
      Array.from({ length: 10 }, (_, t) => [token, b[(i + 7 * t + 7) % b.length]] as const),
    )
    .filter((pair) => consonantsClash(pair[0], pair[1] as (typeof b)[number]))
  const [left, right] = [apart.map((pair) => pair[0]), apart.map((pair) => pair[1])]
  const structured = latin.slice(0, 4000).map((name) => structureName(name))
  return {
    'native full names structured, romanised and keyed per second': rate(natives.length, () => {
      for (const name of natives) sink += nameKeys(structureName(name)).length
    }),
    'Latin full names structured and keyed per second': rate(latin.length, () => {
      for (const name of latin) sink += nameKeys(structureName(name)).length
    }),
    'invented names of words never met before, all scripts, structured, romanised and keyed per second':
      rateOfDistinct(),
    'true pairs of tokens, all variants, learned scorer, per second': aligned(a, 0, 10),
    'true pairs of tokens, one reading, learned scorer, per second': aligned(first, 0, 10),
    'random pairs of tokens, per second': aligned(a, 7, 40),
    'random pairs of tokens that their consonants decide, per second': rate(10 * left.length, () => {
      for (let t = 0; t < 10; t++)
        for (let i = 0; i < left.length; i++) sink += tokenBits(left[i] as never, right[i] as never, table)
    }),
    'equal Latin tokens, per second': rate(4e6, () => {
      for (let t = 0; t < 1000; t++)
        for (let i = 0; i < 4000; i++) sink += tokenBits(b[i] as never, b[i] as never, table)
    }),
    'random Latin full names compared per second': rate(structured.length * 10, () => {
      for (let t = 0; t < 10; t++) {
        for (let i = 0; i < structured.length; i++) {
          sink += compareNames(
            structured[i] as never,
            structured[(i + 13 * (t + 1)) % structured.length] as never,
          ).bits
        }
      }
    }),
  }
}
