/**
 * What a log of decisions amounts to. Asserted `same` is an equivalence: a = b and b = c give a = c. Asserted `different`
 * holds between all records of two groups. Where both meet, the group is in conflict, and neither is taken as settled: a
 * person has to retract one entry. Inferred links imply nothing.
 */
import { requireLog } from './require-log.ts'
import type { DecisionEntry, DecisionKind, DecisionLog, RecordRef } from './decision.ts'
import { joinedKey, pairKey, refKey } from './decision.ts'

/** Records said to be one and said to be two. */
export interface DecisionConflict {
  /** The only kind there is. */
  readonly kind: 'same-and-different'
  /** Entries by which the two are one person, in order of the chain. */
  readonly same: readonly number[]
  /** The entry by which they are not. */
  readonly different: number
}

/** What holds for a pair. */
export interface Verdict {
  /** What holds. */
  readonly kind: DecisionKind
  /** `asserted` by a person, or `inferred` by a run. */
  readonly status: 'asserted' | 'inferred'
  /** The entry about this very pair; undefined where it follows from others. */
  readonly entry?: DecisionEntry
  /** Entries that it follows from. */
  readonly from: readonly number[]
}

/** What a log of decisions amounts to. */
export interface DecisionState {
  /** What holds for two records; undefined where nothing was decided, or the decisions contradict each other. */
  verdict(x: RecordRef, y: RecordRef): Verdict | undefined
  /** Whether an entry in force names this record. */
  concerns(x: RecordRef): boolean
  /** Records that people said are one person, at least two each; groups in conflict are left out. */
  readonly groups: readonly (readonly RecordRef[])[]
  /** Contradictions; none of their pairs counts as settled. */
  readonly conflicts: readonly DecisionConflict[]
  /** Entries in force, one a pair, oldest first: of each pair the last assertion that was not undone. */
  readonly active: DecisionLog
}

/**
 * What the decisions of a log amount to: the verdict on each pair, who is one person, and what contradicts what.
 *
 * @param log oldest first, from {@link parseDecisions}
 * @throws DecisionError `bad-log` for what is no list of entries
 *
 * @example
 * ```ts
 * import { assertDecision, decisionState } from 'kinmatch'
 *
 * const ref = (id: string) => ({ registry: 'left', id }) as const
 * const [a, b, c] = [ref('A'), ref('B'), ref('C')]
 * const signed = { by: 'reviewer-7', at: '2026-01-02T10:00:00Z' }
 * const one = await assertDecision([], { kind: 'same', pair: [a, b], ...signed })
 * const state = decisionState(await assertDecision(one, { kind: 'same', pair: [b, c], ...signed }))
 * state.verdict(a, c)?.kind //=> 'same'
 * state.groups.length //=> 1
 * ```
 */
export function decisionState(log: DecisionLog): DecisionState {
  requireLog(log)
  const byPair = latestByPair(inForce(log))
  const same = new Components(
    [...byPair.values()].filter((e) => e.status === 'asserted' && e.kind === 'same'),
  )
  const apart = new Map<string, DecisionEntry>()
  const conflicts: DecisionConflict[] = []
  const spoiled = new Set<string>()
  for (const entry of byPair.values()) {
    if (entry.status !== 'asserted' || entry.kind !== 'different') continue
    const [one, two] = [same.find(refKey(entry.a)), same.find(refKey(entry.b))]
    if (one !== two) {
      apart.set(joinedKey(one, two), entry)
      continue
    }
    spoiled.add(one)
    conflicts.push({
      kind: 'same-and-different',
      same: same.path(refKey(entry.a), refKey(entry.b)),
      different: entry.seq,
    })
  }
  const concerned = new Set([...byPair.values()].flatMap(({ a, b }) => [refKey(a), refKey(b)]))
  return {
    concerns: (x) => concerned.has(refKey(x)),
    active: [...byPair.values()].sort((a, b) => a.seq - b.seq),
    conflicts,
    groups: same.groups().filter((group) => !spoiled.has(same.find(refKey(group[0]!)))),
    verdict(x, y) {
      const [keyA, keyB] = [refKey(x), refKey(y)]
      const [one, two] = [same.find(keyA), same.find(keyB)]
      if (one === two && spoiled.has(one)) return undefined
      const entry = byPair.get(pairKey(x, y))
      if (entry?.status === 'asserted')
        return { kind: entry.kind, status: 'asserted', entry, from: [entry.seq] }
      if (one === two && keyA !== keyB)
        return { kind: 'same', status: 'asserted', from: same.path(keyA, keyB) }
      const between = apart.get(joinedKey(one, two))
      if (between !== undefined) return { kind: 'different', status: 'asserted', from: [between.seq] }
      return entry && { kind: entry.kind, status: 'inferred', entry, from: [entry.seq] }
    },
  }
}

