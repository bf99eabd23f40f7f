import type { BlockingRule } from '../../block/rule.ts'
import { MOST_MEMBERS } from '../../encode/family-groups.ts'
import type { KeyIndex } from '../keys/key-index.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { RuleKeys } from '../keys/rule-keys.ts'

/** The feature under which a household or a request stands. */
const GROUP = 'group'

/** Whom this rule gives a key in common are listed together; its index is kept beside those of the model's rules. */
export const GROUP_RULE: BlockingRule = {
  name: 'listed together',
  parts: [{ features: [GROUP], code: 'exact' }],
}

/** The number of the household that a person is listed in, -1 for none. */
export function groupOf(people: PeopleStore, slot: number): number {
  return people.rowOf(slot).find((value) => people.featureOf(value) === GROUP) ?? -1
}

/** The family of a person: all who are listed with them and may be used, themselves included; undefined for one who has no number of a household. */
export type FamilyOf = (slot: number) => readonly number[] | undefined

/**
 * Reads families off the index of {@link GROUP_RULE}, each once. Nobody else counts, and a list that is too long is no family, as in a
 * batch run of those who may be used.
 *
 * @param rule the number of {@link GROUP_RULE} among the rules of `keys`
 * @returns valid until the registry changes
 */
export function createFamilyOf(
  people: PeopleStore,
  index: KeyIndex,
  keys: RuleKeys,
  rule: number,
  isUsable: (slot: number) => boolean,
): FamilyOf {
  const families = new Map<number, readonly number[] | undefined>()

  function membersOf(group: number): readonly number[] | undefined {
    const members: number[] = []
    const listed = keys.of(rule, [[GROUP, people.textOf(group)]]) > 0 ? index.find(keys.keys[0]!) : 0
    const { page } = index
    for (let n = page.at; n < page.at + listed; n++) {
      const slot = page.slot(n)
      // Keys are hashes: two groups may have one.
      if (people.rowOf(slot).includes(group) && isUsable(slot)) members.push(slot)
      if (members.length > MOST_MEMBERS) return undefined
    }
    return members
  }

  return (slot) => {
    const group = groupOf(people, slot)
    if (group < 0) return undefined
    if (!families.has(group)) families.set(group, membersOf(group))
    return families.get(group)
  }
}
