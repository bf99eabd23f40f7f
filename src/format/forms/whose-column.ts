import type { RoleTarget } from './role-header.ts'

/** A column as one person's: the key of its header without the phrase that says whose it is. */
export interface WhoseColumn {
  readonly of: 'person' | 'enquirer'
  readonly key: string
  /** Set where the cell says what the one is to the other, and not what either is called. */
  readonly role?: RoleTarget
}
