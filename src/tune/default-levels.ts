import type { BirthAgreement, Condition, PlaceAgreement } from '../compare/condition.ts'
import { defaultModel } from '../score/model/default-model.ts'
import type { SharedBy } from '../score/model/model.ts'

/** A level before training: what it asks, and how common it is expected to be among true pairs. */
export interface LevelTemplate {
  readonly label: string
  readonly when: Condition
  /** Expected m; training starts here and falls back to it where the data says nothing. */
  readonly m: number
  /**
   * The most that training may make of m. A person is seldom recorded under another name altogether; without this bound
   * EM on files full of families settles on "of one family" instead of "the same person".
   */
  readonly mostM?: number
  /** Probability under each alternative of the built-in model, where that is known; not learned. */
  readonly alternatives?: readonly number[]
  readonly termFrequencyWeight: number
}

export interface ComparisonTemplate {
  readonly label: string
  readonly sharedBy: SharedBy
  readonly levels: readonly LevelTemplate[]
}

const level = (label: string, when: Condition, m: number, termFrequencyWeight = 0): LevelTemplate => ({
  label,
  when,
  m,
  termFrequencyWeight,
})
const ELSE: Condition = { kind: 'else' }
/** A given name that is another one altogether is a twin's or a brother's rather than a slip, and such a birth a namesake's: more of the matches have none. */
export const MOST_OTHER_GIVEN = 0.12
export const MOST_OTHER_BIRTH = 0.06

function nameLevels(other: string): LevelTemplate[] {
  return [
    level('equal', { kind: 'exact' }, 0.72, 1),
    level('one edit', { kind: 'osa', atMost: 1, minLength: 4 }, 0.1, 0.5),
    level('tokens agree', { kind: 'tokens' }, 0.02, 0.5),
    level('swapped columns', { kind: 'swapped', with: other, atLeast: 0.93 }, 0.03),
    level('two edits', { kind: 'osa', atMost: 2, minLength: 6 }, 0.02, 0.5),
    level('very similar', { kind: 'jaroWinkler', atLeast: 0.9 }, 0.02),
    level('initial', { kind: 'initial' }, 0.01),
    level('sounds alike', { kind: 'phonetic' }, 0.01),
    level('swapped and similar', { kind: 'swapped', with: other, atLeast: 0.75 }, 0.01),
    level('similar', { kind: 'jaroWinkler', atLeast: 0.8 }, 0.02),
    level('somewhat similar', { kind: 'jaroWinkler', atLeast: 0.68 }, 0.01),
    level('different', ELSE, 0.05),
  ]
}

/** Levels of a comparison of the built-in model: its m to start from, and what its alternatives look like, which no file without labels tells. */
function builtIn(feature: string): LevelTemplate[] {
  const { levels } = defaultModel().comparisons.find((c) => c.feature === feature)!
  return levels.map(({ label, when, m, alternatives }) => ({
    label,
    when,
    m,
    alternatives,
    termFrequencyWeight: when.kind === 'birth' && when.is === 'sameDay' ? 1 : 0,
    ...(when.kind === 'nameKin' && { mostM: 0.04 }),
    ...(when.kind === 'else' && feature === 'name' && { mostM: 0.12 }),
  }))
}

const NAME: ComparisonTemplate = { label: 'name', sharedBy: 'none', levels: builtIn('name') }

function textLevels(other?: string): LevelTemplate[] {
  return [
    level('equal', { kind: 'exact' }, 0.75, 1),
    level('one edit', { kind: 'osa', atMost: 1, minLength: 4 }, 0.07, 0.5),
    level('tokens agree', { kind: 'tokens' }, 0.02, 0.5),
    ...(other ? [level('swapped columns', { kind: 'swapped', with: other, atLeast: 0.93 }, 0.02)] : []),
    level('two edits', { kind: 'osa', atMost: 2, minLength: 6 }, 0.03, 0.5),
    level('similar', { kind: 'osaSimilarity', atLeast: 0.6 }, 0.03),
    level('different', ELSE, 0.08),
  ]
}

const birth = (label: string, is: BirthAgreement, m: number, tf = 0): LevelTemplate =>
  level(label, { kind: 'birth', is }, m, tf)

