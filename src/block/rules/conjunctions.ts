import type { KeyCode } from '../../encode/names/key-code.ts'
import type { Population } from '../../encode/population.ts'
import type { KeyAtom } from './key-atoms.ts'
import { ruleAtoms } from './key-atoms.ts'
import type { BlockingRule, KeyPart } from '../rule.ts'

/** Codes of single name columns that no template asks for, and that a found rule may. */
const EXTRA: readonly KeyCode[] = ['exact', 'skeleton', 'prefix3', 'metaphone']
const EXTRA_FEATURES = ['given', 'family']

/** The atoms that conjunctions are made of: those of the templates that the population has columns for, and a few more. */
export function conjunctionAtoms(population: Population, templates: readonly BlockingRule[]): KeyAtom[] {
  const extra = EXTRA_FEATURES.flatMap((feature) =>
    templates.some(({ parts }) => parts.some(({ features }) => features.includes(feature)))
      ? EXTRA.map((code): BlockingRule => ({ name: '', parts: [{ features: [feature], code }] }))
      : [],
  )
  return [...ruleAtoms([...templates, ...extra]).atoms].filter(({ parts }) =>
    parts.every(({ features }) => features.some((feature) => population.columns.has(feature))),
  )
}

/** May two atoms stand in one rule? Not if one feature decides both: the second would say nothing new. */
export function combine(a: KeyAtom, b: KeyAtom): boolean {
  if (a.unordered || b.unordered) return false
  const features = new Set(featuresOf(a))
  return !featuresOf(b).some((feature) => features.has(feature))
}

/** A rule from atoms, named by what it asks for. An unordered atom is a rule by itself. */
export function conjunction(atoms: readonly KeyAtom[]): BlockingRule {
  const parts = atoms.flatMap((atom) => atom.parts)
  return {
    name: parts.map(partName).join(' + '),
    parts,
    ...(atoms.some((atom) => atom.unordered) && { unordered: true }),
  }
}

const featuresOf = ({ parts }: KeyAtom): string[] => parts.flatMap(({ features }) => [...features])

function partName({ features, code }: KeyPart): string {
  const feature = features.join('/')
  return code === 'exact' ? feature : `${feature} (${code})`
}
