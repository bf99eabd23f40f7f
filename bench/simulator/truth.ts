import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Population } from '../../src/encode/population.ts'

/** What `families.csv` says about a record. */
export interface About {
  readonly person: string
  readonly household: string
  readonly family: string
  readonly village: string
  readonly culture: string
  readonly kind: string
  readonly sex: string
  readonly birth: string
  readonly twin: boolean
  readonly name: string
}

/** Truth by record index of a population. */
export interface Truth {
  readonly about: readonly About[]
  /** By left and right id: what the right one is to the left one. */
  readonly relation: ReadonlyMap<string, string>
}

const rows = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

export function readTruth(folder: string, population: Population): Truth {
  const byId = new Map<string, About>()
  for (const row of rows(join(folder, 'families.csv'))) {
    const [id, , kind, person, household, family, village, culture, sex, birth, twin, name] = row
    byId.set(id!, {
      person: person!,
      household: household!,
      family: family!,
      village: village!,
      culture: culture!,
      kind: kind!,
      sex: sex!,
      birth: birth!,
      twin: twin === 'yes',
      name: name!,
    })
  }
  const relation = new Map<string, string>()
  for (const [left, right, what] of rows(join(folder, 'relations.csv')))
    relation.set(`${left} ${right}`, what!)
  return { about: population.ids.map((id) => byId.get(id)!), relation }
}

/** What two records of different people are to each other: the kind of a false link. */
export function whatTheyAre(truth: Truth, ids: readonly string[], i: number, j: number): string {
  const [a, b] = [truth.about[i]!, truth.about[j]!]
  const relation = truth.relation.get(`${ids[i]} ${ids[j]}`)
  if (relation === 'sibling') return a.twin && b.twin && a.birth === b.birth ? 'twin' : 'sibling'
  if (relation !== undefined)
    return relation === 'parent' || relation === 'child' ? 'parent or child' : relation
  if (a.village === b.village) return a.name === b.name ? 'namesake in the village' : 'neighbour'
  return a.name === b.name ? 'namesake elsewhere' : 'stranger'
}