const BIRTH: ComparisonTemplate = {
  label: 'birth',
  sharedBy: 'none',
  levels: [
    birth('same day', 'sameDay', 0.8, 1),
    birth('day and month swapped', 'swapped', 0.01),
    birth('one digit differs', 'oneDigit', 0.06),
    birth('year and month agree, day unknown', 'partialYearMonth', 0.02),
    birth('day and month agree, year unknown', 'partialDayMonth', 0.02),
    birth('year and month agree', 'sameMonth', 0.02),
    birth('year and day agree', 'sameYearDay', 0.02),
    birth('day and month agree, a few years apart', 'sameMonthDayNear', 0.01),
    birth('day and month agree', 'sameMonthDay', 0.01),
    birth('year agrees, rest unknown', 'partialYear', 0.02),
    birth('ages overlap', 'overlap', 0.02),
    birth('groups of ages overlap', 'groupsOverlap', 0.02),
    birth('day agrees, rest unknown', 'partialDay', 0.01),
    birth('month agrees, rest unknown', 'partialMonth', 0.01),
    birth('within a month', 'withinMonth', 0.01),
    birth('year agrees', 'sameYear', 0.015),
    birth('within a year', 'withinYear', 0.01),
    birth('about a decade apart', 'aboutDecade', 0.005),
    birth('ages a year apart', 'nearYear', 0.01),
    birth('ages as far apart as such ages are', 'nearAge', 0.01),
    birth('a few years apart', 'fewYears', 0.01),
    birth('same day in another calendar', 'unconverted', 0.002),
    birth('known parts differ', 'partialDiffers', 0.01),
    { ...level('different', ELSE, 0.03), mostM: MOST_OTHER_BIRTH },
  ],
}

/** Births in a file that fills in some days of the year, `MM-DD`, where it knows the year alone. */
export function birthTemplate(defaults: readonly string[], field: boolean): ComparisonTemplate {
  const own = field ? builtIn('birth') : BIRTH.levels
  const [same, ...others] = own
  const levels =
    field || defaults.length === 0
      ? own
      : [same!, birth('same day, a default one', 'sameDefault', 0.02), ...others]
  return {
    ...BIRTH,
    levels: levels.map(
      (l): LevelTemplate =>
        l.when.kind === 'birth'
          ? { ...l, when: { kind: 'birth', is: l.when.is, ...(defaults.length > 0 && { defaults }) } }
          : l,
    ),
  }
}

const TEMPLATES = new Map<string, ComparisonTemplate>([
  [
    'given',
    {
      label: 'given name',
      sharedBy: 'none',
      levels: nameLevels('family').map((own) =>
        own.when.kind === 'else' ? { ...own, mostM: MOST_OTHER_GIVEN } : own,
      ),
    },
  ],
  ['family', { label: 'family name', sharedBy: 'household', levels: nameLevels('given') }],
  ['father', { label: "father's name", sharedBy: 'household', levels: nameLevels('grandfather') }],
  ['grandfather', { label: "grandfather's name", sharedBy: 'household', levels: nameLevels('family') }],
  ['mother', { label: "mother's name", sharedBy: 'household', levels: nameLevels('family') }],
  ['name', NAME],
  ['birth', BIRTH],
  ['relatives', { label: 'relatives', sharedBy: 'household', levels: builtIn('relatives') }],
  [
    'sex',
    {
      label: 'sex',
      sharedBy: 'none',
      levels: builtIn('sex').map((own, k) => ({ ...own, m: k === 0 ? 0.97 : 0.03 })),
    },
  ],
  ['street', { label: 'street', sharedBy: 'place', levels: textLevels('line2') }],
  ['line2', { label: 'second address line', sharedBy: 'household', levels: textLevels('street') }],
  [
    'houseNumber',
    {
      label: 'house number',
      sharedBy: 'household',
      levels: [
        level('equal', { kind: 'exact' }, 0.85, 1),
        level('one digit differs', { kind: 'osa', atMost: 1, minLength: 2 }, 0.07),
        level('different', ELSE, 0.08),
      ],
    },
  ],
  [
    'postcode',
    {
      label: 'postcode',
      sharedBy: 'place',
      levels: [
        level('equal', { kind: 'exact' }, 0.85, 1),
        level('one character differs', { kind: 'osa', atMost: 1, minLength: 3 }, 0.07),
        level('different', ELSE, 0.08),
      ],
    },
  ],
  [
    'email',
    {
      label: 'e-mail',
      sharedBy: 'none',
      levels: [
        level('equal', { kind: 'exact' }, 0.7),
        level('two edits', { kind: 'osa', atMost: 2, minLength: 6 }, 0.1),
        level('same name before the @', { kind: 'emailLocal' }, 0.05),
        // Namesakes make their addresses of one name. Without a bound EM takes them for one person, whose address changed a little.
        {
          ...level('a quarter of the letters differ', { kind: 'osaSimilarity', atLeast: 0.75 }, 0.05),
          mostM: 0.05,
        },
        // Colleagues have one domain and one company. A bound makes it rarer that EM takes them for one person; it still may.
        { ...level('same domain', { kind: 'emailDomain' }, 0.02), mostM: 0.1 },
        level('different', ELSE, 0.05),
      ],
    },
  ],
])

