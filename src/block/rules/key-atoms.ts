import type { KeyCode } from '../../encode/names/key-code.ts'
import { KEY_CODES } from '../../encode/names/key-codes.ts'
import { Dictionary } from '../../encode/dictionary.ts'
import type { Column, Population } from '../../encode/population.ts'
import type { BlockingRule, KeyPart } from '../rule.ts'

/** What a rule asks for, piece by piece: a part, or the parts of an unordered rule, which only mean something together. */
export interface KeyAtom {
  readonly parts: readonly KeyPart[]
  readonly unordered: boolean
  /** Equal for equal atoms. */
  readonly name: string
}

/** The distinct atoms of some rules, and for each rule which of them it asks for. */
export interface RuleAtoms {
  readonly atoms: readonly KeyAtom[]
  readonly ofRule: readonly (readonly number[])[]
}

export function ruleAtoms(rules: readonly BlockingRule[]): RuleAtoms {
  const atoms: KeyAtom[] = []
  const places = new Map<string, number>()
  const ofRule = rules.map(({ parts, unordered = false }) =>
    (unordered ? [parts] : parts.map((part) => [part])).map((list) => {
      const name = list.map(({ features, code }) => `${code} ${features.join()}`).join(' & ')
      const at = places.get(name) ?? atoms.length
      if (at === atoms.length) {
        places.set(name, at)
        atoms.push({ parts: list, unordered, name })
      }
      return at
    }),
  )
  return { atoms, ofRule }
}

/**
 * Tells whether two records share a key of an atom. A pair meets under a rule exactly if it shares a key of each of the
 * rule's atoms, since keys are all products of codes. Codes are worked out for the values that are asked for, once each.
 */
export function createAtomAgreement(
  population: Population,
): (atom: KeyAtom, i: number, j: number) => boolean {
  const numbers = new Dictionary()
  const known = new Map<KeyCode, Map<Dictionary, CodesOf>>()
  const codesOf = (code: KeyCode, dictionary: Dictionary): CodesOf => {
    const byDictionary = known.get(code) ?? new Map<Dictionary, CodesOf>()
    known.set(code, byDictionary)
    const own = byDictionary.get(dictionary) ?? lazyCodes(code, dictionary, numbers)
    byDictionary.set(dictionary, own)
    return own
  }
  const resolved = new Map<KeyAtom, readonly AtomPart[]>()
  const resolve = (atom: KeyAtom): readonly AtomPart[] => {
    const parts = atom.parts.map(({ features, code }) =>
      features.flatMap((feature) => {
        const column = population.columns.get(feature)
        return column === undefined ? [] : [{ column, codes: codesOf(code, column.dictionary) }]
      }),
    )
    resolved.set(atom, parts)
    return parts
  }
  return (atom, i, j) => {
    const parts = resolved.get(atom) ?? resolve(atom)
    return atom.unordered ? matchInAnyOrder(parts, parts, i, j) : meet(parts[0]!, parts[0]!, i, j)
  }
}

type CodesOf = (id: number) => readonly number[]
type AtomPart = readonly { readonly column: Column; readonly codes: CodesOf }[]

function lazyCodes(code: KeyCode, dictionary: Dictionary, numbers: Dictionary): CodesOf {
  const known: (readonly number[] | undefined)[] = []
  return (id) => (known[id] ??= KEY_CODES[code](dictionary.text(id)).map((text) => numbers.intern(text)))
}

/** Do record i in one part and record j in another have a code in common? */
function meet(one: AtomPart, other: AtomPart, i: number, j: number): boolean {
  return one.some(({ column: a, codes: codesA }) =>
    other.some(({ column: b, codes: codesB }) => {
      for (let x = a.offsets[i]!; x < a.offsets[i + 1]!; x++) {
        const own = codesA(a.ids[x]!)
        for (let y = b.offsets[j]!; y < b.offsets[j + 1]!; y++)
          if (codesB(b.ids[y]!).some((code) => own.includes(code))) return true
      }
      return false
    }),
  )
}

/** Sorted products of codes are equal where the parts of j can be put in an order in which each meets its part of i. */
function matchInAnyOrder(
  [first, ...rest]: readonly AtomPart[],
  others: readonly AtomPart[],
  i: number,
  j: number,
): boolean {
  if (first === undefined) return true
  return others.some(
    (other, k) => meet(first, other, i, j) && matchInAnyOrder(rest, others.toSpliced(k, 1), i, j),
  )
}
