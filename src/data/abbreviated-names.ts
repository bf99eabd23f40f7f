/**
 * Names as clerks shorten them, with a dot: Ma. is María, Fco. Francisco, Wm. William, Hdez. Hernández, Bdr. Bahadur.
 * Source: written for this project from common reference knowledge of Spanish, Portuguese, Philippine, Indonesian, Nepali and English registers. Licence: the
 * project's own.
 */
const SHORT =
  'ma:maria fco:francisco fca:francisca fdo:fernando gpe:guadalupe jph:joseph wm:william chas:charles geo:george jas:james thos:thomas jno:john ' +
  'robt:robert saml:samuel benj:benjamin alexr:alexander edw:edward anto:antonio manl:manuel muh:muhammad moh:muhammad bdr:bahadur bhdr:bahadur kr:kumar pd:prasad ' +
  'rguez:rodriguez rdguez:rodriguez rdz:rodriguez hdez:hernandez hndez:hernandez fdez:fernandez glez:gonzalez gzlez:gonzalez mtnez:martinez mtz:martinez gtez:gutierrez'

let table: ReadonlyMap<string, string> | undefined

/** @param word A dotted word in a-z. @returns The name that it is short for. */
export function fullName(word: string): string | undefined {
  table ??= new Map(SHORT.split(' ').map((entry) => entry.split(':') as [string, string]))
  return table.get(word)
}
