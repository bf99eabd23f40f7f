import type { Condition, PlaceAgreement } from '../../compare/condition.ts'
import { DEFAULT_WEIGHTS } from '../../data/default-weights.ts'
import {
  BIRTH_SHAPES,
  ELSE,
  type LevelShape,
  NAME_SHAPES,
  PLACE_SHAPES,
  RELATIVES_SHAPES,
} from './default-comparisons.ts'
import { KIN_WEIGHTS } from '../../kin/kin-weights.ts'
import { DEFAULT_BLOCKING } from './default-blocking.ts'
import type { Comparison, Level, Model, SharedBy } from './model.ts'
import { OFFICIAL_NUMBERS } from './official-numbers.ts'

/**
 * The built-in model, for whoever has nothing to train on, and for field registries full of families: their relatives,
 * namesakes and neighbours stand in it as alternatives of their own. m, u and the alternatives of names, births, relatives and
 * birth places are counted on invented people (scripts/fit-default-model.ts), whose error rates follow published ones where
 * there are any (src/generate/rates.ts); those of the other fields are round numbers. Its prior expects about one match for
 * seven records.
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
    prior: DEFAULT_WEIGHTS.prior,
    priorRecords: DEFAULT_WEIGHTS.priorRecords,
    alternatives: DEFAULT_WEIGHTS.alternatives,
    comparisons: [
      fitted('name', 'name', 'none', NAME_SHAPES),
      fitted('sex', 'sex', 'none', [['equal', { kind: 'exact' }], ELSE]),
      fitted('birth', 'birth', 'none', BIRTH_SHAPES),
      fitted('relatives', 'relatives', 'household', RELATIVES_SHAPES),
      fitted('birthPlace', 'birth place', 'place', PLACE_SHAPES),
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
      sharedByRelatives(comparison('phone', 'phone', 'none', identifierLevels()), TELEPHONES),
      comparison('email', 'email', 'none', identifierLevels()),
      ...OFFICIAL_NUMBERS.map(({ kind, label, shared }) =>
        sharedByRelatives(comparison(`id.${kind}`, label, 'none', numberLevels()), shared),
      ),
    ],
    blocking: DEFAULT_BLOCKING,
    pairsPerRecord: 160,
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

/** What the data of the model gives each level, in order: m, u, and the probability under each alternative. */
function fitted(
  feature: 'name' | 'sex' | 'birth' | 'relatives' | 'birthPlace',
  label: string,
  sharedBy: SharedBy,
  rows: readonly LevelShape[],
): Comparison {
  const weights = DEFAULT_WEIGHTS.levels[feature]
  const levels = rows.map(([text, when], k): Level => {
    const [m, u, ...others] = weights[k]!
    const alternatives = feature === 'name' ? withNamesakes(others, m!) : others
    return { label: text, when, m: m!, u: u!, alternatives, termFrequencyWeight: 0 }
  })
  return { feature, label, sharedBy, uExact: levels[0]!.u, levels }
}

/**
 * Share of the pairs of brothers or sisters on file who bear one name, since a dead child's name was given to the next one (a custom of many
 * peoples: Bush, Names 67, 2019), set by hand: the simulator names nobody so. One family in a hundred, of four children or six pairs of them,
 * and twice that since one's own namesake never stands among the brothers whom one lists, as half of the others do. That is 3 in 1,000, and
 * twice that again: a name is given again to a child of the same sex, which only half of the other brothers and sisters are, and the model takes
 * sex and name for independent.
 */
const NAMESAKES = 0.006

/** Shares of a level of the name, given m: of two of one family with one name it agrees as that of one person does. */
function withNamesakes(shares: readonly number[], m: number): readonly number[] {
  return shares.map((share, c) => (c === SIBLINGS ? (1 - NAMESAKES) * share + NAMESAKES * m : share))
}

const SIBLINGS = /* @__PURE__ */ DEFAULT_WEIGHTS.alternatives.findIndex(
  ({ label }) => label === 'brothers and sisters',
)

/**
 * Share of the pairs of relatives on file who give one telephone, by alternative, set by hand: a household has one more often than each of its
 * members has one, a child's is its mother's, and brothers and sisters on file mostly are of one household, while cousins seldom are.
 */
const TELEPHONES = [0.4, 0.4, 0.06] as const

/** Relatives of one telephone or number agree on it as one person does, the others as strangers do. */
function sharedByRelatives(made: Comparison, shares: readonly number[]): Comparison {
  const levels = made.levels.map(
    (level): Level => ({
      ...level,
      alternatives: level.alternatives.map((share, c) => {
        const one = shares[c] ?? 0
        return one * level.m + (1 - one) * share
      }),
    }),
  )
  return { ...made, levels }
}

/** By hand: relatives agree on what they share as one person does, neighbours on places. */
function comparison(feature: string, label: string, sharedBy: SharedBy, rows: readonly Row[]): Comparison {
  const levels = rows.map(
    ([text, when, m, u]): Level => ({
      label: text,
      when,
      m,
      u,
      alternatives: DEFAULT_WEIGHTS.alternatives.map(({ shares }) =>
        sharedBy !== 'none' && (shares === 'household' || shares === sharedBy) ? m : u,
      ),
      termFrequencyWeight: 0,
    }),
  )
  return { feature, label, sharedBy, uExact: levels[0]!.u, levels }
}

function different(m: number, u: number): Row {
  return ['different', { kind: 'else' }, m, u]
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

/**
 * An equal number is strong evidence, and less than its digits make one think: numbers are copied from the line above and typed by strangers for
 * want of one, of fifty thousand pairs once. Another number says nothing: papers are renewed, forged, and of other offices under one header.
 */
function numberLevels(): Row[] {
  return [
    ['equal', { kind: 'exact' }, 0.75, 0.000_02],
    ['one character differs', { kind: 'osa', atMost: 1, minLength: 8 }, 0.05, 0.000_1],
    different(0.9, 0.9),
  ]
}
