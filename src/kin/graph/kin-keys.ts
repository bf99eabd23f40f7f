/**
 * Blocking keys of a family, as 32-bit hashes: name and birth year, name and family name, name and place, exact birth, and two names
 * that stand together. Any person of the record makes keys. Keys of one fact (a kind of key and the persons it is about) bear
 * one number, since they say one thing in several spellings; they come one after the other.
 */
import { hashString, mix32 } from '../../internal/hash.ts'
import type { KinGraph, KinTables } from './kin-graph.ts'
import type { Kin } from '../../record/kinship/relation.ts'

/** Persons of one record that make keys; a longer list adds no finer ones. */
const MEMBERS = 12
const CODES = 6
const NEAR_CODES = 12
const PLACES = 4

/** Kinds of keys, so that two of different kinds are never equal but by chance. */
const GIVEN_NEAR_FAMILY = 1
const NEAR_GIVEN_FAMILY = 2
const GIVEN_YEAR = 3
const FAMILY_YEAR = 4
const DATE = 5
const FAMILY_DAY = 6
const GIVEN_DAY = 7
const GIVEN_PLACE = 8
const TOGETHER = 9

/** @param slack years on either side that the birth-year keys reach; one side is enough. */
export function kinKeys(
  graph: KinGraph,
  tables: KinTables,
  slack: number,
  add: (key: number, fact: number) => void,
): void {
  const { given, family } = tables
  // Without roles any word behind the first may be what the other side takes for the family name.
  const names = graph.behind === undefined ? graph.families : [...graph.families, ...graph.behind]
  const families = limited(names, (id) => family.codes(id), CODES)
  const nearFamilies = limited(names, (id) => family.nearCodes(id), NEAR_CODES)
  const places = graph.places.slice(0, PLACES).map((place) => hashString(place) | 0)
  const nodes = graph.nodes.slice(0, MEMBERS).map(({ kin, given: ids, birth }) => {
    const codes = limited(ids, (id) => given.codes(id), CODES)
    return {
      kin,
      birth,
      codes,
      fine: [...new Set([...codes, ...limited(ids, (id) => given.starts(id), CODES)])],
      near: limited(ids, (id) => given.nearCodes(id), NEAR_CODES),
    }
  })
  for (const [k, { kin, birth, codes, fine, near }] of nodes.entries()) {
    const fact = k * (MEMBERS + TOGETHER)
    for (const code of codes) for (const name of nearFamilies) add(key(GIVEN_NEAR_FAMILY, code, name), fact)
    for (const code of near) for (const name of families) add(key(NEAR_GIVEN_FAMILY, code, name), fact)
    for (const code of codes)
      for (const place of places) add(key(GIVEN_PLACE, code, place), fact + GIVEN_PLACE)
    if (birth !== undefined && birth.to - birth.from <= 3)
      for (const [names, kind] of [
        [codes, GIVEN_YEAR],
        [families, FAMILY_YEAR],
      ] as const)
        for (let year = birth.from - slack; year <= birth.to + slack; year++)
          for (const name of names) add(key(kind, name, year), fact + kind)
    if (birth?.month !== undefined && birth.day !== undefined) {
      const day = birth.month * 32 + birth.day
      add(key(DATE, birth.from, day), fact + DATE)
      for (const name of nearFamilies) add(key(FAMILY_DAY, name, day), fact + DATE)
      for (const code of near) add(key(GIVEN_DAY, code, day), fact + DATE)
    }
    // Two persons named together: the finer code of one with a coarser one of the other.
    for (const [j, other] of nodes.entries())
      if (j !== k && (j === 0 || k === 0 || crosses(kin, other.kin)))
        for (const x of fine) for (const y of other.near) add(key(TOGETHER, x, y), fact + TOGETHER + j)
  }
}

function key(kind: number, a: number, b: number): number {
  return mix32(Math.imul(mix32(a ^ Math.imul(kind, 0x9e3779b1)), 0x85ebca6b) ^ b) | 0
}

/** May two relatives stand together in another record of which one is the focal person? Siblings need not. */
function crosses(a: Kin, b: Kin): boolean {
  return a !== b || a === 'child'
}

function limited(ids: readonly number[], of: (id: number) => Int32Array, most: number): readonly number[] {
  const out: number[] = []
  for (const id of ids)
    for (const code of of(id)) {
      if (out.length === most) return out
      if (!out.includes(code)) out.push(code)
    }
  return out
}
