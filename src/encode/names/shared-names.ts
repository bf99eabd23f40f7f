import type { StructuredName } from '../../normalise/types.ts'
import type { Dictionary } from '../dictionary.ts'
import { structuredOf } from './name-value.ts'
import { recentReader } from './recent-names.ts'
import type { SharedBits } from './shared-name-store.ts'

/**
 * Lets all who take the names of a dictionary apart share them, and whoever asks for this put in those it has, by id. For small
 * dictionaries: names stay as long as it does.
 */
export function shareNames(dictionary: Dictionary): (StructuredName | undefined)[] {
  return (dictionary.shared ??= { names: [], bits: undefined }).names
}

/** Whether {@link shareNames} was asked for: then the names may be met again when the dictionary is gone. */
export function isShared(dictionary: Dictionary): boolean {
  return dictionary.shared !== undefined
}

/** The names of a dictionary taken apart on demand: once for all where they are shared, else as often as they come back after long. */
export function nameReader(dictionary: Dictionary): (id: number) => StructuredName {
  const names = dictionary.shared?.names
  if (names === undefined) return recentReader((id) => dictionary.text(id))
  return (id) => (names[id] ??= structuredOf(dictionary.text(id)))
}

/** Bits of the pairs of shared names that were compared before; undefined where names are not shared. */
export function sharedBits(dictionary: Dictionary): SharedBits | undefined {
  const { shared } = dictionary
  return shared && (shared.bits ??= new Map())
}

/** One number for two ids, whichever comes first. */
export function namePair(a: number, b: number): number {
  return a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a
}
