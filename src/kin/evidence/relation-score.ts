/**
 * Is the right record's focal person the left one's parent, child, sibling ...? Each relation is a hypothesis that says
 * what every person of the right record would be to the left focal person (composition of relations), and so which
 * mentions must be which. Bits add up: the person among the relatives that the other side lists (a mixture over the
 * slots of the list, in both directions), third relatives that both list, the family name once, ages, sex, places.
 * Method: family-graph alignment (Fu, Christen and Zhou, PAKDD 2014) with Fellegi-Sunter weights in the place of
 * learned similarities; unmatched mentions are weak evidence, absent lists none.
 */
import { middleYear } from './birth-statistics.ts'
import { lifeConflicts } from './conflicts.ts'
import { ageGapOf } from '../../record/kinship/age-gap.ts'
import { ageGapShare, impossible } from '../constraints.ts'
import { kinCode } from '../kin-code.ts'
import type { KinEvidence } from './kin-evidence.ts'
import type { KinGraph, KinNode } from '../graph/kin-graph.ts'
import { type KinWeights, SLOTS } from '../kin-weights.ts'
import { emptyListed, findListed, type Listed } from './listed-relatives.ts'
import { familiesMeetBehind } from './families-meet-behind.ts'
import { NAME_LEVELS } from '../names/name-level.ts'
import { PairCells } from './pair-cells.ts'
import { createPlacesMeet } from '../places-meet.ts'
import { inverseKin, type Kin } from '../../record/kinship/relation.ts'
import { SharedBound } from './shared-bound.ts'
import { SharedRelatives } from './shared-relatives.ts'
import { type KinContribution, kinContribution } from './kin-contribution.ts'

/** Scores hypotheses about one pair of records after the other; nothing is allocated until something is explained. */
export class RelationScorer {
  readonly weights: KinWeights
  readonly cells: PairCells
  /** Of the hypothesis scored last. */
  readonly byLeft: Listed = emptyListed()
  readonly byRight: Listed = emptyListed()

  readonly #evidence: KinEvidence
  readonly shared: SharedRelatives = new SharedRelatives()
  #family = 0
  #familyLevel = -1
  #familyKnown = false
  /** Upper bounds, see {@link look}. */
  #common = 0
  readonly sharedBound: SharedBound = new SharedBound()
  readonly #meet = createPlacesMeet()
  #place = 0
  /** 0: a place in common, 1: none, -1: unknown on a side. */
  placeLevel = -1
  #group = 0
  #age = 0
  #ageLevel: AgeLevel | undefined
  #sex = 0
  #conflict = 0

  constructor(evidence: KinEvidence, weights: KinWeights) {
    this.#evidence = evidence
    this.weights = weights
    this.cells = new PairCells(evidence)
  }

