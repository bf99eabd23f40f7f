import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { InputError } from '../../record/errors.ts'
import { defaultModel } from '../../score/model/default-model.ts'
import { type DemoMatch, type DemoPart, demoPart, type ShownPair } from './demo-part.ts'
import { print } from '../output.ts'
import { paint } from '../ui/style.ts'
import { table } from '../ui/table.ts'

export interface DemoFlags {
  readonly json?: boolean
}

/** A child found across scripts, his brother kept apart, and a namesake. */
const PEOPLE: readonly ShownPair[] = [
  [
    'T01',
    'C101',
    'A child asked for in Arabic, registered in Latin letters with an age instead of a birth date',
  ],
  ['T01', 'C102', 'His brother: same parents, same place, and kept apart'],
  ['T08', 'C111', "A son whose name holds his father's whole name: a relative, not the man himself"],
]
/** What families say and the records alone don't. */
const FAMILIES: readonly ShownPair[] = [
  [
    'F02',
    'G01',
    'A mother of whom one name and a year are known, found through her children, in another script',
  ],
  ['F07', 'G05', 'A mutual search: the sister seeks her brother, and he, in the camp, seeks her'],
  [
    'F09',
    'G08',
    'Brothers under one default birthday: alone the wrong one looks likely, among the families he is the other',
  ],
]

/** Links the registries in fixtures/demo with the built-in model and explains what came out. */
export async function demo(flags: DemoFlags): Promise<void> {
  const file = (name: string): string =>
    fileURLToPath(new URL(`../../../fixtures/demo/${name}`, import.meta.url))
  const paths = [file('requests.csv'), file('camp.csv')] as const
  const familyPaths = [file('family-requests.csv'), file('family-camp.csv')] as const
  if (![...paths, ...familyPaths].every((path) => existsSync(path)))
    throw new InputError(
      'no-demo',
      'The demo files are not installed; clone the repository and run `npm run demo`',
    )
  const model = defaultModel()
  const people = await demoPart(model, paths, PEOPLE)
  const families = await demoPart(model, familyPaths, FAMILIES)
  print(flags, { people: people.part, families: families.part }, () =>
    [
      paint(
        'bold',
        `kinmatch demo: ${people.part.records[0]} tracing requests against ${people.part.records[1]} camp registrations`,
      ),
      'Both files are invented. No training, no network: the built-in model, in this process.',
      '',
      peopleTable(people.part),
      ...people.explained,
      '',
      '',
      paint(
        'bold',
        `Families: ${families.part.records[0]} rows of three requests against ${families.part.records[1]} of three camp households`,
      ),
      '',
      familyTable(families.part),
      ...families.explained,
      '',
      'Every pair is a proposal: a person confirms, and nothing is merged.',
    ].join('\n'),
  )
}

const ZONES = { likely: 'green', possible: 'yellow', insufficient: 'gray', unlikely: 'gray' } as const

const matchCells = (m: DemoMatch): string[] => [
  m.leftId,
  m.leftName,
  m.rightId,
  m.rightName,
  m.weight.toFixed(1),
  paint(ZONES[m.zone], m.zone),
]

function peopleTable({ matches }: DemoPart): string {
  return table(
    [['request', 'sought', 'registration', 'registered as', 'bits', 'zone'], ...matches.map(matchCells)],
    ['left', 'left', 'left', 'left', 'right', 'left'],
  )
}

function familyTable({ matches }: DemoPart): string {
  return table(
    [
      ['request', 'sought or enquirer', 'camp', 'written as', 'bits', 'zone', 'kind', 'via'],
      ...matches.map((m) => [...matchCells(m), m.kind, m.via.map((pair) => pair.join('=')).join(' ')]),
    ],
    ['left', 'left', 'left', 'left', 'right', 'left', 'left', 'left'],
  )
}
