import { relateRecords } from '../../decide/relate/relate-records.ts'
import type { PersonRecord } from '../../record/types.ts'
import { relationSummary } from '../../report/relation-summary.ts'
import { checkOutputs } from '../check-outputs.ts'
import { loadModel } from '../model.ts'
import { print, probabilityText, weightText, writeRows } from '../output.ts'
import { loadPeople, type PeopleFlags } from '../people.ts'
import { startProgress } from '../ui/progress.ts'

export interface RelateFlags extends PeopleFlags {
  readonly model?: string
  readonly out: string
  readonly minWeight?: number
  readonly json?: boolean
}

const HEADER = ['left_id', 'right_id', 'relation', 'probability', 'weight', 'zone']

export async function relate(left: string, right: string, flags: RelateFlags): Promise<void> {
  await checkOutputs([left, right], flags)
  const model = await loadModel(flags.model)
  const sides: [PersonRecord[], PersonRecord[]] = [[], []]
  await loadPeople([left, right], flags, (record, side) => sides[side as 0 | 1].push(record))
  const bar = startProgress('comparing families')
  const { proposals, candidates } = await relateRecords(sides[0], sides[1], model, {
    onProgress: bar.update,
    ...(flags.minWeight !== undefined && { minWeight: flags.minWeight }),
  })
  bar.stop()
  const rows = proposals.map((p) => [
    p.leftId,
    p.rightId,
    p.relation,
    probabilityText(p.probability),
    weightText(p.weight),
    p.zone,
  ])
  await writeRows(flags.out, HEADER, rows)
  const summary = relationSummary(proposals, candidates, [sides[0].length, sides[1].length])
  print(
    flags.json,
    { ...summary.data, out: flags.out },
    () => `${summary.text}\nwritten to ${flags.out}; every pair is a proposal for a person to confirm`,
  )
}
