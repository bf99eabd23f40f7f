/** Whether two names say that their bearers are of two sexes: Daw and U, Naw and Saw, Thị and Văn, binti and bin. */
import { sexOfTitle, sexOfWord, type TitleSex } from '../../data/title-sexes.ts'
import type { StructuredName } from '../../normalise/types.ts'

/** Symmetric; false where either name says nothing, or both at once. */
export function titledApart(a: StructuredName, b: StructuredName): boolean {
  const x = sexOf(a)
  return x !== undefined && sexOf(b) === (x === 'female' ? 'male' : 'female')
}

function sexOf({ titles, tokens }: StructuredName): TitleSex | undefined {
  let found: TitleSex | undefined
  for (const title of titles) {
    const sex = sexOfTitle(title)
    if (sex === undefined) continue
    if (found !== undefined && found !== sex) return undefined
    found = sex
  }
  // The first word is a name, whatever it is elsewhere, and behind "daughter of" stands a father with words of his own.
  for (let at = 1; found === undefined && at < tokens.length; at++)
    found = sexOfWord(tokens[at]!.latin[0] ?? '') ?? sexOfWord(tokens[at]!.native)
  return found
}
