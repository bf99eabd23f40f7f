import { HEADER_WORDS } from '../../data/header-words.ts'
import { headerKey } from '../header-key.ts'
import type { FieldTarget } from '../targets.ts'

let targets: ReadonlyMap<string, FieldTarget> | undefined

/**
 * The target that a header key has in some language: `lieudenaissance`, `تاريخالميلاد`; undefined for any other. A date may name
 * its calendar (`birth@persian`).
 */
export function targetOfWord(key: string): FieldTarget | undefined {
  return (targets ??= readWords()).get(key)
}

function readWords(): ReadonlyMap<string, FieldTarget> {
  const all = new Map<string, FieldTarget>()
  for (const words of Object.values(HEADER_WORDS))
    for (const [target, list] of Object.entries(words))
      for (const word of list.split(', ')) all.set(headerKey(word), target as FieldTarget)
  return all
}
