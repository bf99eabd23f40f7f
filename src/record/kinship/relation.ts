/**
 * Relations between two persons and their algebra: sex-neutral form, inverse, composition to depth 2, and how loosely
 * two words may be used. Conventions of genealogy (GEDCOM X relationship types) with in-laws kept apart, since an
 * in-law is never evidence of blood; a step-parent is a parent.
 */
import type { RelationRole } from '../types.ts'

/** All relations without the sex of the relative. `self` is the identity of the algebra. */
export const KINS = [
  'self',
  'parent',
  'child',
  'sibling',
  'spouse',
  'grandparent',
  'grandchild',
  'auntUncle',
  'nieceNephew',
  'cousin',
  'parentInLaw',
  'childInLaw',
  'siblingInLaw',
  'relative',
] as const

/** A relation without the sex of the relative. */
export type Kin = (typeof KINS)[number]

const NEUTRAL: Readonly<Record<RelationRole, Kin>> = {
  mother: 'parent',
  father: 'parent',
  parent: 'parent',
  child: 'child',
  son: 'child',
  daughter: 'child',
  brother: 'sibling',
  sister: 'sibling',
  sibling: 'sibling',
  husband: 'spouse',
  wife: 'spouse',
  spouse: 'spouse',
  grandparent: 'grandparent',
  grandchild: 'grandchild',
  aunt: 'auntUncle',
  uncle: 'auntUncle',
  cousin: 'cousin',
  niece: 'nieceNephew',
  nephew: 'nieceNephew',
  guardian: 'relative',
  relative: 'relative',
}

const INVERSE: Readonly<Record<Kin, Kin>> = {
  self: 'self',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  spouse: 'spouse',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  auntUncle: 'nieceNephew',
  nieceNephew: 'auntUncle',
  cousin: 'cousin',
  parentInLaw: 'childInLaw',
  childInLaw: 'parentInLaw',
  siblingInLaw: 'siblingInLaw',
  relative: 'relative',
}

/** `A B C D` is "A's B may be C or D"; what is not listed is some other relative. */
const COMPOSITION = `
parent parent grandparent
parent child self sibling
parent sibling auntUncle
parent spouse parent
parent grandchild child nieceNephew
parent parentInLaw grandparent
parent nieceNephew cousin
child parent self spouse
child child grandchild
child sibling child
child spouse childInLaw
child grandparent parent parentInLaw
child auntUncle sibling siblingInLaw
sibling parent parent
sibling child nieceNephew
sibling sibling self sibling
sibling spouse siblingInLaw
sibling grandparent grandparent
sibling auntUncle auntUncle
sibling cousin cousin
sibling nieceNephew child nieceNephew
spouse parent parentInLaw
spouse child child
spouse sibling siblingInLaw
spouse spouse self
spouse grandchild grandchild
spouse parentInLaw parent
spouse childInLaw childInLaw
spouse siblingInLaw sibling siblingInLaw
grandparent child parent auntUncle
grandparent spouse grandparent
grandparent grandchild self sibling cousin
grandchild parent child childInLaw
grandchild sibling grandchild
grandchild grandparent self spouse
auntUncle parent grandparent
auntUncle child cousin
auntUncle sibling parent auntUncle
auntUncle spouse auntUncle
auntUncle nieceNephew self sibling cousin
nieceNephew parent sibling siblingInLaw
nieceNephew sibling nieceNephew
nieceNephew grandparent parent parentInLaw
nieceNephew auntUncle self sibling spouse siblingInLaw
cousin parent auntUncle
cousin grandparent grandparent
cousin sibling cousin
cousin auntUncle parent auntUncle
cousin cousin self sibling cousin
`

let compositions: ReadonlyMap<Kin, ReadonlyMap<Kin, readonly Kin[]>> | undefined

function composed(): ReadonlyMap<Kin, ReadonlyMap<Kin, readonly Kin[]>> {
  const out = new Map<Kin, Map<Kin, readonly Kin[]>>()
  for (const line of COMPOSITION.trim().split('\n')) {
    const [a, b, ...kin] = line.split(' ') as [Kin, Kin, ...Kin[]]
    const row = out.get(a) ?? new Map<Kin, readonly Kin[]>()
    out.set(a, row.set(b, kin))
  }
  return out
}

const UNNAMED: readonly Kin[] = /* @__PURE__ */ Object.freeze(['relative'])

/** The relation of a role word, without sex. */
export function neutralKin(role: RelationRole): Kin {
  return NEUTRAL[role]
}

/** What the focal person is to the relative: the inverse of "parent" is "child". An involution. */
export function inverseKin(kin: Kin): Kin {
  return INVERSE[kin]
}

/**
 * What the `second` of a person's `first` may be to the person: a parent's child is oneself or a sibling.
 * @returns one relation or several, likeliest first; `['relative']` where the answer is too far to be named
 */
export function composeKin(first: Kin, second: Kin): readonly Kin[] {
  if (first === 'self') return [second]
  if (second === 'self') return [first]
  compositions ??= composed()
  return compositions.get(first)?.get(second) ?? UNNAMED
}

/** Words that many languages use loosely: a cousin is a brother, an uncle's wife an aunt, anyone a relative. */
const LOOSE: Readonly<Partial<Record<Kin, Readonly<Partial<Record<Kin, number>>>>>> = {
  cousin: { sibling: 0.3, auntUncle: 0.05, nieceNephew: 0.05 },
  sibling: { siblingInLaw: 0.1 },
  parent: { auntUncle: 0.02, grandparent: 0.02, parentInLaw: 0.05 },
  child: { nieceNephew: 0.02, grandchild: 0.02, childInLaw: 0.05 },
  grandparent: { auntUncle: 0.05 },
}

/**
 * How well one word may stand for the other: 1 for the same, 0.3 for sibling and cousin, 0.4 where one side only says
 * "relative", 0 where it may not. Symmetric.
 */
export function looseness(a: Kin, b: Kin): number {
  if (a === b) return 1
  if (a === 'self' || b === 'self') return 0
  if (a === 'relative' || b === 'relative') return 0.4
  return LOOSE[a]?.[b] ?? LOOSE[b]?.[a] ?? 0
}
