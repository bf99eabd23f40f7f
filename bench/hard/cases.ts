/**
 * Invented pairs of people who are easily taken for one another: one is sought, the other is registered, and the sought one is not on
 * file. What none of them may become is *likely*. The kinds are those that field guides and users of other systems name.
 */
import type { Culture } from '../../src/generate/culture.ts'
import { drawGiven, type GivenName } from '../../src/generate/given-name.ts'
import { createHousehold, type Kindred } from '../../src/generate/household.ts'
import type { Person, Rng, Word } from '../../src/generate/types.ts'
import { jaroWinkler } from '../../src/compare/text/jaro-winkler.ts'
import { pick, zipfPick } from '../../src/generate/zipf.ts'

export const HARD_KINDS = [
  'twins, like names',
  'siblings, one default birthday',
  "a dead child's name given again",
  "co-wives' children",
  'father and son, shared names',
  'cousins of one name',
  'clan and given name',
  'neighbours of one name and year',
  'namesakes in two towns',
] as const
export type HardKind = (typeof HARD_KINDS)[number]

/** The families of the two, the same array where they are of one. */
export interface HardCase {
  readonly kind: HardKind
  readonly sought: Person
  readonly registered: Person
  readonly asking: readonly Person[]
  readonly camp: readonly Person[]
  /** Whether the second family lives in another town. */
  readonly away: boolean
  /** Whether a default day stands for every birth. */
  readonly defaultDay: boolean
}

const YEAR = 365.25
const ONE_FAMILY: readonly HardKind[] = HARD_KINDS.slice(0, 5)
const TRIES = 60

/** A case of a kind, in people with numbers from `first` on (no more than 128 of them); undefined where chance gave no fitting family. */
export function hardCase(kind: HardKind, home: Culture, first: number, rng: Rng): HardCase | undefined {
  for (let tries = 0; tries < TRIES; tries++) {
    const kindred = newKindred(home, first, rng)
    const asking = createHousehold(home, kindred, first, rng)
    const made = ONE_FAMILY.includes(kind)
      ? ofOneFamily(kind, home, asking, rng)
      : ofTwoFamilies(kind, home, kindred, asking, first + 64, rng)
    if (made) return made
  }
  return undefined
}

function newKindred(home: Culture, first: number, rng: Rng): Kindred {
  const draw = (): Word => drawGiven(home, false, rng).root
  const families = home.table.words['family'] ?? []
  return {
    number: first,
    family: families.length === 0 ? undefined : zipfPick(rng, families),
    father: draw(),
    grandfather: draw(),
    headBirth: Math.floor((rng() * 42 - 15) * YEAR),
    taken: new Set<string>(),
  }
}

function ofOneFamily(kind: HardKind, home: Culture, people: Person[], rng: Rng): HardCase | undefined {
  const [head, wife] = people as [Person, Person]
  const children = people.filter((p) => p.father === head)
  const done = (sought: Person, registered: Person, defaultDay = false): HardCase => {
    const turned = rng() < 0.5
    const [a, b] = turned ? [registered, sought] : [sought, registered]
    return { kind, sought: a, registered: b, asking: people, camp: people, away: false, defaultDay }
  }
  if (kind === 'father and son, shared names') {
    const son = children.find((p) => !p.female)
    if (son === undefined) return undefined
    // Ali Hassan Ali and Hassan Ali Hassan, or Juan García the younger.
    const word = home.system === 'chain' ? head.fatherName : head.given
    rename(son, { given: word, root: word })
    return done(head, son)
  }
  const child = children.length > 0 ? pick(rng, children) : undefined
  if (child === undefined) return undefined
  const other = (more: Partial<Person>): Person => {
    const made = { ...child, twin: false, ...more, number: people[0]!.number + people.length }
    people.push(made)
    return made
  }
  switch (kind) {
    case 'twins, like names': {
      Object.assign(child, { twin: true })
      return done(child, other({ ...likeName(home, child, rng), twin: true }))
    }
    case 'siblings, one default birthday': {
      const birth = child.birth + Math.floor((0.9 + rng() * 1.2) * YEAR)
      let name = drawGiven(home, child.female, rng)
      for (let tries = 0; name.given.native === child.given.native && tries < 8; tries++)
        name = drawGiven(home, child.female, rng)
      return done(child, other({ ...name, birth }), true)
    }
    case "a dead child's name given again":
      return done(child, other({ birth: child.birth + Math.floor((1 + rng() * 4) * YEAR) }))
    default: {
      const mother: Person = {
        ...wife,
        ...drawGiven(home, true, rng),
        number: people[0]!.number + people.length,
        birth: wife.birth + Math.floor((rng() * 8 - 1) * YEAR),
      }
      people.push(mother)
      const birth = child.birth + Math.floor((rng() * 2 - 1) * YEAR)
      return done(child, other({ ...likeName(home, child, rng), birth, mother }))
    }
  }
}

