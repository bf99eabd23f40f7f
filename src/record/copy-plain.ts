import { LIMITS } from './limits.ts'

/** What is wrong with a value before anything reads its fields. No path: unknown keys are data. */
export interface ShapeFault {
  readonly code: 'forbidden-field' | 'record-too-large' | 'too-deep'
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const MAX_DEPTH = 8

/**
 * Copies a value by its own keys into objects that inherit nothing, and stops at the first thing that no record may
 * have: a field that could reach a prototype, more text than the record's cap, deep nesting. Costs no more than the
 * cap, whatever the input.
 */
export function copyPlain(value: unknown): { readonly value: unknown } | ShapeFault {
  let budget: number = LIMITS.record
  let fault: ShapeFault | undefined
  const fail = (code: ShapeFault['code']): undefined => {
    fault ??= { code }
    return undefined
  }
  const copy = (node: unknown, depth: number): unknown => {
    budget -= typeof node === 'string' ? node.length : 1
    if (budget < 0) return fail('record-too-large')
    if (typeof node !== 'object' || node === null) return node
    if (depth === MAX_DEPTH) return fail('too-deep')
    if (Array.isArray(node)) {
      if (node.length > budget) return fail('record-too-large')
      return node.map((item: unknown) => (fault ? undefined : copy(item, depth + 1)))
    }
    const plain = Object.create(null) as Record<string, unknown>
    for (const key of Object.keys(node)) {
      if (FORBIDDEN.has(key)) return fail('forbidden-field')
      budget -= key.length
      const item = (node as Record<string, unknown>)[key]
      // `{ sex: undefined }`, `{ "sex": null }` and `{}` are one record. To say nothing of consent permits, so that has to be meant.
      if (item !== undefined && (item !== null || key === 'consent')) plain[key] = copy(item, depth + 1)
      if (fault) return undefined
    }
    return plain
  }
  const copied = copy(value, 0)
  return fault ?? { value: copied }
}
