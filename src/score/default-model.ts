import type { BirthAgreement, Condition, PlaceAgreement } from '../compare/condition.ts'
import { KIN_WEIGHTS } from '../kin/kin-weights.ts'
import type { Comparison, Level, Model, SharedBy } from './model.ts'

/**
 * The built-in model, for whoever has nothing to train on yet. Its m and u are round numbers after the published
 * error rates of fingerprint-verified field data (PIRL, rural South Africa: names agree in .85-.87 of true pairs, day
 * of birth in .57, village in .89) and after common name and birth frequencies; its prior expects one match per ten
 * thousand pairs. A model trained on the data at hand is better in every case measured.
 *
 * @example
 * ```ts
 * import { defaultModel } from 'kinmatch'
 *
 * defaultModel().comparisons[0]!.feature //=> 'name'
 * ```
 */
export function defaultModel(): Model {
  return {
    prior: -13.3,
    householdOdds: 0.0003,
    placeOdds: 0.005,
    comparisons: [
      comparison('name', 'name', 'none', nameLevels()),
      comparison('sex', 'sex', 'none', [['equal', { kind: 'exact' }, 0.97, 0.5], different(0.03, 0.5)]),
      comparison('birth', 'birth', 'none', birthLevels()),
      ...[
        'mother',
        'father',
        'parent',
        'sibling',
        'brother',
        'sister',
        'spouse',
        'child',
        'son',
        'daughter',
      ].map((role) => comparison(`relative.${role}`, `${role}'s name`, 'household', relativeLevels())),
      comparison('birthPlace', 'birth place', 'place', whereLevels(0.02)),
      ...(['last_seen', 'separated_at'] as const).map((kind) =>
        comparison(`place.${kind}`, kind.replace('_', ' '), 'place', whereLevels(0.03)),
      ),
      comparison('route', 'route', 'none', [
        ['impossible in time', { kind: 'impossibleRoute' }, 0.003, 0.1],
        ['possible', { kind: 'else' }, 0.997, 0.9],
      ]),
      ...(['city', 'suburb', 'region', 'country'] as const).map((feature, k) =>
        comparison(feature, PLACE_LABELS[k]!, 'place', placeLevels([0.03, 0.01, 0.1, 0.4][k]!)),
      ),
      comparison('postcode', 'postcode', 'place', placeLevels(0.003)),
      comparison('street', 'street', 'place', placeLevels(0.003)),
      comparison('houseNumber', 'house number', 'household', placeLevels(0.02)),
      ...['phone', 'email'].map((feature) => comparison(feature, feature, 'none', identifierLevels())),
    ],
    blocking: [
      { name: 'e-mail', parts: [{ features: ['email'], code: 'exact' }] },
      { name: 'phone', parts: [{ features: ['phone'], code: 'exact' }] },
      { name: 'whole name', parts: [{ features: ['name'], code: 'nameKeys' }] },
      {
        name: 'name token + year',
        parts: [
          { features: ['name'], code: 'nameTokens' },
          { features: ['birth'], code: 'nearYear' },
        ],
      },
      {
        name: 'name token + city',
        parts: [
          { features: ['name'], code: 'nameTokens' },
          { features: ['city', 'birthPlace'], code: 'skeleton' },
        ],
      },
      { name: 'name token', parts: [{ features: ['name'], code: 'nameTokens' }] },
      { name: 'birth', parts: [{ features: ['birth'], code: 'exact' }] },
    ],
    pairsPerRecord: 120,
    termFrequencies: {},
    costs: { falseLink: 100, missedLink: 10, review: 1 },
    kin: KIN_WEIGHTS,
    training: {
      method: 'default',
      date: '',
      records: [0, 0],
      dataHash: '',
      seed: 0,
      candidatePairs: 0,
      patterns: 0,
      iterations: 0,
      converged: true,
      expectedMatches: 0,
      labelledPairs: 0,
      warnings: [],
    },
  }
}

type Row = readonly [label: string, when: Condition, m: number, u: number]

const PLACE_LABELS = ['town', 'suburb', 'region', 'country'] as const

function comparison(feature: string, label: string, sharedBy: SharedBy, rows: readonly Row[]): Comparison {
  const levels = rows.map(
    ([text, when, m, u]): Level => ({ label: text, when, m, u, termFrequencyWeight: 0 }),
  )
  return { feature, label, sharedBy, uExact: levels[0]!.u, levels }
}

function different(m: number, u: number): Row {
  return ['different', { kind: 'else' }, m, u]
}

function nameLevels(): Row[] {
  return [
    ['same name, rare', { kind: 'name', atLeast: 0.93, minBits: 24 }, 0.35, 0.000_01],
    ['same name', { kind: 'name', atLeast: 0.93, minBits: 12 }, 0.2, 0.000_3],
    ['close, rare', { kind: 'name', atLeast: 0.82, minBits: 20 }, 0.15, 0.000_05],
    ['close', { kind: 'name', atLeast: 0.82, minBits: 0 }, 0.1, 0.001],
    ['similar', { kind: 'name', atLeast: 0.7, minBits: 0 }, 0.08, 0.003],
    ["a relative's name", { kind: 'nameKin' }, 0.01, 0.02],
    ['partly similar', { kind: 'name', atLeast: 0.55, minBits: 0 }, 0.06, 0.02],
    different(0.05, 0.96),
  ]
}

