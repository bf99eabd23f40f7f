/**
 * Makes src/data/default-weights.ts: how often each level of the built-in model occurs among true pairs, relatives, neighbours,
 * people of one culture and strangers of the project's own simulator (`kinmatch generate`, level field). Every pair counted
 * is an invented one, so nothing in the table is learned from anybody's data. Of two levels the one that asks more of the same speaks no less
 * for one person (default-model/in-order.ts).
 *
 *   tsx scripts/fit-default-model.ts [--people 20000] [--seeds 100,101,102]
 *
 * The evaluation (bench/eval-simulator.ts) uses seeds 1 to 9; fit on others only.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readTruth } from '../bench/simulator/truth.ts'
import { generate } from '../src/cli/commands/generate.ts'
import { loadPeople } from '../src/cli/load-people.ts'
import { mulberry32 } from '../src/internal/rng.ts'
import { createPairComparer } from '../src/kin/listed/pair-comparer.ts'
import {
  BIRTH_SHAPES,
  ELSE,
  type LevelShape,
  NAME_SHAPES,
  PLACE_SHAPES,
  RELATIVES_SHAPES,
} from '../src/score/model/default-comparisons.ts'
import { inOrder } from './default-model/in-order.ts'
import { asksMore } from './default-model/level-order.ts'

const FEATURES: Readonly<Record<string, readonly LevelShape[]>> = {
  name: NAME_SHAPES,
  sex: [['equal', { kind: 'exact' }], ELSE],
  birth: BIRTH_SHAPES,
  relatives: RELATIVES_SHAPES,
  birthPlace: PLACE_SHAPES,
}
const ALTERNATIVES = [
  { label: 'brothers and sisters', shares: 'household' },
  { label: 'parents and children', shares: 'household' },
  { label: 'other relatives', shares: 'household' },
  { label: 'neighbours', shares: 'place' },
  { label: 'people of one origin', shares: 'none' },
] as const
/** Classes of pairs: one person, strangers, then the alternatives. */
const [SAME, STRANGERS, SIBLINGS, PARENTS, RELATIVES, NEIGHBOURS, ORIGIN] = [0, 1, 2, 3, 4, 5, 6]
const CLASSES = 7
const SAMPLE = { near: 150_000, far: 300_000 }
/** The larger side of a registry on which the prior is stated. */
const REFERENCE = 1000

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    seeds: { type: 'string', default: '100,101,102' },
  },
})
const counts = Object.fromEntries(
  Object.entries(FEATURES).map(([feature, shapes]) => [
    feature,
    Array.from({ length: CLASSES }, () => new Float64Array(shapes.length + 1)),
  ]),
)
/** Pairs of each class per record of the larger side; of `ORIGIN`, per stranger pair. */
const rates = new Float64Array(CLASSES)
const seeds = values.seeds.split(',').map(Number)
for (const seed of seeds) {
  const folder = mkdtempSync(join(tmpdir(), 'kinmatch-fit-'))
  try {
    await generate({ people: Number(values.people), seed, level: 'field', out: folder })
    const { population } = await loadPeople(
      [join(folder, 'left.csv'), join(folder, 'right.csv')],
      {},
      () => {},
    )
    const truth = readTruth(folder, population)
    const comparers = Object.entries(FEATURES).map(([feature, shapes]) => ({
      comparer: createPairComparer(population, { feature, conditions: shapes.map(([, when]) => when) }),
      tallies: counts[feature]!,
    }))
    const { split, size, ids } = population
    const add = (i: number, j: number, what: number): void => {
      for (const { comparer, tallies } of comparers) tallies[what]![comparer.level(i, j)]!++
    }
    const index = new Map(ids.map((id, k) => [id, k]))
    const perClass = new Float64Array(CLASSES)
    for (const [key, relation] of truth.relation) {
      const [left, right] = key.split(' ') as [string, string]
      const what =
        relation === 'sibling'
          ? SIBLINGS
          : relation === 'parent' || relation === 'child'
            ? PARENTS
            : RELATIVES
      const [i, j] = [index.get(left)!, index.get(right)!]
      if (truth.about[i]!.person === truth.about[j]!.person) continue
      add(i, j, what)
      perClass[what]!++
    }
    const group = (from: number, to: number, of: (k: number) => string): Map<string, number[]> => {
      const groups = new Map<string, number[]>()
      for (let k = from; k < to; k++) {
        const list = groups.get(of(k))
        if (list) list.push(k)
        else groups.set(of(k), [k])
      }
      return groups
    }
    const person = (k: number): string => truth.about[k]!.person
    const village = (k: number): string => truth.about[k]!.village
    const culture = (k: number): string => truth.about[k]!.culture
    const byPerson = group(split, size, person)
    for (let i = 0; i < split; i++)
      for (const j of byPerson.get(person(i)) ?? []) {
        add(i, j, SAME)
        perClass[SAME]!++
      }
    const unrelated = (i: number, j: number): boolean =>
      person(i) !== person(j) && !truth.relation.has(`${ids[i]} ${ids[j]}`)
    const random = mulberry32(seed)
    const sample = (
      what: number,
      n: number,
      groups: Map<string, number[]>,
      of: (k: number) => string,
      other?: (k: number) => string,
    ): void => {
      for (let k = 0; k < n; ) {
        const i = Math.floor(random() * split)
        const among = groups.get(of(i))
        k++
        if (among === undefined) continue
        const j = among[Math.floor(random() * among.length)]!
        if (unrelated(i, j) && (other?.(i) !== other?.(j)) === (other !== undefined)) add(i, j, what)
      }
    }
    const villages = group(split, size, village)
    for (let i = 0; i < split; i++) perClass[NEIGHBOURS]! += villages.get(village(i))?.length ?? 0
    perClass[NEIGHBOURS]! -= perClass[SAME]! + perClass[SIBLINGS]! + perClass[PARENTS]! + perClass[RELATIVES]!
    sample(NEIGHBOURS, SAMPLE.near, villages, village)
    sample(ORIGIN, SAMPLE.far, group(split, size, culture), culture, village)
    sample(
      STRANGERS,
      SAMPLE.far,
      group(split, size, () => ''),
      () => '',
      culture,
    )
    const larger = Math.max(split, size - split)
    const smaller = Math.min(split, size - split)
    for (let what = 0; what < CLASSES; what++) rates[what]! += perClass[what]! / smaller / seeds.length
    const cultures = new Set(Array.from({ length: size }, (_, k) => culture(k))).size
    rates[ORIGIN] = 1 / (cultures - 1)
    process.stdout.write(`seed ${seed}: ${perClass.join(' ')} of ${smaller} and ${larger} records\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * What published studies and other registries expect of true pairs and the simulator has little of: as so many pairs of an
 * imagined thousand, so that no weight rests on a slip that the simulator happens not to make.
 */
const EXPECTED: Readonly<Record<string, number>> = {
  'day and month swapped': 8,
  'year and month agree': 15,
  'year and day agree': 8,
  'day and month agree': 5,
  'within a month': 5,
  'year agrees': 10,
  'within a year': 8,
  'about a decade apart': 4,
  'known parts differ': 5,
}
/** Levels that the simulator never makes: m, and u among all who aren't one person, by hand. */
const UNSEEN: Readonly<Record<string, readonly [m: number, u: number]>> = {
  'year and month agree, day unknown': [0.005, 0.000_012_5],
  'day and month agree, year unknown': [0.002, 0.000_009],
  'month agrees, rest unknown': [0.001, 0.000_14],
  'day agrees, rest unknown': [0.001, 0.000_06],
  'groups of ages overlap': [0.06, 0.01],
  'same day in another calendar': [0.002, 0.000_02],
}

/** Shares among the pairs of a class whose both sides know the feature; half a pair stands for what was never seen. */
function shares(tally: Float64Array): number[] {
  const known = tally.slice(1)
  const sum = known.reduce((a, b) => a + b, 0) + 0.5 * known.length
  return Array.from(known, (n) => (n + 0.5) / sum)
}

/** Moves what the pairs of one person and of strangers say apart as little as it takes for better levels to speak no less. */
function putInOrder(tallies: readonly Float64Array[], shapes: readonly LevelShape[]): void {
  const seen = [SAME, STRANGERS].map((what) => Array.from(tallies[what]!.slice(1), (n) => n + 0.5))
  const { same, strangers } = inOrder({ same: seen[0]!, strangers: seen[1]! }, (a, b) => {
    const [one, other] = [shapes[a]!, shapes[b]!]
    return !(one[0] in UNSEEN) && !(other[0] in UNSEEN) && asksMore(one[1], other[1])
  })
  tallies[SAME]!.set(
    same.map((n) => n - 0.5),
    1,
  )
  tallies[STRANGERS]!.set(
    strangers.map((n) => n - 0.5),
    1,
  )
}

const round = (x: number): number => Number(x.toPrecision(3))
const order = [SAME, STRANGERS, SIBLINGS, PARENTS, RELATIVES, NEIGHBOURS, ORIGIN]
const lines = Object.entries(FEATURES).map(([feature, shapes]) => {
  const same = counts[feature]![SAME]!
  const pairs = same.slice(1).reduce((a, b) => a + b, 0)
  shapes.forEach(([label], k) => (same[k + 1]! += ((EXPECTED[label] ?? 0) / 1000) * pairs))
  putInOrder(counts[feature]!, shapes)
  const all = order.map((what) => shares(counts[feature]![what]!))
  const rows = shapes.map(([label], k) => {
    const unseen = UNSEEN[label]
    const row = all.map((s, what) => (unseen ? unseen[Math.min(what, 1)]! : round(s[k]!)))
    return `      [${row.join(', ')}], // ${label}`
  })
  return `    ${feature}: [\n${rows.join('\n')}\n    ],`
})
const alternatives = ALTERNATIVES.map(({ label, shares: what }, k) => {
  const odds = what === 'none' ? rates[ORIGIN]! : rates[SIBLINGS + k]! / REFERENCE
  return `    { label: '${label}', odds: ${round(odds)}, shares: '${what}' },`
})
writeFileSync(
  new URL('../src/data/default-weights.ts', import.meta.url),
  `// Made by scripts/fit-default-model.ts from invented people (${seeds.length} × ${values.people}, seeds ${values.seeds}, level field); do not edit.

/** A level: m, u among strangers, and the probability under each alternative. */
type Row = readonly number[]

/** The weights of the built-in model. */
export const DEFAULT_WEIGHTS: {
  readonly prior: number
  readonly priorRecords: number
  readonly alternatives: readonly {
    readonly label: string
    readonly odds: number
    readonly shares: 'none' | 'household' | 'place'
  }[]
  readonly levels: Readonly<Record<'name' | 'sex' | 'birth' | 'relatives' | 'birthPlace', readonly Row[]>>
} = {
  prior: ${round(Math.log2(rates[SAME]! / REFERENCE))},
  priorRecords: ${REFERENCE},
  alternatives: [
${alternatives.join('\n')}
  ],
  levels: {
${lines.join('\n')}
  },
}
`,
)
