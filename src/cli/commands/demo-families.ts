import { describe } from '../../decide/link-population.ts'
import { explainFamily } from '../../decide/families/explain-family.ts'
import { matchFamilies } from '../../decide/families/match-families.ts'
import { scoreCandidates } from '../../decide/score-candidates.ts'
import { whyCompared } from '../../block/why.ts'
import { unpaced } from '../../internal/pace.ts'
import type { PersonRecord } from '../../record/types.ts'
import { explanationText } from '../../report/explanation-text.ts'
import { familyText } from '../../report/family-text.ts'
import { nameText, recordSummary } from '../../report/record-summary.ts'
import type { Model } from '../../score/model.ts'
import { loadPeople } from '../people.ts'
import { paint } from '../ui/style.ts'
import { table } from '../ui/table.ts'

/** The pairs that are explained: families say what the records alone don't. */
const SHOWN = [
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
] as const

/** Requests and households laid over each other, as lines to print. */
export async function demoFamilies(model: Model, paths: readonly [string, string]): Promise<string[]> {
  const records = new Map<string, PersonRecord>()
  const { population } = await loadPeople(paths, {}, (record) => records.set(record.id, record))
  const { pairs, scorer } = await scoreCandidates(model, population, Number.NEGATIVE_INFINITY)
  const families = unpaced(matchFamilies(model, population, scorer, pairs, Number.NEGATIVE_INFINITY))
  const matches = unpaced(describe(model, population, families.pairs, Number.NEGATIVE_INFINITY, families))
  const name = (id: string): string => nameText(records.get(id)!.names[0]!)
  const lines = [
    '',
    '',
    paint(
      'bold',
      `Families: ${population.split} rows of three requests against ${population.size - population.split} of three camp households`,
    ),
    '',
    table(
      [
        ['request', 'sought or enquirer', 'camp', 'written as', 'bits', 'zone', 'kind', 'via'],
        ...matches
          .filter(({ zone }) => zone === 'likely' || zone === 'possible')
          .map((m) => [
            m.leftId,
            name(m.leftId),
            m.rightId,
            name(m.rightId),
            m.weight.toFixed(1),
            m.zone,
            m.kind,
            m.via.map((pair) => pair.join('=')).join(' '),
          ]),
      ],
      ['left', 'left', 'left', 'left', 'right', 'left', 'left', 'left'],
    ),
  ]
  for (const [left, right, title] of SHOWN) {
    const [i, j] = [population.ids.indexOf(left), population.ids.indexOf(right)]
    const zone = matches.find((m) => m.leftId === left && m.rightId === right)?.zone ?? 'unlikely'
    const family = explainFamily(model, population, scorer, i, j)
    const values = [recordSummary(records.get(left)!), recordSummary(records.get(right)!)]
    const blocking = await whyCompared(population, model.blocking, model.pairsPerRecord, i, j)
    lines.push(
      '',
      '',
      paint('bold', title),
      '',
      explanationText(left, right, zone, scorer.explain(i, j), blocking, values),
      '',
      ...(family ? [familyText(family)] : []),
    )
  }
  return lines
}
