/**
 * Who has one name often has it in both columns of a form (`Suharto`, `Suharto`), since both must be filled in. Said twice it is one
 * fact, and counted as two it outweighs a birth: so a family name that is the given name again is none.
 */

/** Values of a column in the order of its records. */
interface Values {
  /** Of each value the record. */
  readonly records: ArrayLike<number>
  readonly values: ArrayLike<number>
}

/**
 * Positions of the family names that the record has as its given name as well, in order.
 *
 * @param given its values have the numbers of those of `family`
 */
export function repeatedNames(given: Values, family: Values): number[] {
  const out: number[] = []
  let from = 0
  for (let k = 0; k < family.records.length; k++) {
    const record = family.records[k]!
    while (from < given.records.length && given.records[from]! < record) from++
    for (let g = from; g < given.records.length && given.records[g] === record; g++)
      if (given.values[g] === family.values[k]) {
        out.push(k)
        break
      }
  }
  return out
}
