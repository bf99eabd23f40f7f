import type { StructuredName } from '../normalise/types.ts'
import type { Dictionary } from './dictionary.ts'
import { structuredOf } from './name-value.ts'

const shared = /* @__PURE__ */ new WeakMap<Dictionary, (StructuredName | undefined)[]>()

/**
 * Lets all who take the names of a dictionary apart share them, and whoever asks for this put in those it has, by id. For small
 * dictionaries: names stay as long as it does.
 */
export function shareNames(dictionary: Dictionary): (StructuredName | undefined)[] {
  let names = shared.get(dictionary)
  if (names === undefined) shared.set(dictionary, (names = []))
  return names
}

/** The names of a dictionary taken apart on demand: once for all where they are shared, else once for each who asks for this. */
export function nameReader(dictionary: Dictionary): (id: number) => StructuredName {
  const names = shared.get(dictionary) ?? []
  return (id) => (names[id] ??= structuredOf(dictionary.text(id)))
}