/** Entries that nothing undoes. An undoing can itself be undone, so the last line is judged first. */
function inForce(log: DecisionLog): DecisionEntry[] {
  const undone = new Set<number>()
  const active: DecisionEntry[] = []
  for (const entry of log.toReversed()) {
    if (undone.has(entry.seq)) continue
    if (entry.status === 'retracted' && entry.undoes !== undefined) undone.add(entry.undoes)
    else active.push(entry)
  }
  return active.reverse()
}

/** Of each pair the last assertion, or where there is none the last inference. */
function latestByPair(active: DecisionLog): Map<string, DecisionEntry> {
  const latest = new Map<string, DecisionEntry>()
  for (const entry of active) {
    const key = pairKey(entry.a, entry.b)
    const known = latest.get(key)
    if (known?.status === 'asserted' && entry.status === 'inferred') continue
    latest.set(key, entry)
  }
  return latest
}

/** Groups of records joined by entries, and the chain of entries between two of them. */
class Components {
  readonly #label = new Map<string, string>()
  readonly #edges = new Map<string, { readonly to: string; readonly seq: number }[]>()
  readonly #refs = new Map<string, RecordRef>()

  constructor(entries: DecisionLog) {
    for (const { a, b, seq } of entries) {
      const [one, two] = [refKey(a), refKey(b)]
      this.#refs.set(one, a).set(two, b)
      for (const [from, to] of [
        [one, two],
        [two, one],
      ] as const)
        this.#edges.set(from, [...(this.#edges.get(from) ?? []), { to, seq }])
    }
    for (const start of [...this.#edges.keys()].sort()) {
      if (this.#label.has(start)) continue
      const waiting = [start]
      for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
        if (this.#label.has(key)) continue
        this.#label.set(key, start)
        for (const { to } of this.#edges.get(key) ?? []) waiting.push(to)
      }
    }
  }

  find(key: string): string {
    return this.#label.get(key) ?? key
  }

  /** Entries of a shortest chain from one record to another. */
  path(from: string, to: string): number[] {
    const before = new Map<string, { readonly key: string; readonly seq: number } | undefined>([
      [from, undefined],
    ])
    const queue = [from]
    for (let at = 0; at < queue.length && !before.has(to); at++)
      for (const edge of this.#edges.get(queue[at]!) ?? [])
        if (!before.has(edge.to)) {
          before.set(edge.to, { key: queue[at]!, seq: edge.seq })
          queue.push(edge.to)
        }
    const chain: number[] = []
    for (let step = before.get(to); step !== undefined; step = before.get(step.key)) chain.unshift(step.seq)
    return chain
  }

  groups(): RecordRef[][] {
    const groups = new Map<string, RecordRef[]>()
    for (const key of [...this.#label.keys()].sort()) {
      const list = groups.get(this.find(key)) ?? []
      groups.set(this.find(key), list)
      list.push(this.#refs.get(key)!)
    }
    return [...groups.values()]
  }
}
