/**
 * Given names as clerks shorten them, with a dot: Ma. is María, Fco. Francisco, Wm. William.
 * Source: written for this project from common reference knowledge of Spanish, Portuguese, Philippine, Indonesian and English registers. Licence: the
 * project's own.
 */
const SHORT =
  'ma:maria fco:francisco fca:francisca fdo:fernando gpe:guadalupe jph:joseph wm:william chas:charles geo:george jas:james thos:thomas jno:john ' +
  'robt:robert saml:samuel benj:benjamin alexr:alexander edw:edward anto:antonio manl:manuel muh:muhammad moh:muhammad'

let table: ReadonlyMap<string, string> | undefined

/** @param word A dotted word in a-z. @returns The name that it is short for. */
export function fullName(word: string): string | undefined {
  table ??= new Map(SHORT.split(' ').map((entry) => entry.split(':') as [string, string]))
  return table.get(word)
}
