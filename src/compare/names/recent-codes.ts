/**
 * Names coded for comparison, by their ids in a dictionary: a memo of two places for each of them, since a name with what is worked out for it holds
 * some 4 KB, and all names of a million people would take gigabytes. For runs over files. What a registry holds never stays here: its
 * names are shared (encode/names/shared-names.ts) and go with whoever is forgotten.
 */
import type { Dictionary } from '../../encode/dictionary.ts'
import { structuredOf } from '../../encode/names/name-value.ts'
import { isShared, nameReader } from '../../encode/names/shared-names.ts'
import { codedName, codeAnew } from './compare-names.ts'
import type { CodedName } from './coded-name.ts'

/** Names of one dictionary: at most some 130 MB in each thread. */
const SLOTS = 1 << 15

/** The name of each pair of slots that was asked for last stands first in it. */
interface Slots {
  readonly ids: Int32Array
  readonly names: (CodedName | undefined)[]
}

const kept = /* @__PURE__ */ new WeakMap<Dictionary, Slots>()

/** The coded names of a dictionary of names, by id. */
export function codeReader(dictionary: Dictionary): (id: number) => CodedName {
  if (isShared(dictionary)) {
    const nameOf = nameReader(dictionary)
    const names: CodedName[] = []
    return (id) => (names[id] ??= codedName(nameOf(id)))
  }
  let slots = kept.get(dictionary)
  if (slots === undefined) {
    slots = { ids: new Int32Array(SLOTS).fill(-1), names: [] }
    kept.set(dictionary, slots)
  }
  const { ids, names } = slots
  return (id) => {
    const slot = (id << 1) & (SLOTS - 1)
    if (ids[slot] === id) return names[slot]!
    const name = ids[slot + 1] === id ? names[slot + 1]! : codeAnew(structuredOf(dictionary.text(id)))
    ids[slot + 1] = ids[slot]!
    names[slot + 1] = names[slot]
    ids[slot] = id
    names[slot] = name
    return name
  }
}
