/** Whether two names say that their bearers are of two sexes: Daw and U, Naw and Saw, Thị and Văn, binti and bin, Abu and Umm. */
import { particleClass } from '../../../data/particles.ts'
import { sexOfTitle, sexOfWord, type TitleSex } from '../../../data/title-sexes.ts'
import type { NameToken, StructuredName } from '../../../normalise/types.ts'

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
  if (tokens.length > 1) found ??= sexOfParent(tokens[0]!)
  // The first word is a name, whatever it is elsewhere, and behind "daughter of" stands a father with words of his own.
  for (let at = 1; found === undefined && at < tokens.length; at++)
    found = sexOfWord(tokens[at]!.latin[0] ?? '') ?? sexOfWord(tokens[at]!.native)
  return found
}

/** Abu and Umm are father and mother of the one whose name follows; Om is half of an Indian man's name. */
function sexOfParent({ role, native, latin }: NameToken): TitleSex | undefined {
  if (role !== 'particle') return undefined
  const kind = particleClass(native) ?? particleClass(latin[0] ?? '')
  if (kind === 'father-of') return 'male'
  return kind === 'mother-of' && latin[0] !== 'om' ? 'female' : undefined
}
