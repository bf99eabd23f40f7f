import { mix32 } from '../internal/hash.ts'
import type { Word } from './types.ts'

/** How two words grow together, natively and in Latin letters (several ways, by clerk). */
export interface Joint {
  readonly native: string
  readonly latin: readonly string[]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Two words as one: "Abdul" + "Karim", "Xiao" + "ming". The clerk's spelling of one goes with that of the other. */
export function compoundWord(first: Word, second: Word, joint: Joint): Word {
  const count = Math.max(first.spellings.length, second.spellings.length, joint.latin.length)
  const at = (list: readonly string[], k: number): string => list[Math.min(k, list.length - 1)] ?? ''
  const spelling = (k: number): string => {
    const between = at(joint.latin, k)
    const tail = at(second.spellings, k)
    return capital(at(first.spellings, k)) + between + (between === ' ' ? capital(tail) : tail)
  }
  return {
    id: mix32(first.id * 4099 + second.id),
    native: first.native + joint.native + second.native,
    spellings: [spelling(0), ...Array.from({ length: count - 1 }, (_, k) => spelling(k + 1))],
    short: second.short,
  }
}
