/**
 * Tells apart at little cost the names that the name engine would call different: no word of one resembles a word of the
 * other (Winkler's similarity of Latin readings), and no table knows them as variants or nicknames. Measured on
 * 300,000 random pairs of eleven cultures: nine in ten pairs need no engine, and of 1,900 alike pairs it loses 110, most of
 * which are chance likenesses across cultures.
 */
import { createJaroWinkler } from '../compare/jaro-winkler-codes.ts'
import { givenNameClass } from '../data/name-variants.ts'
import { nicknamesOf } from '../data/nicknames.ts'
import type { CodeComparator } from '../internal/code-array.ts'
import { hashString } from '../internal/hash.ts'
import type { StructuredName } from '../normalise/types.ts'

export interface NameSieve {
  /** The next id, from 0. */
  add(name: StructuredName): void
  /** Symmetric; true only for names that have nothing in common. */
  apart(a: number, b: number): boolean
}

/** Winkler's similarity under which no two words of a name are alike. */
const ALIKE = 0.7
const WORDS = 3
const READINGS = 2
/** Readings of syllabic scripts this short resemble nothing reliably: 朱 is Zhu, Chu and Jo. */
const SHORT = 5

interface Entry {
  readonly script: string
  readonly words: readonly Uint16Array[]
  readonly classes: Int32Array
  readonly letters: number
}

export function createNameSieve(): NameSieve {
  const entries: Entry[] = []
  let compare: CodeComparator | undefined
  return {
    add: (name) => void entries.push(entryOf(name)),
    apart(a, b) {
      const [x, y] = [entries[a]!, entries[b]!]
      if (x.script !== y.script && x.letters <= SHORT && y.letters <= SHORT) return false
      for (let i = 0; i < x.classes.length; i++) if (y.classes.includes(x.classes[i]!)) return false
      const winkler = (compare ??= createJaroWinkler())
      for (let i = 0; i < x.words.length; i++) {
        const p = x.words[i]!
        for (let j = 0; j < y.words.length; j++) {
          const q = y.words[j]!
          if (winkler(p, 0, p.length, q, 0, q.length, ALIKE) > 0) return false
        }
      }
      return true
    },
  }
}

function entryOf(name: StructuredName): Entry {
  const words = new Set<string>()
  const classes = new Set<string>()
  const tokens = name.tokens.filter((t) => t.latin.length > 0 && t.latin[0] !== '')
  for (const token of tokens.slice(0, WORDS)) {
    for (const latin of token.latin.slice(0, READINGS)) words.add(latin)
    const first = token.latin[0] as string
    classes.add(`"${first}`)
    for (const nickname of nicknamesOf(first) ?? []) classes.add(`"${nickname}`)
    const group = givenNameClass(token.latin)
    if (group !== undefined) classes.add(`=${group}`)
  }
  const joined = tokens.map((t) => t.latin[0]).join('')
  words.add(joined)
  words.delete('')
  return {
    script: name.script,
    words: [...words].map((word) => Uint16Array.from(word, (c) => c.charCodeAt(0))),
    classes: Int32Array.from(classes, (text) => hashString(text) | 0),
    letters: joined.length,
  }
}
