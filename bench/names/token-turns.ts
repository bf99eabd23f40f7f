// Pairs of words scored by one or more builds of the library in turn, in nanoseconds of processor time a pair.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as TokenBits from '../../src/compare/names/words/token-bits.ts'
import type * as TokenCode from '../../src/compare/names/words/token-code.ts'
import { readTokenPairs } from './token-pairs.ts'
import { tokenOf } from './token-of.ts'

const ROUNDS = 9

/** Median nanoseconds of each build for each kind of pairs, and a digest that tells whether all answers are the same to the last bit. */
export async function tokenTurns(dists: readonly string[]): Promise<void> {
  const pairs = readTokenPairs(new Set(['ar', 'ru'])).slice(0, 4000)
  const builds = await Promise.all(
    dists.map(async (dist) => {
      const load = async <T>(file: string): Promise<T> =>
        (await import(pathToFileURL(resolve(dist, 'compare/names/words', file)).href)) as T
      const { tableFor, tokenBits } = await load<typeof TokenBits>('token-bits.js')
      const { codeWord } = await load<typeof TokenCode>('token-code.js')
      const code = (readings: readonly string[], native: string) => tokenOf(codeWord, native, readings)
      const all = pairs.map((p) => code(p.variants, p.native))
      const first = pairs.map((p) => code(p.variants.slice(0, 1), p.native))
      const latin = pairs.map((p) => code([p.latin], p.latin))
      const table = tableFor('Arabic', 'Latin')
      const run =
        (left: typeof all, shift: number, times: number) =>
        (each: (bits: number) => void): number => {
          for (let t = 1; t <= times; t++)
            for (let i = 0; i < left.length; i++)
              each(tokenBits(left[i]!, latin[(i + shift * t) % latin.length]!, table))
          return times * left.length
        }
      return {
        'true pairs, all readings': run(all, 0, 10),
        'true pairs, one reading': run(first, 0, 10),
        'random pairs': run(all, 7, 30),
      }
    }),
  )
  for (const kind of ['true pairs, all readings', 'true pairs, one reading', 'random pairs'] as const) {
    const times = builds.map((): number[] => [])
    for (let round = -2; round < ROUNDS; round++)
      for (let k = 0; k < builds.length; k++) {
        const which = (k + round + 2) % builds.length
        let sum = 0
        const start = process.cpuUsage()
        const count = builds[which]![kind]((bits) => void (sum += bits))
        const { user, system } = process.cpuUsage(start)
        if (!Number.isFinite(sum)) throw new Error('A pair has no score')
        if (round >= 0) times[which]!.push(((user + system) * 1000) / count)
      }
    const medians = times.map((list) => list.toSorted((a, b) => a - b)[ROUNDS >> 1]!)
    const digests = builds.map((build) => {
      const hash = createHash('sha256')
      build[kind]((bits) => void hash.update(Float64Array.of(bits)))
      return hash.digest('hex').slice(0, 8)
    })
    console.log(
      kind.padEnd(26) +
        medians.map((ns, k) => `${ns.toFixed(0).padStart(8)} ns ${digests[k]}`).join('') +
        `   ${medians.map((ns) => (medians[0]! / ns).toFixed(2)).join(' : ')}`,
    )
  }
}
