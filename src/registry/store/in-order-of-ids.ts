import type { PeopleStore } from './people-store.ts'

/** People in the order of their ids, in which a batch run has them. */
export function inOrderOfIds(people: PeopleStore, slots: Iterable<number>): readonly number[] {
  return Array.from(slots, (slot) => ({ slot, id: people.id(slot) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ slot }) => slot)
}