  load(left: KinGraph, right: KinGraph): void {
    this.cells.load(left, right)
    this.#familyKnown = false
    const isKnown = left.places.length > 0 && right.places.length > 0
    this.placeLevel = isKnown ? Number(!this.#meet(left.places, right.places)) : -1
    const { place, placeByChance, group } = this.weights
    this.#place =
      this.placeLevel < 0
        ? 0
        : this.placeLevel === 0
          ? Math.log2(place / placeByChance)
          : Math.log2((1 - place) / (1 - placeByChance))
    this.#group = left.group !== undefined && left.group === right.group ? Math.log2(group / 0.001) : 0
  }

  /**
   * Looks at the pair at hand for {@link atMost}.
   * @param closely with the name engine, except between two third relatives
   */
  look(closely: boolean): void {
    const { cells } = this
    const { left, right } = cells
    if (closely) {
      this.#loadFamily()
      for (let a = 1; a < left.nodes.length; a++) cells.bits(a, 0)
      for (let b = 1; b < right.nodes.length; b++) cells.bits(0, b)
    }
    const family = closely ? this.#family : this.#familyAtMost(left, right)
    this.#common = family + this.#place + this.#group
    this.sharedBound.look(cells)
  }

  /**
   * What a hypothesis about the pair looked at may have in bits: names count as the same where no quick look tells them apart,
   * and every third relative as the one of the other side whom it resembles most.
   */
  atMost(kin: Kin): number {
    const { cells, weights, byLeft, byRight } = this
    if (kin === 'self')
      return this.#common + cells.atMost(0, 0) + this.sharedBound.atMost(kin, cells, false, false, weights)
    const inverse = inverseKin(kin)
    cells.rough = true
    findListed(cells, true, kinCode(kin), SLOTS[kin] ?? 0, weights, byLeft)
    findListed(cells, false, kinCode(inverse), SLOTS[inverse] ?? 0, weights, byRight)
    cells.rough = false
    byLeft.birthBits = byRight.birthBits = 0
    const [me, you] = [cells.left.nodes[0]!, cells.right.nodes[0]!]
    const shared = this.sharedBound.atMost(kin, cells, byLeft.at >= 0, byRight.at >= 0, weights)
    return (
      this.#common +
      byLeft.bits +
      byRight.bits +
      this.#ageBits(kin, me, you) +
      this.#sexBits(kin, me, you) +
      shared
    )
  }

  /** One of several family names on either side agrees by chance so much more often. */
  #amongFamilies(bits: number): number {
    const { left, right } = this.cells
    if (bits <= 0) return bits
    // A word that is an ancestor's speaks as that, and not again as a family name.
    const share = Math.min(left.familyShare ?? 1, right.familyShare ?? 1)
    return share * Math.max(0, bits - Math.log2(left.familyCount * right.familyCount))
  }

