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

/** Persons of one record that make keys; a longer list adds no finer ones. */
const MEMBERS = 12
const CODES = 6
const NEAR_CODES = 12

/** @param slack years on either side that the birth-year keys reach; one side is enough. */
function kinKeys(graph: KinGraph, tables: KinTables, slack: number): ReadonlySet<string> {
  const keys = new Set<string>()
  const { given, family } = tables
  const families = limited(graph.families, (id) => family.codes(id), CODES)
  const nearFamilies = limited(graph.families, (id) => family.nearCodes(id), NEAR_CODES)
  const nodes = graph.nodes.slice(0, MEMBERS).map(({ given: ids, birth }) => ({
    birth,
    codes: limited(ids, (id) => given.codes(id), CODES),
    starts: limited(ids, (id) => given.starts(id), CODES),
    near: limited(ids, (id) => given.nearCodes(id), NEAR_CODES),
  }))
  for (const [k, { birth, codes, starts, near }] of nodes.entries()) {
    for (const code of codes) for (const name of nearFamilies) keys.add(`f${code} ${name}`)
    for (const code of near) for (const name of families) keys.add(`n${code} ${name}`)
    if (birth !== undefined && birth.to - birth.from <= 3)
      for (let year = birth.from - slack; year <= birth.to + slack; year++) {
        for (const code of codes) keys.add(`y${code} ${year}`)
        for (const name of families) keys.add(`h${name} ${year}`)
      }
    if (birth?.month !== undefined && birth.day !== undefined) {
      const date = `${birth.month}-${birth.day}`
      keys.add(`d${birth.from}-${date}`)
      for (const name of nearFamilies) keys.add(`b${name} ${date}`)
      for (const code of near) keys.add(`g${code} ${date}`)
    }
    // Two persons named together: the finer code of one with a coarser one of the other.
    for (const [j, other] of nodes.entries())
      if (j !== k) for (const x of [...codes, ...starts]) for (const y of other.near) keys.add(`p${x} ${y}`)
  }
  return keys
}

function limited(
  ids: readonly number[],
  of: (id: number) => readonly string[],
  most: number,
): readonly string[] {
  const out = new Set<string>()
  for (const id of ids)
    for (const code of of(id)) {
      if (out.size === most) return [...out]
      out.add(code)
    }
  return [...out]
}
