/** What one record of a family is to another, by the relatives that either lists: a name in the list that is the other's name. */
import { compareNames } from '../../compare/names/compare-names.ts'
import type { ListedRelative } from '../../kin/families/family-roster.ts'
import type { Member } from '../../kin/families/member-evidence.ts'
import { inverseKin, KINS, type Kin, looseness, neutralKin } from '../../record/kinship/relation.ts'

/** Similarity from which a listed name is that of the other record. */
const SAME = 0.6

/** A record with what it lists. */
export interface Listing {
  readonly person: Member
  readonly relatives: readonly ListedRelative[]
}

interface Said {
  readonly kin: Kin
  readonly similarity: number
}

/**
 * What `b` is to `a`, by the list that has the other's name more exactly, and of two as exact ones by the nearer relation. So it is the
 * inverse of what `a` is to `b`. Undefined where neither list says, or where each says the opposite of the other.
 */
export function relationBetween(a: Listing, b: Listing): Kin | undefined {
  const ours = roleOf(a, b)
  const listed = roleOf(b, a)
  const theirs = listed && { ...listed, kin: inverseKin(listed.kin) }
  if (ours === undefined || theirs === undefined) return (ours ?? theirs)?.kin
  if (ours.similarity !== theirs.similarity) return (ours.similarity > theirs.similarity ? ours : theirs).kin
  if (ours.kin === theirs.kin) return ours.kin
  const nearer = distanceOf(ours.kin) - distanceOf(theirs.kin)
  return nearer === 0 ? undefined : (nearer < 0 ? ours : theirs).kin
}

/** The same whichever of the two is asked. */
const distanceOf = (kin: Kin): number => Math.min(KINS.indexOf(kin), KINS.indexOf(inverseKin(kin)))

/** Do two words for one relation go together? Undefined where one is unknown. */
export function relationsAgree(a: Kin | undefined, b: Kin | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : looseness(a, b) > 0
}

function roleOf({ relatives }: Listing, { person }: Listing): Said | undefined {
  let best: Said | undefined
  for (const { role, name } of relatives)
    for (const own of person.names) {
      const { similarity } = compareNames(name, own)
      if (similarity >= SAME && similarity > (best?.similarity ?? 0))
        best = { kin: neutralKin(role), similarity }
    }
  return best
}
