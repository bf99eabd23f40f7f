import { InputError } from '../../record/errors.ts'
import { canonicalText } from '../text/canonical-text.ts'
import { cleanText } from '../text/clean-text.ts'
import { countryCode } from './country.ts'

/** One place of a caller's table: the names under which it goes, where it lies, what it lies in. */
export interface GazetteerEntry {
  /** Its code, unique in the table (an OCHA p-code, an ISO 3166-2 code, the caller's own). */
  readonly code: string
  /** All its names, in any script; the first is the one shown. */
  readonly names: readonly string[]
  /** 0 country, 1 region, 2 district and so on down; unknown if left out. */
  readonly level?: number | undefined
  /** Code of the place that it lies in. */
  readonly parent?: string | undefined
  /** Degrees north, -90 to 90. */
  readonly latitude?: number | undefined
  /** Degrees east, -180 to 180. */
  readonly longitude?: number | undefined
}

/** A table of places, ready to look names up in. */
export interface Gazetteer {
  /** How many places it holds. */
  readonly size: number
  /** The place with this code; undefined where there is none. */
  byCode(code: string): GazetteerEntry | undefined
  /**
   * The place that a text names. Where several bear the name, the one that lies in a place of `within` (names or codes of
   * regions, countries); undefined where that leaves none or more than one.
   */
  find(name: string, within?: readonly string[]): GazetteerEntry | undefined
  /** The places that an entry lies in, nearest first. */
  above(entry: GazetteerEntry): readonly GazetteerEntry[]
}

/** Deeper nesting than this is a loop. */
const DEEPEST = 12

/** See create-gazetteer.ts, which loads this on first use. */
export function gazetteerOf(entries: readonly GazetteerEntry[]): Gazetteer {
  if (!isList(entries))
    throw new InputError('bad-gazetteer', 'a table of places is an array of entries with a code and names')
  const byCode = new Map<string, GazetteerEntry>()
  const byName = new Map<string, GazetteerEntry[]>()
  for (const [at, entry] of entries.entries()) {
    if (typeof entry?.code !== 'string' || !isTexts(entry.names))
      throw bad(at, 'is no entry with a code and a list of names, all of them text')
    const code = entry.code.trim().toUpperCase()
    if (code === '' || byCode.has(code))
      throw bad(at, code === '' ? 'has no code' : 'has the code of an earlier one')
    if (entry.names.length === 0) throw bad(at, 'has no name')
    byCode.set(code, entry)
    for (const key of new Set(entry.names.map(placeKey))) {
      const list = byName.get(key)
      if (list) list.push(entry)
      else if (key !== '') byName.set(key, [entry])
    }
  }
  const lookUp = (code: string): GazetteerEntry | undefined => byCode.get(code.trim().toUpperCase())
  for (const [at, { parent }] of entries.entries())
    if (parent !== undefined && lookUp(parent) === undefined)
      throw bad(at, 'has a parent that is not in the table')
  const above = (entry: GazetteerEntry): GazetteerEntry[] => {
    const chain: GazetteerEntry[] = []
    for (let at = entry; at.parent !== undefined && chain.length < DEEPEST; ) {
      at = lookUp(at.parent)!
      chain.push(at)
    }
    return chain
  }
  const liesIn = (entry: GazetteerEntry, keys: ReadonlySet<string>): boolean =>
    above(entry).some((place) => [place.code, ...place.names].some((name) => keys.has(placeKey(name)))) ||
    keys.has(placeKey(countryCode(entry.code.slice(0, 2)) ?? ''))
  return {
    size: byCode.size,
    byCode: lookUp,
    above,
    find(name, within = []) {
      const found = byName.get(placeKey(name)) ?? []
      if (found.length === 1) return found[0]
      const keys = new Set(within.flatMap((text) => [placeKey(text), placeKey(countryCode(text) ?? '')]))
      keys.delete('')
      const inside = found.filter((entry) => liesIn(entry, keys))
      return inside.length === 1 ? inside[0] : undefined
    },
  }
}

const isList = (value: unknown): boolean => Array.isArray(value)
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/** The form in which names of places are looked up: as written in its script, spaces and signs aside. */
function placeKey(text: string): string {
  const clean = cleanText(text).toLowerCase()
  // Other scripts stay as they are: an ASCII reading would leave too little.
  const isLatin = !/[^\u0000-\u024f\u1e00-\u1eff]/.test(clean)
  return isLatin ? canonicalText(clean).replaceAll(' ', '') : clean.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

function bad(index: number, what: string): InputError {
  return new InputError('bad-gazetteer', `row ${index + 1} of the table of places ${what}`)
}
