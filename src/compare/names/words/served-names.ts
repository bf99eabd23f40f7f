/** Allah is never left alone: Abdullah, Abdoulaye, Cabdullaahi. */
const OF_GOD = /^c?[ae]bd[aeiou]{1,2}l+[aeo]+(?:h|ye|hi)?$/
/** "Servant of", and behind it the article, whose l is that of the next letter (Abdurrahman) or may be part of the name (Abdilatif). */
const SERVANT = /^c?[ae]bd[aeiou]{1,2}(?=.{4})/
const ARTICLE = /^[lrsnzdt](?=[^aeiou])/
/** By courtesy behind names from the Caucasus to Xinjiang and in Gujarat, written on: Azizbek, Muhammadjon, Rameshbhai, Jyotiben. */
const COURTESY = /(?<=.{4})(?:bek|jon|jan|zhon|zhan|[xk]h?on|bh?ai|bh?en|behn)$/

/**
 * What is left of a name when "servant of" is dropped, as its bearers often do (`wahid` of `abdulwahid`, `rahman` of `abderrahman`), or
 * what is written on by courtesy (`aziz` of `azizbek`).
 * @param latin Romanisations, likeliest first.
 * @returns Each form once; empty for other names, Abdullah among them.
 */
export function servedNames(latin: readonly string[]): readonly string[] {
  const first = latin[0] ?? ''
  if (COURTESY.test(first)) return [first.replace(COURTESY, '')]
  if (!isServant(first)) return []
  const names = new Set<string>()
  for (const reading of latin) {
    if (!isServant(reading)) continue
    const rest = reading.replace(SERVANT, '').replace(ARTICLE, '')
    if (rest.length > 3 && /^l[aeiou]/.test(rest)) names.add(rest.slice(1))
    names.add(rest)
  }
  return [...names]
}

function isServant(reading: string): boolean {
  return SERVANT.test(reading) && !OF_GOD.test(reading)
}