  #familyAtMost(left: KinGraph, right: KinGraph): number {
    const bits = this.#amongFamilies(this.#evidence.familyAtMost(left.families, right.families))
    return bits < 0 && (left.behind ?? right.behind) !== undefined ? 0 : bits
  }

  #loadFamily(): void {
    if (this.#familyKnown) return
    this.#familyKnown = true
    const { left, right } = this.cells
    this.#family = this.#amongFamilies(this.#evidence.family(left.families, right.families))
    this.#familyLevel = this.#evidence.at
    if (this.#family >= 0 || !familiesMeetBehind(this.#evidence, left, right)) return
    this.#family = 0
    this.#familyLevel = -1
  }

  /** Bits of a hypothesis about the pair at hand, without the prior. */
  bits(kin: Kin): number {
    const { cells, weights, byLeft, byRight } = this
    this.#loadFamily()
    const common = this.#family + this.#place + this.#group
    this.#age = 0
    this.#ageLevel = undefined
    this.#sex = 0
    this.#conflict = this.#conflictBits(kin)
    if (kin === 'self') {
      byLeft.mentions = byRight.mentions = 0
      byLeft.at = byRight.at = -1
      byLeft.bits = byRight.bits = 0
      const shared = this.shared.align(kin, cells, -1, -1, weights)
      return common + cells.bits(0, 0) + shared + this.#conflict
    }
    const inverse = inverseKin(kin)
    findListed(cells, true, kinCode(kin), SLOTS[kin] ?? 0, weights, byLeft)
    findListed(cells, false, kinCode(inverse), SLOTS[inverse] ?? 0, weights, byRight)
    const [me, you] = [cells.left.nodes[0]!, cells.right.nodes[0]!]
    this.#age = this.#ageBits(kin, me, you)
    this.#sex = this.#sexBits(kin, me, you)
    const shared = this.shared.align(kin, cells, byLeft.at, byRight.at, weights)
    return common + byLeft.bits + byRight.bits + this.#age + this.#sex + shared + this.#conflict
  }

  /** The parts of {@link bits}, which add up to it. */
  explain(kin: Kin): readonly KinContribution[] {
    this.bits(kin)
    const { cells } = this
    const [me, you] = [cells.left.nodes[0]!, cells.right.nodes[0]!]
    const out: KinContribution[] = []
    if (kin === 'self') {
      const level = cells.describe(0, 0, true)
      out.push(kinContribution('ownName', level, cells.bits(0, 0), me, you))
    }
    out.push(...this.#listedParts(me, you))
    if (this.#ageLevel) out.push(kinContribution('age', this.#ageLevel, this.#age))
    if (this.#sex !== 0)
      out.push(kinContribution('sex', me.sex === you.sex ? 'one sex' : 'two sexes', this.#sex))
    out.push(...this.#sharedParts())
    if (this.#familyLevel >= 0)
      out.push(kinContribution('family', NAME_LEVELS[this.#familyLevel]!, this.#family))
    if (this.placeLevel >= 0)
      out.push(kinContribution('place', this.placeLevel === 0 ? 'same' : 'different', this.#place))
    if (this.#conflict !== 0) out.push(kinContribution('conflict', 'hardly possible', this.#conflict))
    if (this.#group !== 0) out.push(kinContribution('group', 'same', this.#group))
    return out.filter(({ level }) => level !== 'missing')
  }

  /** Either focal person among the relatives that the other side lists. */
  #listedParts(me: KinNode, you: KinNode): KinContribution[] {
    const { cells, byLeft, byRight } = this
    const out: KinContribution[] = []
    if (byLeft.mentions > 0) {
      const level = byLeft.at < 0 ? 'none of them' : cells.describe(byLeft.at, 0, true)
      out.push(kinContribution('listedByLeft', level, byLeft.bits, cells.left.nodes[byLeft.at], you))
    }
    if (byRight.mentions > 0) {
      const level = byRight.at < 0 ? 'none of them' : cells.describe(0, byRight.at, true)
      out.push(kinContribution('listedByRight', level, byRight.bits, me, cells.right.nodes[byRight.at]))
    }
    return out
  }

  /** Third relatives that one or both list. */
  #sharedParts(): KinContribution[] {
    const { cells, shared } = this
    return Array.from({ length: shared.count }, (_, k) => {
      const [a, b] = [shared.lefts[k]!, shared.rights[k]!]
      const [left, right] = [cells.left.nodes[a], cells.right.nodes[b]]
      const { kin: role } = (left ?? right)!
      const level = a < 0 || b < 0 ? 'not among them' : cells.describe(a, b, false)
      return kinContribution('shared', `${role}: ${level}`, shared.bits[k]!, left, right)
    })
  }

  /** Deaths, separations and finds that can't be; what births say is part of the age. */
  #conflictBits(kin: Kin): number {
    const { left, right } = this.cells
    if (left.life === undefined && right.life === undefined) return 0
    return lifeConflicts(kin, left, right).length > 0 ? RULED_OUT : 0
  }

  #sexBits(kin: Kin, me: KinNode, you: KinNode): number {
    if (kin !== 'spouse' || me.sex === undefined || you.sex === undefined) return 0
    const m = this.weights.spouseSexes
    return Math.log2((me.sex !== you.sex ? m : 1 - m) / 0.5)
  }

  /** A parent of thirty years more; a parent of the same age is all but ruled out. */
  #ageBits(kin: Kin, me: KinNode, you: KinNode): number {
    // The child's side and the parent's see one law.
    const down = kin === 'child' || kin === 'grandchild' || kin === 'nieceNephew'
    const [younger, older] = down ? [you, me] : [me, you]
    const upward = down ? inverseKin(kin) : kin
    const law = ageGapOf(upward, older.sex)
    if (law === undefined || me.birth === undefined || you.birth === undefined) return 0
    if (impossible(upward, younger.date, older.date, older.sex)) {
      this.#ageLevel = 'hardly possible'
      return RULED_OUT
    }
    const gap = middleYear(me.birth) - middleYear(you.birth)
    const m = ageGapShare(law, down ? -gap : gap)
    const bits = Math.log2(Math.max(m, 1e-6) / this.#evidence.gapShare(gap))
    this.#ageLevel = bits > 0 ? 'usual' : 'unusual'
    const bounded = Math.max(RULED_OUT, Math.min(bits, MOST_AGE_BITS))
    // A birth that is listed and agrees has already said how old the person is.
    return Math.max(this.byLeft.birthBits, this.byRight.birthBits) > 0 ? Math.min(0, bounded) : bounded
  }
}

type AgeLevel = 'usual' | 'unusual' | 'hardly possible'

const RULED_OUT = -7
const MOST_AGE_BITS = 4
