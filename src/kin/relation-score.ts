/**
 * Is the right record's focal person the left one's parent, child, sibling ...? Each relation is a hypothesis that says
 * what every person of the right record would be to the left focal person (composition of relations), and so which
 * mentions must be which. Bits add up: the person among the relatives that the other side lists (a mixture over the
 * slots of the list, in both directions), third relatives that both list, the family name once, ages, sex, places.
 * Method: family-graph alignment (Fu, Christen and Zhou, PAKDD 2014) with Fellegi-Sunter weights in the place of
 * learned similarities; unmatched mentions are weak evidence, absent lists none.
 */
import { ageGapOf, ageGapShare, impossible } from './constraints.ts'
import { middleYear } from './birth-statistics.ts'
import type { KinEvidence } from './kin-evidence.ts'
import type { KinGraph, KinNode } from './kin-graph.ts'
import { type KinWeights, SLOTS } from './kin-weights.ts'
import { listedBits, listedByLeft, listedByRight } from './listed-relatives.ts'
import { alignShared } from './shared-relatives.ts'
import { inverseKin, type Kin } from './relation.ts'

/** One part of a relation's weight. */
export interface KinContribution {
  readonly feature:
    | 'listedByLeft'
    | 'listedByRight'
    | 'shared'
    | 'family'
    | 'age'
    | 'sex'
    | 'place'
    | 'group'
    | 'ownName'
    | 'ownBirth'
    | 'rivals'
  readonly label: string
  /** What was found, or `missing`. Never a value. */
  readonly level: string
  readonly bits: number
}

export interface RelationScore {
  readonly kin: Kin
  /** Bits, without the prior. */
  readonly bits: number
  readonly contributions: readonly KinContribution[]
  /** Position of the left mention that is the right focal person, -1 for none. */
  readonly leftSlot: number
  /** Position of the right mention that is the left focal person, -1 for none. */
  readonly rightSlot: number
}

/** Scores one hypothesis. */
export function scoreRelation(
  kin: Kin,
  left: KinGraph,
  right: KinGraph,
  evidence: KinEvidence,
  weights: KinWeights,
): RelationScore {
  const out: KinContribution[] = []
  const [me, you] = [left.nodes[0]!, right.nodes[0]!]
  let leftSlot = -1
  let rightSlot = -1
  if (kin === 'self') {
    push(out, 'ownName', 'given name', evidence.given(me, you))
    push(out, 'ownBirth', 'birth', evidence.birth(me, you))
    push(out, 'sex', 'sex', evidence.sex(me, you))
  } else {
    const fromLeft = listedBits(listedByLeft(kin, left, right, evidence), SLOTS[kin], weights)
    if (fromLeft) {
      leftSlot = fromLeft.at
      push(out, 'listedByLeft', "the right person among the left's relatives", fromLeft)
    }
    const fromRight = listedBits(listedByRight(kin, left, right, evidence), SLOTS[inverseKin(kin)], weights)
    if (fromRight) {
      rightSlot = fromRight.at
      push(out, 'listedByRight', "the left person among the right's relatives", fromRight)
    }
    const known = Math.max(fromLeft?.birthBits ?? 0, fromRight?.birthBits ?? 0)
    const age = ageEvidence(kin, me, you, evidence)
    if (age)
      push(out, 'age', 'age difference', {
        level: age.level,
        bits: known > 0 ? Math.min(0, age.bits) : age.bits,
      })
    if (kin === 'spouse' && me.sex && you.sex) {
      const differ = me.sex !== you.sex
      const m = weights.spouseSexes
      push(out, 'sex', 'sex', {
        level: differ ? 'two sexes' : 'one sex',
        bits: Math.log2((differ ? m : 1 - m) / 0.5),
      })
    }
  }
  for (const found of alignShared(kin, left, right, leftSlot, rightSlot, evidence, weights))
    push(out, 'shared', 'a relative of both', found)
  push(out, 'family', 'family name', evidence.family(left.families, right.families))
  if (left.places.length > 0 && right.places.length > 0)
    push(out, 'place', 'place', placeEvidence(left.places, right.places, weights))
  if (left.group !== undefined && left.group === right.group)
    push(out, 'group', 'household', { level: 'same', bits: Math.log2(weights.group / 0.001) })
  let bits = 0
  for (const c of out) bits += c.bits
  return { kin, bits, contributions: out, leftSlot, rightSlot }
}

function push(
  out: KinContribution[],
  feature: KinContribution['feature'],
  label: string,
  { level, bits }: { readonly level: string; readonly bits: number },
): void {
  if (level !== 'missing') out.push({ feature, label, level, bits })
}

/** A parent of thirty years more; a parent of the same age is all but ruled out. */
function ageEvidence(
  kin: Kin,
  me: KinNode,
  you: KinNode,
  evidence: KinEvidence,
): { readonly level: string; readonly bits: number } | undefined {
  // The child's side and the parent's see one law.
  const down = kin === 'child' || kin === 'grandchild' || kin === 'nieceNephew'
  const [younger, older] = down ? [you, me] : [me, you]
  const upward = down ? inverseKin(kin) : kin
  const law = ageGapOf(upward, older.sex)
  if (law === undefined || me.birth === undefined || you.birth === undefined) return undefined
  if (impossible(upward, younger.date, older.date, older.sex))
    return { level: 'hardly possible', bits: RULED_OUT }
  const gap = middleYear(me.birth) - middleYear(you.birth)
  const m = ageGapShare(law, down ? -gap : gap)
  const bits = Math.log2(Math.max(m, 1e-6) / evidence.gapShare(gap))
  return { level: bits > 0 ? 'usual' : 'unusual', bits: Math.max(RULED_OUT, Math.min(bits, 4)) }
}

const RULED_OUT = -7

function placeEvidence(
  a: readonly string[],
  b: readonly string[],
  weights: KinWeights,
): { readonly level: string; readonly bits: number } {
  const same = a.some((place) => b.includes(place))
  return same
    ? { level: 'same', bits: Math.log2(weights.place / 0.05) }
    : { level: 'different', bits: Math.log2((1 - weights.place) / 0.95) }
}
