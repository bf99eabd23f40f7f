/**
 * Candidate pairs of families: two records meet if any person of one may be any person of the other, by name and birth
 * year, name and family name, exact birth, or two names that stand together in both ("block on any member").
 * An inverted index of the right side; keys shared by too many right records are passed over, since a pair of
 * relatives has more specific keys.
 */
import type { KinGraph, KinTables } from './kin-graph.ts'

export interface CandidateOptions {
  /** Keys that more right records share are passed over. Default 300. */
  readonly largestBlock?: number
}

/** Feeds the right positions that the left graph at hand may be related to, each once, in rising order. */
export type KinCandidates = (left: KinGraph) => readonly number[]

export function createKinCandidates(
  right: readonly KinGraph[],
  tables: KinTables,
  { largestBlock = 300 }: CandidateOptions = {},
): KinCandidates {
  const index = new Map<string, number[]>()
  for (const [at, graph] of right.entries())
    for (const key of kinKeys(graph, tables, 0)) {
      const block = index.get(key)
      if (block === undefined) index.set(key, [at])
      else if (block.length <= largestBlock) block.push(at)
    }
  return (left) => {
    const found = new Set<number>()
    for (const key of kinKeys(left, tables, 1)) {
      const block = index.get(key)
      if (block === undefined || block.length > largestBlock) continue
      for (const at of block) found.add(at)
    }
    return [...found].sort((a, b) => a - b)
  }
}

/** Persons of one record that pair up in keys; a longer list adds no finer ones. */
const MEMBERS = 12

/** @param slack years on either side that the birth-year keys reach; one side is enough. */
function kinKeys(graph: KinGraph, tables: KinTables, slack: number): ReadonlySet<string> {
  const keys = new Set<string>()
  const nodes = graph.nodes.slice(0, MEMBERS)
  const codes = nodes.map((node) =>
    [...new Set(node.given.flatMap((id) => tables.given.codes(id)))].slice(0, 6),
  )
  const families = [...new Set(graph.families.slice(0, 6).flatMap((id) => tables.family.codes(id)))].slice(
    0,
    8,
  )
  for (const [k, { birth }] of nodes.entries()) {
    const own = codes[k]!
    for (const code of own) {
      if (birth !== undefined && birth.to - birth.from <= 3)
        for (let year = birth.from - slack; year <= birth.to + slack; year++) keys.add(`y${code} ${year}`)
      for (const family of families) keys.add(`f${code} ${family}`)
    }
    if (birth?.month !== undefined && birth.day !== undefined) {
      const date = `${birth.from}-${birth.month}-${birth.day}`
      keys.add(`d${date}`)
      for (const family of families) keys.add(`b${family} ${date}`)
      for (const code of own) keys.add(`g${code} ${birth.month}-${birth.day}`)
    }
    for (let j = 0; j < k; j++)
      for (const x of own) for (const y of codes[j]!) keys.add(x < y ? `p${x} ${y}` : `p${y} ${x}`)
  }
  return keys
}