function relativeLevels(): Row[] {
  return [
    ['same name, rare', { kind: 'name', atLeast: 0.93, minBits: 24 }, 0.3, 0.000_02],
    ['same name', { kind: 'name', atLeast: 0.93, minBits: 8 }, 0.25, 0.003],
    ['close', { kind: 'name', atLeast: 0.8, minBits: 0 }, 0.15, 0.003],
    ['similar', { kind: 'name', atLeast: 0.6, minBits: 0 }, 0.1, 0.015],
    different(0.2, 0.97),
  ]
}

/** The day of the year that offices everywhere fill in; what a file fills in besides is learned by training on it. */
const DEFAULT_DAYS: readonly string[] = ['01-01']

const birth = (label: string, is: BirthAgreement, m: number, u: number): Row => [
  label,
  { kind: 'birth', is, defaults: DEFAULT_DAYS },
  m,
  u,
]

/** Each level against a random pair that knows as much: full dates among full dates, years among years. */
function birthLevels(): Row[] {
  return [
    birth('same day', 'sameDay', 0.57, 0.000_06),
    birth('same day, a default one', 'sameDefault', 0.75, 0.015),
    birth('day and month swapped', 'swapped', 0.02, 0.000_02),
    birth('one digit differs', 'oneDigit', 0.07, 0.001),
    birth('year and month agree, day unknown', 'partialYearMonth', 0.8, 0.002),
    birth('day and month agree, year unknown', 'partialDayMonth', 0.7, 0.003),
    birth('year and month agree', 'sameMonth', 0.06, 0.001_5),
    birth('year and day agree', 'sameYearDay', 0.04, 0.000_8),
    birth('day and month agree', 'sameMonthDay', 0.05, 0.003),
    birth('year agrees, rest unknown', 'partialYear', 0.7, 0.025),
    birth('within a month', 'withinMonth', 0.02, 0.003),
    birth('ages overlap', 'overlap', 0.75, 0.08),
    birth('year agrees', 'sameYear', 0.05, 0.02),
    birth('within a year', 'withinYear', 0.03, 0.03),
    birth('a year apart', 'nearYear', 0.15, 0.05),
    birth('ages as far apart as such ages are', 'nearAge', 0.05, 0.12),
    birth('about a decade apart', 'aboutDecade', 0.01, 0.006),
    birth('same day in another calendar', 'unconverted', 0.005, 0.000_05),
    birth('month agrees, rest unknown', 'partialMonth', 0.63, 0.09),
    birth('day agrees, rest unknown', 'partialDay', 0.57, 0.033),
    birth('known parts differ', 'partialDiffers', 0.2, 0.93),
    different(0.06, 0.93),
  ]
}

function placeLevels(u: number): Row[] {
  return [
    ['equal', { kind: 'exact' }, 0.8, u],
    ['same in another script', { kind: 'crossScript', atLeast: 0.75 }, 0.4, u],
    ['one edit', { kind: 'osa', atMost: 1, minLength: 4 }, 0.06, u / 4],
    ['tokens agree', { kind: 'tokens' }, 0.03, u / 4],
    ['similar', { kind: 'osaSimilarity', atLeast: 0.65 }, 0.03, 0.02],
    different(0.15, 1 - u),
  ]
}

function whereLevels(u: number): Row[] {
  const where = (label: string, is: PlaceAgreement, m: number, uOf: number): Row => [
    label,
    { kind: 'place', is },
    m,
    uOf,
  ]
  return [
    where('equal', 'same', 0.8, u),
    where('same in another script', 'otherScript', 0.4, u),
    where('one edit', 'oneEdit', 0.06, u / 4),
    where('tokens agree', 'tokens', 0.03, u / 4),
    where('two edits', 'twoEdits', 0.02, 0.01),
    where('similar', 'similar', 0.02, 0.015),
    ['within 5 km', { kind: 'distance', withinKm: 5 }, 0.06, 0.01],
    where('one lies in the other', 'within', 0.3, 0.08),
    ['within 30 km', { kind: 'distance', withinKm: 30 }, 0.05, 0.03],
    where('same region', 'sameRegion', 0.05, 0.06),
    where('same name elsewhere', 'namesake', 0.003, 0.003),
    where('same country', 'sameCountry', 0.06, 0.3),
    different(0.15, 1 - u),
  ]
}

function identifierLevels(): Row[] {
  return [
    ['equal', { kind: 'exact' }, 0.85, 0.000_01],
    ['one character differs', { kind: 'osa', atMost: 1, minLength: 6 }, 0.05, 0.000_1],
    different(0.2, 0.99),
  ]
}
