/**
 * Families, measured: `npm run eval:families`. Children against searching adults with `relate`, and the cross-tree links of
 * two genealogies, each beside the same run without the relatives' evidence. The last line is the verdict.
 */
import { existsSync, readFileSync } from 'node:fs'
import { readPeople } from '../src/cli/io/read-people.ts'
import { relate } from '../src/decide/relate.ts'
import { defaultModel } from '../src/score/default-model.ts'
import { reunionFigures } from './families/reunion.ts'
import { readTrees } from './families/trees.ts'
import { DATA } from './names/csv.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const f = (x: number): string => x.toFixed(4)
const FOLDER = `${DATA}/family`
const missed: string[] = []

function judge(name: string, value: number, least: number): void {
  const ok = value >= least
  print(`  ${ok ? 'ok  ' : 'MISS'}  ${name.padEnd(46)} ${f(value)}   at least ${least}`)
  if (!ok) missed.push(name)
}

function judgeMost(name: string, value: number, most: number): void {
  const ok = value <= most
  print(`  ${ok ? 'ok  ' : 'MISS'}  ${name.padEnd(46)} ${f(value)}   at most ${most}`)
  if (!ok) missed.push(name)
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
  for (const relatives of [true, false]) {
    const start = performance.now()
    const { proposals, candidates } = await relate(children, adults, defaultModel(), {
      relatives,
      minWeight: Number.NEGATIVE_INFINITY,
    })
    const seconds = (performance.now() - start) / 1000
    const r = reunionFigures(ids, truth, proposals)
    print(
      `\nreunion_medium, relatives ${relatives ? 'on' : 'off'}: ${r.children} children, ${r.withParent} with a filed parent, ${adults.length} adults, ${candidates} candidate pairs, ${seconds.toFixed(1)} s`,
    )
    if (relatives) {
      judge('recall@1', r.recallAt1, 0.99)
      judge('recall@5', r.recallAt5, 0.997)
      judge('a true parent is likely', r.parentLikely, 0.95)
      judgeMost('children with a wrong adult likely, per 1,000', r.falsePerThousand, 3)
      judge('no filed parent, nobody likely', r.nobodyLikely, 0.98)
      print(
        `        true links scored ${f(r.linksFound)}, likely ${f(r.linksLikely)}; wrong pairs likely ${r.wrongPairsLikely}`,
      )
      const shown = reunionFigures(
        ids,
        truth,
        proposals.filter((p) => p.zone === 'likely' || p.zone === 'possible'),
      )
      judge('recall@1 among what is written by default', shown.recallAt1, 0.99)
      judge('recall@5 among what is written by default', shown.recallAt5, 0.997)
    } else
      print(
        `        recall@1 ${f(r.recallAt1)}, recall@5 ${f(r.recallAt5)}, likely ${f(r.parentLikely)}, false per 1,000 ${f(r.falsePerThousand)}`,
      )
  }
}

async function trees(): Promise<void> {
  const { left, right, gold, kin } = readTrees()
  const touched = [0, 1].map((side) => new Set([...gold].map((key) => key.split('|')[side])))
  const figures: { recall: number; precision: number }[] = []
  for (const relatives of [true, false]) {
    const start = performance.now()
    const { proposals, candidates } = await relate(left, right, defaultModel(), {
      relatives,
      relations: ['self'],
      minWeight: 0,
    })
    const seconds = (performance.now() - start) / 1000
    const predicted = proposals.filter((p) => p.relation === 'same')
    const judged = predicted.filter((p) => touched[0]!.has(p.leftId) || touched[1]!.has(p.rightId))
    const hits = judged.filter((p) => gold.has(`${p.leftId}|${p.rightId}`))
    const hard = hits.filter((p) => kin.has(`${p.leftId}|${p.rightId}`))
    const recall = hard.length / kin.size
    const precision = hits.length / judged.length
    figures.push({ recall, precision })
    print(
      `\ngenealogies, relatives ${relatives ? 'on' : 'off'}: ${left.length} against ${right.length} persons, ${kin.size} kin links of ${gold.size}, ${candidates} candidate pairs, ${seconds.toFixed(1)} s`,
    )
    if (relatives) {
      judge('recall of the kin links', recall, 0.95)
      judge('precision of predictions that touch gold', precision, 0.95)
    } else print(`        recall ${f(recall)}, precision ${f(precision)}`)
  }
  const [on, off] = figures
  print(
    `        gain of the relatives: recall ${f(on!.recall - off!.recall)}, precision ${f(on!.precision - off!.precision)}`,
  )
}

if (existsSync(FOLDER)) {
  await reunion()
  await trees()
  print(missed.length === 0 ? '\neval:families passed' : `\neval:families missed: ${missed.join('; ')}`)
  if (missed.length > 0) process.exitCode = 1
} else print('eval:families skipped: no development data (set KINMATCH_DATA)')
