import type { FieldTarget } from '../targets.ts'

type Part = 'day' | 'month' | 'year'

const SUFFIXES: readonly (readonly [string, Part])[] = [
  ['day', 'day'],
  ['dd', 'day'],
  ['month', 'month'],
  ['mon', 'month'],
  ['mm', 'month'],
  ['year', 'year'],
  ['yyyy', 'year'],
  ['yr', 'year'],
]
const WHOLE: ReadonlyMap<string, Part> = new Map([
  ['bd', 'day'],
  ['bm', 'month'],
  ['by', 'year'],
  ['dayofbirth', 'day'],
  ['monthofbirth', 'month'],
  ['yearofbirth', 'year'],
  ['yob', 'year'],
])
/** Dates that are kept in parts and aren't a birth. */
const OTHER =
  /death|died|arriv|regist|entry|event|separat|admi|creat|updat|seen|contact|marri|expir|record|move|issue/

/**
 * Finds a date of birth that is kept in columns for its day, month and year: `dob_day`, `bd`, `*_month`.
 * @param keys header keys; undefined where a column is taken
 * @returns target per column index
 */
export function findBirthParts(keys: readonly (string | undefined)[]): Map<number, FieldTarget> {
  const groups = new Map<string, Map<Part, number>>()
  keys.forEach((key, index) => {
    if (key === undefined) return
    const [prefix, part] = split(key) ?? []
    if (prefix === undefined || part === undefined || OTHER.test(prefix)) return
    const group = groups.get(prefix) ?? new Map<Part, number>()
    groups.set(prefix, group)
    if (!group.has(part)) group.set(part, index)
  })
  const named = [...groups].sort(([a], [b]) => Number(isBirth(b)) - Number(isBirth(a)))
  for (const [prefix, group] of named) {
    // One part alone is believed only if its name speaks of birth; "birthday" alone is a whole date.
    const alone = isBirth(prefix) && !group.has('day')
    if (group.size >= 2 || alone) return new Map([...group].map(([part, index]) => [index, `birth.${part}`]))
  }
  return new Map()
}

function split(key: string): readonly [string, Part] | undefined {
  const whole = WHOLE.get(key)
  if (whole) return ['birth', whole]
  for (const [suffix, part] of SUFFIXES) {
    if (key.endsWith(suffix)) return [key.slice(0, -suffix.length), part]
  }
  return undefined
}

const isBirth = (prefix: string): boolean => /^(?:dob|birth|born|naissance|geburt)|^b$/.test(prefix)