function ofTwoFamilies(
  kind: HardKind,
  home: Culture,
  kindred: Kindred,
  asking: readonly Person[],
  first: number,
  rng: Rng,
): HardCase | undefined {
  const headBirth = kindred.headBirth + Math.floor((0.9 + rng()) * YEAR)
  const stranger = newKindred(home, first, rng)
  const cousins = kind === 'cousins of one name'
  const isChild = (p: Person): boolean => p.father !== undefined && p.father.household === p.household
  const a = pick(
    rng,
    asking.filter((p) => !cousins || isChild(p)),
  )
  if (a === undefined) return undefined
  // Who is named after a father has a namesake whose father is his father's namesake.
  const namesakes = kind === 'neighbours of one name and year' || kind === 'namesakes in two towns'
  const fathers = namesakes && (isChild(a) || a === asking[0])
  const other: Kindred = cousins
    ? { ...kindred, headBirth }
    : fathers
      ? { ...kindred, number: first, head: asking[0]!.given, headBirth, taken: new Set() }
      : { ...stranger, headBirth, ...(kind === 'clan and given name' && { family: kindred.family }) }
  const camp = createHousehold(home, other, first, rng)
  const years = kind === 'neighbours of one name and year' ? 0.6 : 2
  const like = camp
    .filter((p) => a.female === p.female && Math.abs(a.birth - p.birth) < years * YEAR)
    .filter((p) => isChild(p) === isChild(a))
  if (like.length === 0) return undefined
  const b = pick(rng, like)
  rename(b, { given: a.given, root: a.root })
  if (namesakes) {
    rename(b, { fatherName: a.fatherName, ...(a.family && { family: a.family }) })
    if (kind === 'namesakes in two towns')
      rename(b, {
        grandfatherName: a.grandfatherName,
        ...(a.secondFamily && { secondFamily: a.secondFamily }),
      })
  }
  const away = kind === 'namesakes in two towns'
  return { kind, sought: a, registered: b, asking, camp, away, defaultDay: false }
}

function rename(person: Person, name: Partial<Person>): void {
  Object.assign(person, name)
}

/** Another given name as twins have them: one syllable in common (Chinese, Korean, Burmese), or one that sounds like it (Hassan, Hussein). */
function likeName(home: Culture, person: Person, rng: Rng): GivenName {
  const own = home.table.words[person.female ? 'female' : 'male']!
  if (home.compound >= 0.7) {
    for (let tries = 0; tries < 20; tries++) {
      const drawn = drawGiven(home, person.female, rng, pick(rng, own))
      if (drawn.given.native !== person.given.native && shares(drawn.given, person.given)) return drawn
    }
  }
  const spelt = person.given.spellings[0]
  const like = own
    .filter((word) => word.native !== person.given.native)
    .toSorted((x, y) => jaroWinkler(y.spellings[0], spelt) - jaroWinkler(x.spellings[0], spelt))
  const word = pick(rng, like.slice(0, 3))
  return { given: word, root: word }
}

/** Does a syllable or word stand in both? */
function shares(a: Word, b: Word): boolean {
  const words = (word: Word): string[] => word.spellings.flatMap((text) => text.toLowerCase().split(/[ -]/))
  const known = new Set(words(b))
  return words(a).some((word) => known.has(word)) || [...a.native].some((sign) => b.native.includes(sign))
}
