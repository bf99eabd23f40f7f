import { defaultModel } from '../score/model/default-model.ts'
import type { Alternative, SharedBy } from '../score/model/model.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import { isContact } from './is-contact.ts'

/** An alternative before training: the share of all pairs to start from, and whether the built-in model knows its levels. */
export interface StartedAlternative extends Omit<Alternative, 'odds'> {
  readonly start: number
  readonly known: boolean
  /** May its share be less than the known one, where the file shows it? */
  readonly atMost?: boolean
  /** Set where its pairs are some of those of the first alternative, with which they share all that those share. */
  readonly among?: Among | undefined
}

/** Pairs of an alternative that have one more feature in common. */
export interface Among {
  readonly feature: string
  /** Their share of the pairs of the first alternative, as expected, and the most that training may make of it. */
  readonly expected: number
  readonly most: number
}

/** Of the pairs in a household about one in six is of brothers and sisters, and of these one or two in a hundred are twins. */
const TWINS: Among = { feature: 'birth', expected: 0.003, most: 0.15 }
/** About one in six is of a father and his son, or a mother and her daughter, of whom some have one given name. */
const NAMESAKES: Among = { feature: 'given', expected: 0.003, most: 0.3 }
/** Fathers and sons who live apart, and cousins named after one grandfather, to start from: so many for each match. */
const NAMESAKES_APART = 0.02

/**
 * What pairs of a file may be beside one person and strangers. Where names are compared as wholes, as field registries write
 * them, all that the built-in model knows; else members of one household and neighbours, as far as the columns can tell them.
 *
 * @param organisations do columns tell people of one company or school?
 */
export function chooseAlternatives(
  chosen: readonly ChosenComparison[],
  start: number,
  records: number,
  organisations = false,
): StartedAlternative[] {
  const organisation: StartedAlternative[] = organisations
    ? [{ label: 'people of one organisation', shares: 'organisation', start, known: false }]
    : []
  if (chosen.some(({ feature }) => feature === 'name')) {
    const { alternatives, priorRecords } = defaultModel()
    const scale = Math.min(1, priorRecords / records)
    const atHome = chosen.some(({ feature }) => feature === 'houseNumber' || feature === 'street')
    const known = alternatives.map(({ label, odds, shares }) => ({
      label,
      shares,
      start: shares === 'none' ? odds : odds * scale,
      known: true,
      ...(shares === 'household' && atHome && { atMost: true }),
    }))
    const own: StartedAlternative[] =
      atHome || organisations || chosen.some(({ feature }) => isContact(feature))
        ? [{ label: 'members of one household', shares: 'household', start, known: false }]
        : []
    return [...known, ...own, ...organisation]
  }
  const kinds = chosen.map(({ template }) => template.sharedBy)
  const shared = kinds.filter((kind) => kind !== 'none').length
  const out: StartedAlternative[] = []
  const contacts = chosen.filter(({ feature }) => isContact(feature)).length
  const features = new Set(chosen.map(({ feature }) => feature))
  // Where nothing tells members of a household apart, one household is all that a match can be.
  const tells = chosen.some(({ feature, template }) => tellsApart(feature, template.sharedBy))
  if (tells && kinds.includes('household') && shared + contacts > 1) {
    out.push({ label: 'members of one household', shares: 'household', start, known: false })
    if (features.has('given') && features.has('birth'))
      for (const [label, among] of [
        ['twins', TWINS],
        ['namesakes of one household', NAMESAKES],
      ] as const)
        out.push({ label, shares: 'household', start: among.expected * start, known: false, among })
  }
  if (kinds.filter((kind) => kind === 'place').length > 1)
    out.push({ label: 'neighbours', shares: 'place', start, known: false })
  // Without a birth, who moved can't be told from a namesake.
  if (features.has('given') && features.has('family') && features.has('birth'))
    out.push({ label: 'namesakes', shares: 'name', start: NAMESAKES_APART * start, known: false })
  return [...out, ...organisation]
}

/** Does a field tell members of one household apart? Their sex tells too little. */
export const tellsApart = (feature: string, sharedBy: SharedBy): boolean =>
  (sharedBy === 'none' || sharedBy === 'organisation') && feature !== 'sex'

/** Do pairs of an alternative have the values of a feature in common? */
export function sharesFeature(
  { shares, among }: Pick<StartedAlternative, 'shares' | 'among'>,
  feature: string,
  sharedBy: SharedBy,
): boolean {
  if (shares === 'name') return feature === 'given' || feature === 'family'
  return sharesValue(shares, sharedBy) || (among !== undefined && feature === among.feature)
}

/** Do pairs of an alternative have the values of such a comparison in common? */
function sharesValue(shares: Alternative['shares'], sharedBy: SharedBy): boolean {
  return shares !== 'none' && sharedBy !== 'none' && (sharedBy === 'place' || shares === sharedBy)
}
