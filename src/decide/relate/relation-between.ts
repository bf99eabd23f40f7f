/** What one record of a family is to another, by the relatives that either lists: a name in the list that is the other's name. */
import { compareNames } from '../../compare/names/compare-names.ts'
import type { ListedRelative } from '../../kin/families/family-roster.ts'
import type { Member } from '../../kin/families/member-evidence.ts'
import { inverseKin, type Kin, looseness, neutralKin } from '../../kin/relation.ts'

/** Similarity from which a listed name is that of the other record. */
const SAME = 0.6

/** A record with what it lists. */
export interface Listing {
  readonly person: Member
  readonly relatives: readonly ListedRelative[]
}

/** What `b` is to `a`; undefined where neither list says. */
export function relationBetween(a: Listing, b: Listing): Kin | undefined {
  const [ours, theirs] = [roleOf(a, b), roleOf(b, a)]
  if (ours === undefined && theirs === undefined) return undefined
  if (theirs !== undefined && (ours === undefined || theirs.similarity > ours.similarity))
    return inverseKin(theirs.kin)
  return ours!.kin
}

/** Do two words for one relation go together? Undefined where one is unknown. */
export function relationsAgree(a: Kin | undefined, b: Kin | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : looseness(a, b) > 0
}

function roleOf(
  { relatives }: Listing,
  { person }: Listing,
): { readonly kin: Kin; readonly similarity: number } | undefined {
  let best: { readonly kin: Kin; readonly similarity: number } | undefined
  for (const { role, name } of relatives)
    for (const own of person.names) {
      const { similarity } = compareNames(name, own)
      if (similarity >= SAME && similarity > (best?.similarity ?? 0))
        best = { kin: neutralKin(role), similarity }
    }
  return best
}
