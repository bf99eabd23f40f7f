/**
 * Blocking keys of a family, as 32-bit hashes: name and birth year, name and family name, exact birth, and two names that
 * stand together. Any person of the record makes keys.
 */
import { hashString } from '../internal/hash.ts'
import type { KinGraph, KinTables } from './kin-graph.ts'
import type { Kin } from './relation.ts'

/** Persons of one record that make keys; a longer list adds no finer ones. */
const MEMBERS = 12
const CODES = 6
const NEAR_CODES = 12

/** @param slack years on either side that the birth-year keys reach; one side is enough. */
export function kinKeys(graph: KinGraph, tables: KinTables, slack: number): ReadonlySet<number> {
  const keys = new Set<number>()
  const add = (key: string): void => void keys.add(hashString(key) | 0)
  const { given, family } = tables
  const families = limited(graph.families, (id) => family.codes(id), CODES)
  const nearFamilies = limited(graph.families, (id) => family.nearCodes(id), NEAR_CODES)
  const nodes = graph.nodes.slice(0, MEMBERS).map(({ kin, given: ids, birth }) => ({
    kin,
    birth,
    codes: limited(ids, (id) => given.codes(id), CODES),
    starts: limited(ids, (id) => given.starts(id), CODES),
    near: limited(ids, (id) => given.nearCodes(id), NEAR_CODES),
  }))
  for (const [k, { kin, birth, codes, starts, near }] of nodes.entries()) {
    for (const code of codes) for (const name of nearFamilies) add(`f${code} ${name}`)
    for (const code of near) for (const name of families) add(`n${code} ${name}`)
    if (birth !== undefined && birth.to - birth.from <= 3)
      for (let year = birth.from - slack; year <= birth.to + slack; year++) {
        for (const code of codes) add(`y${code} ${year}`)
        for (const name of families) add(`h${name} ${year}`)
      }
    if (birth?.month !== undefined && birth.day !== undefined) {
      const date = `${birth.month}-${birth.day}`
      add(`d${birth.from}-${date}`)
      for (const name of nearFamilies) add(`b${name} ${date}`)
      for (const code of near) add(`g${code} ${date}`)
    }
    // Two persons named together: the finer code of one with a coarser one of the other.
    for (const [j, other] of nodes.entries())
      if (j !== k && (j === 0 || k === 0 || crosses(kin, other.kin)))
        for (const x of [...codes, ...starts]) for (const y of other.near) add(`p${x} ${y}`)
  }
  return keys
}

/** May two relatives stand together in another record of which one is the focal person? Siblings need not. */
function crosses(a: Kin, b: Kin): boolean {
  return a !== b || a === 'child'
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
