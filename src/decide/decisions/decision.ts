/**
 * What people decided about pairs of records: an append-only log of links, after Duke's Link (kind, status, `overrides`;
 * L. M. Garshol). A person's assertion overrides what was inferred, a withdrawn link stays on file, and every entry can
 * be undone, an undoing too. Entries hold ids, levels and weights, never a value of a field.
 */

/** A record of a registry; `registry` is empty in de-duplication, `left` or `right` where two are linked. */
export interface RecordRef {
  /** `left`, `right`, or empty in de-duplication. */
  readonly registry: string
  /** The record's id. */
  readonly id: string
}

/** What two records are to each other. `undetermined`: looked at, and more must be known. */
export type DecisionKind = 'same' | 'related' | 'different' | 'undetermined'

/** `asserted` by a person, `inferred` by a run (a proposal put on file), `retracted`: an entry that undoes another. */
export type DecisionStatus = 'asserted' | 'inferred' | 'retracted'

/** What the decision was made on, without values, so that it can be explained later and reopened when it changes. */
export interface DecisionEvidence {
  /** Match weight in bits. */
  readonly weight: number
  /** Level by feature, `missing` included. */
  readonly levels: Readonly<Record<string, string>>
  /** The model file's hash or another name of it; empty for the built-in model. */
  readonly model: string
}

/** One line of the log. */
export interface DecisionEntry {
  /** 1 for the first line, then one more each. */
  readonly seq: number
  /** When, as the caller gave it: an ISO 8601 instant. The library reads no clock. */
  readonly at: string
  /** Who, as an opaque reviewer id. */
  readonly by: string
  /** Said by a person, proposed by a run, or undoing another entry. */
  readonly status: DecisionStatus
  /** What was decided about the two. */
  readonly kind: DecisionKind
  /** The two records, in the order in which they were named. */
  readonly a: RecordRef
  /** The second record; it comes after `a` in `relation`. */
  readonly b: RecordRef
  /** For `related`: what b is to a. */
  readonly relation?: string
  /** A reason code, or what is needed where `undetermined`. No personal data. */
  readonly reason?: string
  /** What it was decided on; absent where that is not known. */
  readonly evidence?: DecisionEvidence
  /** For `retracted`: the entry that no longer holds. */
  readonly undoes?: number
  /** SHA-256 over the line before and this one, so that a changed or missing line is noticed. */
  readonly hash: string
}

/** The whole log, oldest first. Plain data. */
export type DecisionLog = readonly DecisionEntry[]

/** A name of a record that no other record has, for maps. */
export function refKey({ registry, id }: RecordRef): string {
  return `${registry}\u0000${id}`
}

/** The key of a pair, whichever record is named first. */
export function pairKey(x: RecordRef, y: RecordRef): string {
  return joinedKey(refKey(x), refKey(y))
}

/** The key of two keys, whichever comes first. */
export function joinedKey(x: string, y: string): string {
  return x <= y ? `${x}\n${y}` : `${y}\n${x}`
}