const PLACE: ComparisonTemplate = {
  label: '',
  sharedBy: 'place',
  levels: textLevels().toSpliced(
    1,
    0,
    level('same in another script', { kind: 'crossScript', atLeast: 0.75 }, 0.05),
  ),
}
const place = (label: string, is: PlaceAgreement, m: number, tf = 0): LevelTemplate =>
  level(label, { kind: 'place', is }, m, tf)

/** Places with all that is known of them: spelling, what they lie in, codes, coordinates. */
const WHERE: ComparisonTemplate = {
  label: '',
  sharedBy: 'place',
  levels: [
    place('equal', 'same', 0.75, 1),
    place('same in another script', 'otherScript', 0.05),
    place('one edit', 'oneEdit', 0.07, 0.5),
    place('tokens agree', 'tokens', 0.02, 0.5),
    place('two edits', 'twoEdits', 0.03, 0.5),
    place('similar', 'similar', 0.03),
    level('within 5 km', { kind: 'distance', withinKm: 5 }, 0.05),
    place('one lies in the other', 'within', 0.05),
    level('within 30 km', { kind: 'distance', withinKm: 30 }, 0.05),
    place('same region', 'sameRegion', 0.03),
    place('same name elsewhere', 'namesake', 0.005),
    place('same country', 'sameCountry', 0.03),
    level('different', ELSE, 0.08),
  ],
}
const ROUTE: ComparisonTemplate = {
  label: 'route',
  sharedBy: 'none',
  levels: [
    { ...level('impossible in time', { kind: 'impossibleRoute' }, 0.003), mostM: 0.02 },
    level('possible', ELSE, 0.997),
  ],
}
const ATTRIBUTE: ComparisonTemplate = { label: '', sharedBy: 'none', levels: textLevels() }
const IDENTIFIER: ComparisonTemplate = {
  label: '',
  sharedBy: 'none',
  levels: [
    level('equal', { kind: 'exact' }, 0.9),
    level('one character differs', { kind: 'osa', atMost: 1, minLength: 5 }, 0.05),
    level('different', ELSE, 0.05),
  ],
}

/** A digit that was left out moves all others of the last eight by one: another one comes in at the far end. */
const PHONE: ComparisonTemplate = {
  label: 'phone',
  sharedBy: 'none',
  levels: IDENTIFIER.levels.toSpliced(
    2,
    0,
    level('two digits differ', { kind: 'osa', atMost: 2, minLength: 7 }, 0.01),
  ),
}

const PLACE_LABELS: Readonly<Record<string, string>> = {
  suburb: 'suburb',
  city: 'town',
  region: 'region',
  country: 'country',
}

/** The untrained comparison of a feature, or undefined for features that are not compared by themselves. */
export function comparisonTemplate(feature: string): ComparisonTemplate | undefined {
  const known = TEMPLATES.get(feature)
  if (known) return known
  if (PLACE_LABELS[feature] !== undefined) return { ...PLACE, label: PLACE_LABELS[feature] }
  if (feature === 'birthPlace') return { ...WHERE, label: 'birth place' }
  if (feature === 'route') return ROUTE
  if (feature.startsWith('place.')) return { ...WHERE, label: feature.slice(6).replaceAll('_', ' ') }
  if (feature === 'phone') return PHONE
  if (feature.startsWith('id.')) return { ...IDENTIFIER, label: feature }
  if (feature === 'group') return { ...IDENTIFIER, label: 'household', sharedBy: 'household' }
  if (feature.startsWith('attribute.')) return { ...ATTRIBUTE, label: feature.slice(10) }
  return undefined
}
