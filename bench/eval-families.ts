/**
 * Families, measured: `npm run eval:families`. Children against searching adults with `relate`, and the cross-tree links of
 * two genealogies, each beside the same run without the relatives' evidence. The last line is the verdict.
 */
import { existsSync, readFileSync } from 'node:fs'
import { readPeople } from '../test/cli/io/read-people.ts'
import { relate } from '../src/decide/relate/relate.ts'
import type { RelateOptions } from '../src/decide/relate/relate-records.ts'
import type { RelationProposal } from '../src/decide/relate/relation-proposal.ts'
import type { PersonRecord } from '../src/record/types.ts'
import { defaultModel } from '../src/score/model/default-model.ts'
import { reunionFigures } from './families/reunion.ts'
import { readTrees } from './families/trees.ts'
import { DATA } from './names/csv.ts'

const f = (x: number): string => x.toFixed(4)
const FOLDER = `${DATA}/family`
const rows: Row[] = []

/** One figure of the table. */
interface Row {
  readonly data: string
  readonly figure: string
  readonly wanted: string
  readonly met: boolean
  readonly on: number
  readonly off: number
  /** What sixty lines of hand weights give (issue 5), where known. */
  readonly others?: string
}

function row(
  data: string,
  figure: string,
  bound: { readonly least: number } | { readonly most: number },
  on: number,
  off: number,
  others?: string,
): void {
  const least = 'least' in bound
  rows.push({
    data,
    figure,
    wanted: least ? `>= ${bound.least}` : `<= ${bound.most}`,
    met: least ? on >= bound.least : on <= bound.most,
    on,
    off,
    ...(others !== undefined && { others }),
  })
}

function printTable(): void {
  const cells = [
    ['', 'data', 'figure', 'wanted', 'relatives on', 'off', 'gain', 'hand weights'],
    ...rows.map((r) => [
      r.met ? 'ok' : 'MISS',
      r.data,
      r.figure,
      r.wanted,
      f(r.on),
      f(r.off),
      `${r.on >= r.off ? '+' : ''}${f(r.on - r.off)}`,
      r.others ?? '',
    ]),
  ]
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)))
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, column) => text.padEnd(widths[column]!)).join(' | ')} |`
  console.log('')
  console.log(line(cells[0]!))
  console.log(`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`)
  for (const texts of cells.slice(1)) console.log(line(texts))
}

async function reunion(): Promise<void> {
  const { people: children } = await readPeople(`${FOLDER}/reunion_medium_B_children.csv`)
  const { people: adults } = await readPeople(`${FOLDER}/reunion_medium_A_adults.csv`)
  const truth = new Map<string, Set<string>>()
  for (const line of readFileSync(`${FOLDER}/reunion_medium.truth.csv`, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)) {
    const [child = '', adult = ''] = line.split(',')
    truth.set(child, (truth.get(child) ?? new Set()).add(adult))
  }
  const ids = children.map((c) => c.id)
  const [on, off] = await bothWays('reunion_medium', children, adults, {
    minWeight: Number.NEGATIVE_INFINITY,
  })
  const [r, o] = [on, off].map((proposals) => reunionFigures(ids, truth, proposals)) as [Figures, Figures]
  const [shown, shownOff] = [on, off].map((proposals) =>
    reunionFigures(
      ids,
      truth,
      proposals.filter((p) => p.zone === 'likely' || p.zone === 'possible'),
    ),
  ) as [Figures, Figures]
  const data = 'reunion_medium'
  console.log(`${data}: ${r.children} children, ${r.withParent} with a filed parent, ${adults.length} adults`)
  console.log(
    `${data}: true links scored ${f(r.linksFound)}, likely ${f(r.linksLikely)}; wrong pairs likely ${r.wrongPairsLikely}`,
  )
  row(data, 'recall@1', { least: 0.99 }, r.recallAt1, o.recallAt1, '.986')
  row(data, 'recall@5', { least: 0.997 }, r.recallAt5, o.recallAt5, '.994')
  row(data, 'a true parent is likely', { least: 0.95 }, r.parentLikely, o.parentLikely, '.911')
  row(
    data,
    'a wrong adult is likely, per 1,000 children',
    { most: 3 },
    r.falsePerThousand,
    o.falsePerThousand,
    '1 to 3',
  )
  row(data, 'no filed parent, nobody likely', { least: 0.98 }, r.nobodyLikely, o.nobodyLikely)
  row(data, 'recall@1 of what is written by default', { least: 0.99 }, shown.recallAt1, shownOff.recallAt1)
  row(data, 'recall@5 of what is written by default', { least: 0.997 }, shown.recallAt5, shownOff.recallAt5)
}

type Figures = ReturnType<typeof reunionFigures>

/** The same run with relatives' evidence and without. */
async function bothWays(
  name: string,
  left: readonly PersonRecord[],
  right: readonly PersonRecord[],
  options: RelateOptions,
): Promise<readonly [on: readonly RelationProposal[], off: readonly RelationProposal[]]> {
  const runs: (readonly RelationProposal[])[] = []
  for (const relatives of [true, false]) {
    const start = performance.now()
    const { proposals, candidates } = await relate(left, right, defaultModel(), { ...options, relatives })
    const seconds = (performance.now() - start) / 1000
    console.log(
      `${name}, relatives ${relatives ? 'on' : 'off'}: ${candidates} candidate pairs, ${seconds.toFixed(1)} s`,
    )
    runs.push(proposals)
  }
  return [runs[0]!, runs[1]!]
}

async function trees(): Promise<void> {
  const { left, right, gold, kin } = readTrees()
  const touched = [0, 1].map((side) => new Set([...gold].map((key) => key.split('|')[side])))
  const runs = await bothWays('genealogies', left, right, { relations: ['self'], minWeight: 0 })
  console.log(
    `genealogies: ${left.length} against ${right.length} persons, ${kin.size} kin links of ${gold.size}`,
  )
  const [on, off] = runs.map((proposals) => {
    const judged = proposals.filter(
      (p) => p.relation === 'same' && (touched[0]!.has(p.leftId) || touched[1]!.has(p.rightId)),
    )
    const hits = judged.filter((p) => gold.has(`${p.leftId}|${p.rightId}`))
    const hard = hits.filter((p) => kin.has(`${p.leftId}|${p.rightId}`))
    return { recall: hard.length / kin.size, precision: hits.length / judged.length }
  })
  row('two genealogies', 'recall of the kin links', { least: 0.95 }, on!.recall, off!.recall)
  row(
    'two genealogies',
    'precision of predictions that touch gold',
    { least: 0.95 },
    on!.precision,
    off!.precision,
  )
}

if (existsSync(FOLDER)) {
  await reunion()
  await trees()
  printTable()
  const missed = rows.filter((r) => !r.met).map((r) => r.figure)
  console.log(missed.length === 0 ? '\neval:families passed' : `\neval:families missed: ${missed.join('; ')}`)
  if (missed.length > 0) process.exitCode = 1
} else console.log('eval:families skipped: no development data (set KINMATCH_DATA)')
