import type { RelationRole, Sex } from './types.ts'

const FEMALE: ReadonlySet<RelationRole> = /* @__PURE__ */ new Set([
  'mother',
  'daughter',
  'sister',
  'wife',
  'aunt',
  'niece',
])
const MALE: ReadonlySet<RelationRole> = /* @__PURE__ */ new Set([
  'father',
  'son',
  'brother',
  'husband',
  'uncle',
  'nephew',
])

/** The sex that a word for a relation says, or undefined. */
export function sexOfRole(role: RelationRole): Sex | undefined {
  return FEMALE.has(role) ? 'female' : MALE.has(role) ? 'male' : undefined
}
