/** A word of fewer letters has none to spare. */
const SHORTEST = 4
const AU = /eaux?$|au(?![aeiou])x?/g
const SILENT_E = /(?<![aeiou])e(?=s?$)/

/**
 * How a European surname is said that is spelt by English or French: au is o (Faure), a last e is silent (Swire), and so is the b of a
 * last mb (Coulomb); a last er is an open vowel (Euler).
 *
 * @param word a-z
 */
export function spokenForm(word: string): string {
  if (word.length < SHORTEST) return word
  const said = word.includes('au') ? word.replace(AU, 'o') : word
  if (said.endsWith('mb')) return said.slice(0, -1)
  if (said.endsWith('er')) return `${said.slice(0, -2)}a`
  return said.endsWith('e') || said.endsWith('es') ? said.replace(SILENT_E, '') : said
}
