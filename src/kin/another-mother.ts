/**
 * One person has one mother, so two who name mothers of different given names are hardly one. A father says less here, since
 * in most of the naming systems his name is part of the child's own.
 */
import type { StructuredName } from '../normalise/types.ts'
import { memberReasons } from './member-evidence.ts'

/** Bits: one mother in eight is written so that her given name isn't known again. */
const ANOTHER = -3.5

interface Relative {
  readonly role: string
  readonly name: StructuredName
}

/** Bits, 0 or less, of the relatives that two records list. Symmetric. */
export function anotherMother(a: readonly Relative[], b: readonly Relative[]): number {
  const [x, y] = [a.find(isMother), b.find(isMother)]
  if (x === undefined || y === undefined) return 0
  const given = memberReasons({ names: [x.name] }, { names: [y.name] })[0]
  return given !== undefined && given.bits < 0 ? ANOTHER : 0
}

function isMother({ role }: Relative): boolean {
  return role === 'mother'
}
