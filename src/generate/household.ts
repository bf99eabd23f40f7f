import type { Culture } from './culture.ts'
import { drawGiven, type GivenName } from './given-name.ts'
import type { Person, Rng, Word } from './types.ts'
import { zipfPick } from './zipf.ts'

/** What households of brothers have in common. */
export interface Kindred {
  readonly number: number
  /** Given name of its first head, where it is not left to chance. */
  readonly head?: Word
  readonly father: Word
  readonly grandfather: Word
  readonly family: Word | undefined
  /** Birth of this household's head; his brothers are at least nine months away. */
  readonly headBirth: number
  /** Native given names of the brothers so far. */
  readonly taken: Set<string>
}

const YEAR = 365.25
/** Nobody is born after this day, 2023-06-01. */
const LAST_BIRTH = 19_509
/** Heads born before 1962-01-01 have no parents alive. */
const OLDEST_HEAD = -2922

/** Adds a person to a household. */
type MakePerson = (female: boolean, birth: number, name: GivenName, more: Partial<Person>) => Person

/** A man, his wife, their children, and now and then his parents. Numbers go up from `first`. */
export function createHousehold(home: Culture, kindred: Kindred, first: number, rng: Rng): Person[] {
  const people: Person[] = []
  const make: MakePerson = (female, birth, name, more) => {
    const person: Person = {
      number: first + people.length,
      female,
      birth: Math.floor(birth),
      given: name.given,
      root: name.root,
      fatherName: kindred.father,
      grandfatherName: kindred.grandfather,
      twin: false,
      household: first,
      kindred: kindred.number,
      ...more,
    }
    people.push(person)
    return person
  }
  const random = (female: boolean): GivenName => drawGiven(home, female, rng)
  const hasFamily = rng() < home.family
  const family = hasFamily && kindred.family ? { family: kindred.family } : {}
  const maternal = home.system === 'two-surnames'
  const surname = (): Word => zipfPick(rng, home.table.words['family']!)
  const isFirst = kindred.number === first

  const { headBirth } = kindred
  let headName = isFirst && kindred.head ? { given: kindred.head, root: kindred.head } : random(false)
  for (let again = 0; kindred.taken.has(headName.given.native) && again < 8; again++) headName = random(false)
  kindred.taken.add(headName.given.native)
  const head = make(false, headBirth, headName, {
    ...family,
    ...(maternal && { secondFamily: surname() }),
  })
  const wifeFather = random(false).root
  const wife = make(true, headBirth + Math.floor((rng() * 10 - 1) * YEAR), random(true), {
    fatherName: wifeFather,
    grandfatherName: random(false).root,
    ...(home.system === 'patronymic' && family),
    ...(hasFamily && home.system !== 'patronymic' && { family: surname() }),
    ...(maternal && { secondFamily: surname() }),
  })
  head.spouse = wife
  wife.spouse = head
  if (isFirst && rng() < 0.3 && headBirth > OLDEST_HEAD) addGrandparents(home, kindred, head, make, rng)
  addChildren(home, kindred, head, wife, make, rng)
  return people
}

/** Children of the two, the first of them some years after their parents came of age; twins now and then. */
function addChildren(
  home: Culture,
  kindred: Kindred,
  head: Person,
  wife: Person,
  make: MakePerson,
  rng: Rng,
): void {
  const children = Math.floor(rng() * (home.children + 1))
  const generation =
    home.system === 'family-first' && rng() < 0.5 ? zipfPick(rng, home.table.words['male']!) : undefined
  const taken = new Set<string>()
  let birth = Math.max(wife.birth, head.birth) + (18 + rng() * 5) * YEAR
  for (let n = 0; n < children && birth < LAST_BIRTH; n++) {
    const twins = rng() < 0.04
    for (let t = 0; t < (twins ? 2 : 1); t++) {
      const female = rng() < 0.5
      // The first son is often named after his grandfather: Ali Hassan Ali and Hassan Ali Hassan.
      const after = n === 0 && t === 0 && !female && home.system === 'chain' && rng() < 0.4
      let name = after
        ? { given: kindred.father, root: kindred.father }
        : drawGiven(home, female, rng, generation)
      for (let again = 0; taken.has(name.given.native) && again < 8; again++)
        name = drawGiven(home, female, rng, generation)
      taken.add(name.given.native)
      make(female, birth, name, {
        fatherName: head.root,
        grandfatherName: kindred.father,
        ...(head.family && { family: head.family }),
        ...(home.system === 'two-surnames' && wife.family && { secondFamily: wife.family }),
        father: head,
        mother: wife,
        twin: twins,
      })
    }
    birth += (0.9 + rng() * 3) * YEAR
  }
}

/** The head's father and mother; the head learns of them, so that relations can be read off. */
function addGrandparents(home: Culture, kindred: Kindred, head: Person, make: MakePerson, rng: Rng): void {
  const grandfather = make(
    false,
    head.birth - (20 + rng() * 15) * YEAR,
    { given: kindred.father, root: kindred.father },
    {
      fatherName: kindred.grandfather,
      grandfatherName: drawGiven(home, false, rng).root,
      ...(head.family && { family: head.family }),
      ...(home.system === 'two-surnames' && { secondFamily: zipfPick(rng, home.table.words['family']!) }),
    },
  )
  const grandmother = make(true, head.birth - (17 + rng() * 15) * YEAR, drawGiven(home, true, rng), {
    fatherName: drawGiven(home, false, rng).root,
    grandfatherName: drawGiven(home, false, rng).root,
    ...(home.system !== 'mononym' && head.secondFamily && { family: head.secondFamily }),
    ...(home.system === 'patronymic' && head.family && { family: head.family }),
    ...(home.system === 'two-surnames' && { secondFamily: zipfPick(rng, home.table.words['family']!) }),
  })
  grandfather.spouse = grandmother
  grandmother.spouse = grandfather
  Object.assign(head, { father: grandfather, mother: grandmother })
}
