/**
 * Finds the records that a truth or label file names. Ids may stand there as they are or after a `word:` prefix. Where
 * two files share ids, a prefix whose ids all fit one file only names that file; of two prefixes that fit both, one
 * that is left over takes the file that is left over, else they name the files in the order of the alphabet.
 */
import { counted } from '../../internal/counted.ts'
import { InputError } from '../../record/errors.ts'

/** Record index by id, of one file of people; -1 for an id that is in the file but takes no part (rejected, excluded). */
export type IdIndex = ReadonlyMap<string, number>

/** A record: which file, and its index in it (-1: takes no part). */
export interface ResolvedId {
  readonly side: number
  readonly index: number
}

/** @returns a resolver made for these ids: it gives `unknown` or `ambiguous` where there is no one record */
export function createIdResolver(
  ids: readonly string[],
  sides: readonly IdIndex[],
): (id: string) => ResolvedId | 'unknown' | 'ambiguous' {
  const sideOf = namePrefixes(ids, sides)
  return (id) => {
    const whole = pick(id, sides, undefined)
    if (whole !== 'unknown') return whole
    const cut = prefixEnd(id)
    return cut === 0 ? 'unknown' : pick(id.slice(cut), sides, sideOf.get(id.slice(0, cut)))
  }
}

/** The record of an id in a given file, with or without prefix. */
export function findId(id: string, side: IdIndex): number | undefined {
  return side.get(id) ?? side.get(id.slice(prefixEnd(id)))
}

/** One error for all ids that were not found: how many and where, not which. */
export function refuseUnknownIds(name: string, lines: readonly number[], ambiguous: boolean): void {
  const line = lines[0]
  if (line === undefined) return
  const count = counted(lines.length, 'id')
  throw ambiguous
    ? new InputError(
        'ambiguous-ids',
        `${name}: ${count} could be in either file, the first on line ${line}; write left: or right: before the ids`,
        { line },
      )
    : new InputError(
        'unknown-ids',
        `${name} names ${count} that no file of people has, the first on line ${line}; check that it belongs to these files and that --ignore leaves the id column`,
        { line },
      )
}

function pick(
  id: string,
  sides: readonly IdIndex[],
  named: number | undefined,
): ResolvedId | 'unknown' | 'ambiguous' {
  let found: ResolvedId | undefined
  for (let side = 0; side < sides.length; side++) {
    if (named !== undefined && side !== named) continue
    const index = sides[side]?.get(id)
    if (index === undefined) continue
    if (found) return 'ambiguous'
    found = { side, index }
  }
  return found ?? 'unknown'
}

function namePrefixes(ids: readonly string[], sides: readonly IdIndex[]): Map<string, number> {
  const named = new Map<string, number>()
  if (sides.length < 2) return named
  const fits = new Map<string, boolean[]>()
  for (const id of ids) {
    const cut = prefixEnd(id)
    if (cut === 0) continue
    const prefix = id.slice(0, cut)
    const fit = fits.get(prefix) ?? sides.map(() => true)
    fits.set(prefix, fit)
    const bare = id.slice(cut)
    sides.forEach((side, i) => {
      if (!side.has(bare)) fit[i] = false
    })
  }
  const open: string[] = []
  for (const [prefix, fit] of [...fits].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const only = fit.indexOf(true)
    if (only < 0) continue
    if (fit.lastIndexOf(true) === only) named.set(prefix, only)
    else open.push(prefix)
  }
  const free = sides.map((_, i) => i).filter((i) => ![...named.values()].includes(i))
  if (open.length <= free.length) open.forEach((prefix, i) => named.set(prefix, free[i] ?? 0))
  return named
}

/** Length of a `word:` prefix, 0 if there is none. */
function prefixEnd(id: string): number {
  const colon = id.indexOf(':')
  return colon > 0 && colon <= 64 && /^[\w.-]+$/.test(id.slice(0, colon)) ? colon + 1 : 0
}
