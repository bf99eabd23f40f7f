import type { Culture } from './culture.ts'
import { relationOf } from './relation-of.ts'
import type { Person, Rng } from './types.ts'
import type { Visit } from './visit.ts'
import { writeRelativeName } from './write-name.ts'

/** Relatives as a record lists them, by column; several people stand between `|`. */
export interface WrittenRelatives {
  readonly mother: string
  readonly father: string
  readonly spouse: string
  readonly siblings: string
  readonly children: string
  /** `role=name|…`: who fits no column, or stands under a loose word. */
  readonly others: string
}

/** Lists a person's household, some left out; always the one who asks. */
export function writeRelatives(
  culture: Culture,
  person: Person,
  household: readonly Person[],
  enquirer: Person | undefined,
  visit: Visit,
  rng: Rng,
): WrittenRelatives {
  const lists: Record<'parent' | 'spouse' | 'sibling' | 'child' | 'other', string[]> = {
    parent: [],
    spouse: [],
    sibling: [],
    child: [],
    other: [],
  }
  let mother = ''
  let father = ''
  for (const relative of household) {
    const relation = relationOf(person, relative)
    if (relation === undefined) continue
    const asks = relative === enquirer
    if (!asks && (visit.noRelatives || rng() >= visit.rates.relativeListed)) continue
    const name = writeRelativeName(culture, relative, visit, rng)
    if (relation === 'sibling' && rng() < visit.rates.relationLoose) lists.other.push(`cousin=${name}`)
    else if (relation === 'parent' && relative.female) mother = name
    else if (relation === 'parent') father = name
    else if (relation === 'sibling' || relation === 'spouse' || relation === 'child')
      lists[relation].push(name)
    else lists.other.push(`${relation}=${name}`)
  }
  return {
    mother,
    father,
    spouse: lists.spouse.join('|'),
    siblings: lists.sibling.join('|'),
    children: lists.child.join('|'),
    others: lists.other.join('|'),
  }
}
