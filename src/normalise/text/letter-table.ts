/**
 * Letter tables: code point to Latin, decoded from a packed string of words, each a letter followed by its value
 * (`шsh ь` = ш reads sh, ь reads nothing). Decoding is lazy, at the first token of a script.
 */
export interface LetterTable {
  /** Code point of `values[0]`. */
  readonly base: number
  readonly values: readonly (string | undefined)[]
}

/**
 * @param packed Words "letter + value", separated by single spaces; all letters within one block of 4,096.
 * @param under A table whose letters hold where `packed` has none.
 */
export function letterTable(packed: string, under?: LetterTable): LetterTable {
  const entries: [number, string][] = []
  if (under) {
    for (const [i, value] of under.values.entries())
      if (value !== undefined) entries.push([under.base + i, value])
  }
  for (const word of packed.split(' ')) {
    if (word === '') continue
    const cp = word.codePointAt(0) ?? 0
    entries.push([cp, word.slice(cp > 0xffff ? 2 : 1)])
  }
  const base = entries.reduce((least, [cp]) => Math.min(least, cp), 0x10ffff)
  const top = entries.reduce((most, [cp]) => Math.max(most, cp), 0)
  const values: (string | undefined)[] = Array.from({ length: top - base + 1 })
  for (const [cp, value] of entries) values[cp - base] = value
  return { base, values }
}

/** @returns The table's value of a code point, or undefined where it has none. */
export function letterAt(table: LetterTable, cp: number): string | undefined {
  const i = cp - table.base
  return i >= 0 && i < table.values.length ? table.values[i] : undefined
}
