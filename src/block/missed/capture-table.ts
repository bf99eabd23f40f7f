import type { RuleAtoms } from '../rules/key-atoms.ts'

/** One likely match: which atoms it agrees on, and which rules made it. */
export interface CaptureRow {
  readonly atoms: readonly boolean[]
  readonly kept: readonly boolean[]
  readonly weight: number
}

/** A set of rules, all with dropped blocks, that some cell satisfies and no whole rule beside them. */
export interface RuleSet {
  /** Found matches that satisfy all of its rules. */
  readonly met: number
  /** Of these, the ones that no rule of the set keeps: another rule made them. */
  readonly none: number
  /** The sets that hold all of its rules, itself included. */
  readonly within: readonly number[]
}

/**
 * Matches cross-classified by how they agree in each field. A state of a field is the set of its atoms that agree, as
 * bits; cell x is the mixed-radix number of its states, first field fastest.
 */
export interface CaptureTable {
  /** States of each field; the first is 0, nothing agrees. */
  readonly fields: readonly Int32Array[]
  /** Found matches in each cell. */
  readonly counts: Float64Array
  readonly total: number
  /** Of each cell the number of its rule set: {@link ALWAYS_FOUND}, 0 for no rule at all, or further on. */
  readonly setOf: Int32Array
  readonly sets: readonly RuleSet[]
}

export const ALWAYS_FOUND = -1

/** Features that one event changes together: a move changes the whole address, a marriage the names. */
const FIELDS: readonly (readonly string[])[] = [
  ['given', 'family', 'name', 'father', 'grandfather', 'mother'],
  ['birth'],
  ['email', 'phone'],
  ['houseNumber', 'street', 'line2', 'postcode', 'suburb', 'city', 'state', 'region', 'country'],
]
const MOST_CELLS = 4096
const MOST_ATOMS = 30

/** @returns undefined where all rules ask for one and the same field */
export function captureTable(
  { atoms, ofRule }: RuleAtoms,
  whole: readonly boolean[],
  rows: readonly CaptureRow[],
): CaptureTable | undefined {
  const fieldOf = atoms.map(({ parts }) => fieldName(parts[0]!.features[0]!))
  const names = [...new Set(fieldOf)]
  if (names.length < 2) return undefined
  const bit = atoms.map((_, a) => {
    const at = fieldOf.slice(0, a).filter((field) => field === fieldOf[a]).length
    return at < MOST_ATOMS ? 1 << at : 0
  })
  const masks = rows.map((row) =>
    names.map((name) =>
      atoms.reduce((mask, _, a) => (fieldOf[a] === name && row.atoms[a] ? mask | bit[a]! : mask), 0),
    ),
  )
  const fields = frequentStates(rows, masks, names.length)
  const cells = fields.reduce((product, states) => product * states.length, 1)
  const counts = new Float64Array(cells)
  let total = 0
  rows.forEach(({ weight }, k) => {
    let cell = 0
    for (let f = fields.length - 1; f >= 0; f--)
      cell = cell * fields[f]!.length + nearestState(fields[f]!, masks[k]![f]!)
    counts[cell]! += weight
    total += weight
  })
  const needs = ofRule.map((list) =>
    names.map((name) => list.reduce((mask, a) => (fieldOf[a] === name ? mask | bit[a]! : mask), 0)),
  )
  const satisfied = Array.from({ length: cells }, (_, cell) => {
    const states = statesOf(fields, cell)
    return [...needs.keys()].filter((r) => needs[r]!.every((need, f) => (states[f]! & need) === need))
  })
  return { fields, counts, total, ...ruleSets(satisfied, whole, ofRule, rows) }
}

function ruleSets(
  satisfied: readonly (readonly number[])[],
  whole: readonly boolean[],
  ofRule: readonly (readonly number[])[],
  rows: readonly CaptureRow[],
): { readonly setOf: Int32Array; readonly sets: readonly RuleSet[] } {
  const lists: (readonly number[])[] = [[]]
  const places = new Map([['', 0]])
  const setOf = Int32Array.from(satisfied, (rules) => {
    if (rules.some((r) => whole[r]!)) return ALWAYS_FOUND
    const key = rules.join()
    const at = places.get(key) ?? lists.length
    if (at === lists.length) {
      places.set(key, at)
      lists.push(rules)
    }
    return at
  })
  const patterns = new Map<string, { met: Uint8Array; kept: readonly boolean[]; weight: number }>()
  for (const { atoms, kept, weight } of rows) {
    const met = Uint8Array.from(ofRule, (list) => (list.every((a) => atoms[a]!) ? 1 : 0))
    const key = `${met.join('')} ${kept.map(Number).join('')}`
    const pattern = patterns.get(key) ?? { met, kept, weight: 0 }
    pattern.weight += weight
    patterns.set(key, pattern)
  }
  const sets = lists.map((rules): RuleSet => {
    let met = 0
    let none = 0
    for (const pattern of patterns.values()) {
      if (!rules.every((r) => pattern.met[r] === 1)) continue
      met += pattern.weight
      if (!rules.some((r) => pattern.kept[r]!)) none += pattern.weight
    }
    const within = [...lists.keys()].filter((t) => rules.every((r) => lists[t]!.includes(r)))
    return { met, none, within }
  })
  return { setOf, sets }
}

function fieldName(feature: string): string {
  return FIELDS.find((list) => list.includes(feature))?.[0] ?? feature
}

function statesOf(fields: readonly Int32Array[], cell: number): number[] {
  let rest = cell
  return fields.map((states) => {
    const at = rest % states.length
    rest = Math.floor(rest / states.length)
    return states[at]!
  })
}

/** The states that occur, commonest first after 0; the rarest go until the table is small enough. */
function frequentStates(
  rows: readonly CaptureRow[],
  masks: readonly (readonly number[])[],
  width: number,
): Int32Array[] {
  const fields = Array.from({ length: width }, (_, f) => {
    const weights = new Map<number, number>()
    rows.forEach(({ weight }, k) => {
      const mask = masks[k]![f]!
      if (mask !== 0) weights.set(mask, (weights.get(mask) ?? 0) + weight)
    })
    return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  })
  const cells = (): number => fields.reduce((product, states) => product * (states.length + 1), 1)
  while (cells() > MOST_CELLS) {
    const rarest = fields.reduce((best, states) =>
      (states.at(-1)?.[1] ?? Number.POSITIVE_INFINITY) < (best.at(-1)?.[1] ?? Number.POSITIVE_INFINITY)
        ? states
        : best,
    )
    rarest.pop()
  }
  return fields.map((states) => Int32Array.from([0, ...states.map(([mask]) => mask)]))
}

/** The place of the state itself, or of the one that shares most with it and claims nothing more. */
function nearestState(states: Int32Array, mask: number): number {
  let best = 0
  for (let s = 0; s < states.length; s++) {
    if (states[s] === mask) return s
    if ((states[s]! & ~mask) === 0 && bits(states[s]!) > bits(states[best]!)) best = s
  }
  return best
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}
