/**
 * How many consonants of each coarse class a token has at most, as one integer, so that what two tokens have in common is told by a
 * few operations on all classes at once. An upper bound by counts, as in bag distance (Bartolini, Ciaccia & Patella 2002).
 */
import { groupOfLetters } from './consonant-class.ts'

const [H, T] = [8, 20]

/** th, which many scripts write as s. */
export function isLisped(codes: Uint8Array, at: number): boolean {
  return codes[at] === T && codes[at + 1] === H
}

const SIBILANTS = 2
const CLASSES = 5

/** Coarse class of a letter for the bag, -1 for none: what may meet across scripts is one class. */
const CLASS: Int8Array = /* @__PURE__ */ groupOfLetters(['bpfvw', 'td', 'kqgcxszj', 'mn', 'lr'])
const counts = /* @__PURE__ */ new Uint8Array(CLASSES)
const mosts = /* @__PURE__ */ new Uint8Array(CLASSES)

/** The bag of all romanisations of a token. */
export function bagOf(all: readonly Uint8Array[]): number {
  mosts.fill(0)
  for (const codes of all) {
    counts.fill(0)
    for (let i = 0; i < codes.length; i++) {
      const at = CLASS[codes[i]!]!
      if (at >= 0 && counts[at]! < 15) counts[at]!++
      if (isLisped(codes, i) && counts[SIBILANTS]! < 15) counts[SIBILANTS]!++
    }
    for (let at = 0; at < CLASSES; at++) if (counts[at]! > mosts[at]!) mosts[at] = counts[at]!
  }
  let bag = 0
  for (let at = 0; at < CLASSES; at++) bag |= mosts[at]! << (BAG_BITS * at)
  return bag
}

/** Bits of a class in a bag: four of its number, and a guard that is 0. */
export const BAG_BITS = 5
/** The guards of all classes. */
const GUARDS = 0b10000_10000_10000_10000_10000

/** Consonants that two bags have in common, at most: the least of each class, all classes at once. */
export function commonConsonants(a: number, b: number): number {
  // A guard that is left says that a has no fewer.
  const guards = ((a | GUARDS) - b) & GUARDS
  const fewer = guards - (guards >> 4)
  const least = (b & fewer) | (a & ~fewer)
  const pairs = (least & 0x1f07c1f) + ((least >> 5) & 0x7c1f)
  return (pairs & 1023) + ((pairs >> 10) & 1023) + (pairs >> 20)
}
