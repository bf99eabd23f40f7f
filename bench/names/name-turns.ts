// Full names structured, romanised and keyed by one or more builds of the library in turn, in microseconds of processor time a name.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { nameKeys as NameKeys } from '../../src/encode/names/name-keys.ts'
import type { structureName as StructureName } from '../../src/normalise/structure/structure-name.ts'
import { readFullNames, sample } from './full-names.ts'

const ROUNDS = 9

/** Median microseconds of each build for native and Latin names, and a digest that tells whether all names and keys are the same. */
export async function nameTurns(dists: readonly string[]): Promise<void> {
  const load = async <T>(dist: string, file: string): Promise<T> =>
    (await import(pathToFileURL(resolve(dist, file)).href)) as T
  const builds = await Promise.all(
    dists.map(async (dist) => ({
      ...(await load<{ structureName: typeof StructureName }>(dist, 'normalise/structure/structure-name.js')),
      ...(await load<{ nameKeys: typeof NameKeys }>(dist, 'encode/names/name-keys.js')),
    })),
  )
  const { rows, latin } = readFullNames()
  const lists = {
    'native full names': sample(rows, 4000).map((row) => row.native),
    'Latin full names': latin,
  }
  for (const [what, names] of Object.entries(lists)) {
    const times = builds.map((): number[] => [])
    for (let round = -2; round < ROUNDS; round++)
      for (let k = 0; k < builds.length; k++) {
        const which = (k + round + 2) % builds.length
        const { structureName, nameKeys } = builds[which]!
        let keys = 0
        const start = process.cpuUsage()
        for (const name of names) keys += nameKeys(structureName(name)).length
        const { user, system } = process.cpuUsage(start)
        if (keys === 0) throw new Error('No name has a key')
        if (round >= 0) times[which]!.push((user + system) / names.length)
      }
    const medians = times.map((list) => list.toSorted((a, b) => a - b)[ROUNDS >> 1]!)
    const digests = builds.map(({ structureName, nameKeys }) => {
      const hash = createHash('sha256')
      for (const name of names) {
        const structured = structureName(name)
        hash.update(JSON.stringify([structured, nameKeys(structured)]))
      }
      return hash.digest('hex').slice(0, 8)
    })
    console.log(
      what.padEnd(26) +
        medians.map((us, k) => `${us.toFixed(1).padStart(8)} us ${digests[k]}`).join('') +
        `   ${medians.map((us) => (medians[0]! / us).toFixed(2)).join(' : ')}`,
    )
  }
}
