/**
 * Is a member of one family the same person as a member of another, rather than that person's brother, mother, child? What
 * a family shares (chains of fathers' names, family names, places) says nothing here; the given name, the birth and
 * the sex do. Bits as in Fellegi and Sunter (1969); u is what two members of one family have in common.
 */
import { compareNames, type NameAlignment } from '../compare/names/compare-names.ts'
import { givenAgreement } from '../compare/names/given-agreement.ts'
import type { StructuredName } from '../normalise/types.ts'
import type { Sex } from '../record/types.ts'
import { yearAlone } from './kin-evidence.ts'
import type { KinBirth } from './kin-graph.ts'

/** A member of a family, as far as it can be told apart from the others. */
export interface Member {
  /** One for each way the person is called. */
  readonly names: readonly StructuredName[]
  readonly birth?: KinBirth
  readonly sex?: Sex
}

/** One reason for or against. `level` is never a value. */
export interface MemberReason {
  readonly feature: 'given' | 'birth' | 'sex'
  readonly level: string
  readonly bits: number
}

const DIFFERENT: Reason = { level: 'another given name', bits: -2.6 }
const YOUNGEST_PARENT = 12

type Reason = Omit<MemberReason, 'feature'>

/** Reasons for one person rather than two of one family; what is unknown gives none. Symmetric. */
export function memberReasons(a: Member, b: Member): readonly MemberReason[] {
  const out: MemberReason[] = []
  let given: Reason | undefined
  const apart = a.birth && b.birth && Math.max(a.birth.from - b.birth.to, b.birth.from - a.birth.to)
  const mayBeParent = apart === undefined || apart >= YOUNGEST_PARENT
  for (const x of a.names)
    for (const y of b.names) {
      const found = givenReason(compareNames(x, y), mayBeParent)
      if (found !== undefined && (given === undefined || found.bits > given.bits)) given = found
    }
  if (given !== undefined) out.push({ feature: 'given', ...given })
  if (a.birth !== undefined && b.birth !== undefined)
    out.push({ feature: 'birth', ...birthReason(a.birth, b.birth) })
  if (a.sex !== undefined && b.sex !== undefined)
    out.push({
      feature: 'sex',
      ...(a.sex === b.sex ? { level: 'sex agrees', bits: 0.95 } : { level: 'sex differs', bits: -4.6 }),
    })
  return out
}

function givenReason(made: NameAlignment, mayBeParent: boolean): Reason | undefined {
  if (made.readings.some(({ tokens }) => tokens.length === 0)) return undefined
  const bits = givenAgreement(made, mayBeParent)
  return bits === undefined ? DIFFERENT : { level: 'given name agrees', bits }
}

const GENERATION = 10

/** Years apart 0, 1, 2, more, a generation: m where both know the date, m where one knows a year or an age, u inside a family. */
const YEARS: readonly (readonly [label: string, dated: number, alone: number, u: number])[] = [
  ['born in the same year', 0.74, 0.66, 0.06],
  ['born a year apart', 0.13, 0.17, 0.08],
  ['born two years apart', 0.06, 0.08, 0.09],
  ['birth years differ', 0.06, 0.07, 0.32],
  ['born in another generation', 0.01, 0.02, 0.45],
]

/** Days that stand for an unknown one: a family often shares them. */
const DEFAULT_DAYS: ReadonlySet<number> = /* @__PURE__ */ new Set([101, 115, 701, 715])

function birthReason(a: KinBirth, b: KinBirth): Reason {
  const years = Math.max(a.from - b.to, b.from - a.to, 0)
  const off = years >= GENERATION ? 4 : Math.min(3, years)
  const alone = yearAlone(a, b)
  const [label, dated, single, u] = YEARS[off]!
  const year = { level: label, bits: Math.log2((alone ? single : dated) / u) }
  if (a.month === undefined || b.month === undefined || a.day === undefined || b.day === undefined)
    return year
  const [x, y] = [a.month * 100 + a.day, b.month * 100 + b.day]
  if (DEFAULT_DAYS.has(x) || DEFAULT_DAYS.has(y)) return year
  if (x === y) return { level: `${label}, same day of the year`, bits: year.bits + 6.5 }
  if (a.month === b.day && a.day === b.month)
    return { level: `${label}, day and month exchanged`, bits: year.bits + 3 }
  return { level: `${label}, another day`, bits: year.bits - 2 }
}
