import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe } from '../../decide/link-population.ts'
import { matchFamilies } from '../../decide/families/match-families.ts'
import { scoreCandidates } from '../../decide/score-candidates.ts'
import { whyCompared } from '../../block/why.ts'
import { InputError } from '../../record/errors.ts'
import type { PersonRecord } from '../../record/types.ts'
import { explanationText } from '../../report/explanation-text.ts'
import { nameText, recordSummary } from '../../report/record-summary.ts'
import { unpaced } from '../../internal/pace.ts'
import { defaultModel } from '../../score/default-model.ts'
import { demoFamilies } from './demo-families.ts'
import { loadPeople } from '../people.ts'
import { paint } from '../ui/style.ts'
import { table } from '../ui/table.ts'

/** The pairs that the demo explains: a child found across scripts, and his brother kept apart. */
const SHOWN = [
  [
    'T01',
    'C101',
    'A child asked for in Arabic, registered in Latin letters with an age instead of a birth date',
  ],
  ['T01', 'C102', 'His brother: same parents, same place, and kept apart'],
  ['T08', 'C111', "A son whose name holds his father's whole name: a relative, not the man himself"],
] as const

/** Links the two registries in fixtures/demo with the built-in model and explains what came out. */
export async function demo(): Promise<void> {
  const file = (name: string): string =>
    fileURLToPath(new URL(`../../../fixtures/demo/${name}`, import.meta.url))
  const paths = [file('requests.csv'), file('camp.csv')]
  const families = [file('family-requests.csv'), file('family-camp.csv')] as const
  if (![...paths, ...families].every((path) => existsSync(path)))
    throw new InputError(
      'no-demo',
      'The demo files are not installed; clone the repository and run `npm run demo`',
    )
  const model = defaultModel()
  const records = new Map<string, PersonRecord>()
  const { population } = await loadPeople(paths, {}, (record) => records.set(record.id, record))
  const run = await scoreCandidates(model, population, Number.NEGATIVE_INFINITY)
  const meetings = unpaced(matchFamilies(model, population, run.scorer, run.pairs, Number.NEGATIVE_INFINITY))
  const all = unpaced(describe(model, population, meetings.pairs, Number.NEGATIVE_INFINITY, meetings))
  const name = (id: string): string => nameText(records.get(id)!.names[0]!)
  const zones = { likely: 'green', possible: 'yellow', insufficient: 'gray', unlikely: 'gray' } as const
  const shown = all.filter((match) => match.zone === 'likely' || match.zone === 'possible')
  const lines = [
    paint(
      'bold',
      `kinmatch demo: ${population.split} tracing requests against ${population.size - population.split} camp registrations`,
    ),
    'Both files are invented. No training, no network: the built-in model, in this process.',
    '',
    table(
      [
        ['request', 'sought', 'registration', 'registered as', 'bits', 'zone'],
        ...shown.map((m) => [
          m.leftId,
          name(m.leftId),
          m.rightId,
          name(m.rightId),
          m.weight.toFixed(1),
          paint(zones[m.zone], m.zone),
        ]),
      ],
      ['left', 'left', 'left', 'left', 'right', 'left'],
    ),
  ]
  for (const [left, right, title] of SHOWN) {
    const [i, j] = [population.ids.indexOf(left), population.ids.indexOf(right)]
    const explanation = run.scorer.explain(i, j)
    const zone = all.find((m) => m.leftId === left && m.rightId === right)?.zone ?? 'unlikely'
    const values = [recordSummary(records.get(left)!), recordSummary(records.get(right)!)]
    const blocking = await whyCompared(population, model.blocking, model.pairsPerRecord, i, j)
    lines.push(
      '',
      '',
      paint('bold', title),
      '',
      explanationText(left, right, zone, explanation, blocking, values),
    )
  }
  lines.push(...(await demoFamilies(model, families)))
  lines.push('', 'Every pair is a proposal: a person confirms, and nothing is merged.')
  process.stdout.write(`${lines.join('\n')}\n`)
}
