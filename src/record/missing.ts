/**
 * Whether a trimmed cell says nothing. Upper and lower case differ on purpose: "NA" is how R writes nothing, "Na" and
 * "Nan" are people's names; "Null" is a family name.
 */
export function isMissing(text: string): boolean {
  switch (text.length) {
    case 0:
      return true
    case 1:
      return text === '-' || text === '?'
    case 2:
      return text === 'NA'
    case 3:
      return text === 'N/A'
    case 4:
      return text === 'NULL' || text === 'null'
    case 7:
      return text === 'UNKNOWN' || text === 'unknown'
    default:
      return false
  }
}
