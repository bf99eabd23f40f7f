import type { Culture } from './culture.ts'
import type { Person, Rng, Word } from './types.ts'
import { spell, type Visit, withTypo } from './visit.ts'
import { pick } from './zipf.ts'

/** A name as one record has it: the parts that a form keeps apart. */
export interface WrittenName {
  readonly given: string
  readonly family: string
  /** In the order of the culture, or of the form where it was swapped. */
  readonly full: string
}

const TITLES: Readonly<Record<string, readonly [male: string, female: string]>> = {
  arabic: ['Haj', 'Hajja'],
  somali: ['Sheikh', 'Hajia'],
  afghan: ['Haji', 'Bibi'],
  burmese: ['U', 'Daw'],
  ethiopian: ['Ato', 'Weyzero'],
}

const familyWord = (person: Person, word: Word | undefined): Word | undefined =>
  word && (person.female ? (word.feminine ?? word) : word)

/** Writes down a person's name, with the habits of the visit and slips of its own. */
export function writeName(culture: Culture, person: Person, visit: Visit, rng: Rng): WrittenName {
  const { rates } = visit
  const short = person.given.short
  let given =
    !visit.native && short.length > 0 && rng() < rates.nickname
      ? pick(rng, short)
      : spell(visit, person.given)
  if (rng() < rates.joined) given = given.includes(' ') ? given.replace(' ', '') : given
  const behind = lastNames(culture, person, visit, rng).map((text) =>
    rng() < rates.typo / 2 ? withTypo(text, rng) : text,
  )
  if (rng() < rates.typo) given = withTypo(given, rng)
  if (rng() < rates.truncated) given = [...given].slice(0, rng() < 0.5 ? 1 : 5).join('')
  const patronymic = person.female ? person.fatherName.daughter : person.fatherName.son
  if (patronymic && !visit.dropGrandfather) given = `${given} ${spell(visit, patronymic)}`
  const [male, female] = TITLES[culture.id] ?? ['', '']
  const title = person.female ? female : male
  if (title && !visit.native && rng() < rates.title) given = `${title} ${given}`
  let family = behind.join(' ')
  if (
    culture.system === 'mononym' &&
    visit.side === 'right' &&
    !visit.native &&
    given.includes(' ') &&
    visit.scheme < 3
  ) {
    // A form that wants a surname takes the last word.
    family = given.slice(given.lastIndexOf(' ') + 1)
    given = given.slice(0, given.lastIndexOf(' '))
  }
  const swapped = visit.swap || rng() < rates.swap / 2
  if (swapped && family) [given, family] = [family, given]
  return { given, family, full: inOrder(culture, visit, given, family) }
}

/** A relative's name as a list of relatives has it: mostly short. */
export function writeRelativeName(culture: Culture, person: Person, visit: Visit, rng: Rng): string {
  let given = spell(visit, person.given)
  if (rng() < visit.rates.typo / 2) given = withTypo(given, rng)
  if (rng() < 0.5) return given
  const next = culture.system === 'chain' ? person.fatherName : familyWord(person, person.family)
  return next === undefined ? given : inOrder(culture, visit, given, spell(visit, next))
}

/** The name with every part, in the usual Latin spelling: what the person is really called. */
export function trueName(culture: Culture, person: Person): string {
  const parts = [person.given]
  if (culture.system === 'chain') parts.push(person.fatherName, person.grandfatherName)
  const family = familyWord(person, person.family)
  if (family) parts.push(family)
  if (person.secondFamily) parts.push(person.secondFamily)
  return parts.map((word) => word.spellings[0]).join(' ')
}

function lastNames(culture: Culture, person: Person, visit: Visit, rng: Rng): string[] {
  const family = familyWord(person, person.family)
  const without = visit.changeFamily && rng() < 0.9
  switch (culture.system) {
    case 'chain': {
      if (without) return family ? [spell(visit, family)] : [spell(visit, person.grandfatherName)]
      const chain = [spell(visit, person.fatherName)]
      if (!visit.dropGrandfather) chain.push(spell(visit, person.grandfatherName))
      if (family && (visit.side === 'left' ? visit.scheme < 4 : visit.scheme < 1))
        chain.push(spell(visit, family))
      return chain
    }
    case 'patronymic':
      return family && !(without && rng() < 0.3) ? [spell(visit, family)] : []
    case 'two-surnames': {
      const names = family ? [spell(visit, family)] : []
      if (person.secondFamily && !visit.dropGrandfather) names.push(spell(visit, person.secondFamily))
      return without ? names.slice(-1) : names
    }
    case 'given-family':
      if (family && !without) return [spell(visit, family)]
      // A form that wants a surname takes the father's name.
      return visit.side === 'right' && visit.scheme < 4 ? [spell(visit, person.fatherName)] : []
    case 'family-first':
      return family && !(without && rng() < 0.1) ? [spell(visit, family)] : []
    default:
      return []
  }
}

function inOrder(culture: Culture, visit: Visit, given: string, family: string): string {
  if (family === '') return given
  if (culture.system === 'family-first') return `${family}${visit.native ? '' : ' '}${given}`
  if (culture.system === 'patronymic' && (visit.native || visit.scheme < 3)) {
    return `${family} ${given}`
  }
  return `${given} ${family}`
}
