import { LIMITS } from './limits.ts'

/** What is wrong with a value before anything reads its fields. */
export interface ShapeFault {
  readonly path: readonly (string | number)[]
  readonly code: 'forbidden-field' | 'record-too-large' | 'too-deep'
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const MAX_DEPTH = 8

/**
 * Walks a value by its own keys and stops at the first thing that no record may have: a field that could reach a
 * prototype, more text than {@link LIMITS.record}, deep nesting. Costs no more than the cap, whatever the input.
 */
export function checkShape(value: unknown): ShapeFault | undefined {
  let budget: number = LIMITS.record
  const walk = (node: unknown, path: readonly (string | number)[]): ShapeFault | undefined => {
    budget -= typeof node === 'string' ? node.length : 1
    if (budget < 0) return { path: [], code: 'record-too-large' }
    if (typeof node !== 'object' || node === null) return undefined
    if (path.length >= MAX_DEPTH) return { path: path.slice(0, 1), code: 'too-deep' }
    if (Array.isArray(node)) {
      if (node.length > budget) return { path: [], code: 'record-too-large' }
      return firstFault(node, (item, i) => walk(item, [...path, i]))
    }
    return firstFault(Object.keys(node), (key) => {
      if (FORBIDDEN.has(key)) return { path, code: 'forbidden-field' }
      budget -= key.length
      return walk((node as Record<string, unknown>)[key], [...path, key])
    })
  }
  return walk(value, [])
}

function firstFault<T>(
  items: readonly T[],
  check: (item: T, index: number) => ShapeFault | undefined,
): ShapeFault | undefined {
  for (let i = 0; i < items.length; i++) {
    const fault = check(items[i] as T, i)
    if (fault) return fault
  }
  return undefined
}
