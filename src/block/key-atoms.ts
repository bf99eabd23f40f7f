import type { KeyCode } from '../encode/key-code.ts'
import { KEY_CODES } from '../encode/key-codes.ts'
import type { Dictionary } from '../encode/dictionary.ts'
import type { Population } from '../encode/population.ts'
import type { BlockingRule, KeyPart } from './rule.ts'

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
  const known = new Map<KeyCode, Map<Dictionary, Map<number, readonly string[]>>>()
  const codesOf = (code: KeyCode, dictionary: Dictionary, id: number): readonly string[] => {
    const byDictionary = known.get(code) ?? new Map<Dictionary, Map<number, readonly string[]>>()
    known.set(code, byDictionary)
    const byId = byDictionary.get(dictionary) ?? new Map<number, readonly string[]>()
    byDictionary.set(dictionary, byId)
    const codes = byId.get(id) ?? KEY_CODES[code](dictionary.strings[id]!)
    byId.set(id, codes)
    return codes
  }
  const partCodes = ({ features, code }: KeyPart, i: number): string[] =>
    features.flatMap((feature) => {
      const column = population.columns.get(feature)
      if (column === undefined) return []
      const ids = [...column.ids.subarray(column.offsets[i], column.offsets[i + 1])]
      return ids.flatMap((id) => codesOf(code, column.dictionary, id))
    })
  const keys = ({ parts, unordered }: KeyAtom, i: number): Set<string> => {
    const [first = [], ...others] = parts.map((part) => partCodes(part, i))
    if (!unordered) return new Set(first)
    let all = first.map((code) => [code])
    for (const codes of others) all = all.flatMap((key) => codes.map((code) => [...key, code]))
    return new Set(all.map((key) => key.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('\u0000')))
  }
  return (atom, i, j) => {
    const mine = keys(atom, i)
    if (mine.size === 0) return false
    for (const key of keys(atom, j)) if (mine.has(key)) return true
    return false
  }
}
