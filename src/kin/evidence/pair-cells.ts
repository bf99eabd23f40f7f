/**
 * What each person of the left record and each of the right one have in common, as a table that is filled on demand:
 * every hypothesis about a pair asks for the same cells. One table serves all pairs of a run.
 */
import type { KinEvidence } from './kin-evidence.ts'
import type { KinGraph } from '../graph/kin-graph.ts'
import { NAME_LEVELS } from '../names/name-level.ts'

export class PairCells {
  left: KinGraph = NOBODY
  right: KinGraph = NOBODY
  readonly evidence: KinEvidence
  /** Do upper bounds do, which take no name engine? */
  rough = false
  #width = 0
  #filled = new Uint8Array(CELLS)
  #bits = new Float64Array(CELLS)
  #birthBits = new Float64Array(CELLS)
  /** Name, year, day, sex of each cell, -1 for missing. */
  #levels = new Int8Array(CELLS * LEVELS)

  constructor(evidence: KinEvidence) {
    this.evidence = evidence
  }

  load(left: KinGraph, right: KinGraph): void {
    this.left = left
    this.right = right
    this.#width = right.nodes.length
    const cells = left.nodes.length * right.nodes.length
    if (cells > this.#filled.length) {
      this.#filled = new Uint8Array(cells)
      this.#bits = new Float64Array(cells)
      this.#birthBits = new Float64Array(cells)
      this.#levels = new Int8Array(cells * LEVELS)
    } else this.#filled.fill(0, 0, cells)
  }

  /** Bits for one person rather than two, of the left node `a` and the right node `b`. */
  bits(a: number, b: number): number {
    return this.#bits[this.#cell(a, b)]!
  }

  /** What {@link bits} may be at most, without the name engine. */
  atMost(a: number, b: number): number {
    const cell = a * this.#width + b
    if (this.#filled[cell] === EMPTY) this.#fill(cell, a, b, true)
    return this.#bits[cell]!
  }

  birthBits(a: number, b: number): number {
    return this.#birthBits[this.#cell(a, b)]!
  }

  /** Does anything stand on both sides? */
  known(a: number, b: number): boolean {
    const at = this.#cell(a, b) * LEVELS
    const levels = this.#levels
    return levels[at]! >= 0 || levels[at + YEAR]! >= 0 || levels[at + SEX]! >= 0
  }

  nameLevel(a: number, b: number): number {
    return this.#levels[this.#cell(a, b) * LEVELS]!
  }

  yearLevel(a: number, b: number): number {
    return this.#levels[this.#cell(a, b) * LEVELS + YEAR]!
  }

  dayLevel(a: number, b: number): number {
    return this.#levels[this.#cell(a, b) * LEVELS + DAY]!
  }

  /** `name same, born a year apart`: never a value. Missing parts are left out. */
  describe(a: number, b: number, withSex: boolean): string {
    const at = this.#cell(a, b) * LEVELS
    const [name, year, day, sex] = this.#levels.subarray(at, at + LEVELS) as unknown as [
      number,
      number,
      number,
      number,
    ]
    const parts: string[] = []
    if (name >= 0) parts.push(`name ${NAME_LEVELS[name]}`)
    if (year === 0 && day === 0) parts.push('born on the same day')
    else {
      if (year >= 0) parts.push(YEARS[year]!)
      if (day >= 0) parts.push(DAYS[day]!)
    }
    if (withSex && sex >= 0) parts.push(SEXES[sex]!)
    return parts.length === 0 ? 'missing' : parts.join(', ')
  }

  #cell(a: number, b: number): number {
    const cell = a * this.#width + b
    if (this.#filled[cell] !== EXACT && !(this.rough && this.#filled[cell] === BOUND))
      this.#fill(cell, a, b, this.rough)
    return cell
  }

  #fill(cell: number, a: number, b: number, bound: boolean): void {
    const { evidence } = this
    const x = this.left.nodes[a]!
    const y = this.right.nodes[b]!
    const at = cell * LEVELS
    const name = bound ? evidence.givenAtMost(x, y) : evidence.given(x, y)
    this.#levels[at] = evidence.at
    let birth = evidence.year(x, y)
    this.#levels[at + YEAR] = evidence.at
    birth += evidence.monthDay(x, y)
    this.#levels[at + DAY] = evidence.at
    const sex = evidence.sex(x, y)
    this.#levels[at + SEX] = evidence.at
    this.#birthBits[cell] = birth
    this.#bits[cell] = name + birth + sex
    this.#filled[cell] = bound && !evidence.exact ? BOUND : EXACT
  }
}

/** A cell: nothing is known, what it is at most, all of it. */
const EMPTY = 0
const BOUND = 1
const EXACT = 2

const NOBODY: KinGraph = { id: '', nodes: [], families: [], familyCount: 0, places: [], kinds: 0, named: 0 }
const CELLS = 256
const LEVELS = 4
const YEAR = 1
const DAY = 2
const SEX = 3

const YEARS = [
  'born in the same year',
  'born a year apart',
  'born two years apart',
  'birth years differ',
] as const
const DAYS = [
  'same day of the year',
  'day and month exchanged',
  'day or month agrees',
  'day and month differ',
] as const
const SEXES = ['sex agrees', 'sex differs'] as const
