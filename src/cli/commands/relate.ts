import { relateRecords } from '../../decide/relate/relate-records.ts'
import type { PersonRecord } from '../../record/types.ts'
import { relationSummary } from '../../report/relation-summary.ts'
import { checkOutputs } from '../check-outputs.ts'
import { placeOf } from '../io/standard-output.ts'
import { loadModel } from '../model.ts'
import { print, probabilityText, weightText, writeRows } from '../output.ts'
import { loadPeople } from '../load-people.ts'
import type { PeopleFlags } from '../people-options.ts'
import { type Threads, withThreads } from '../workers.ts'

export interface RelateFlags extends PeopleFlags {
  readonly model?: string
  readonly out: string
  readonly minWeight?: number
  readonly workers?: number
  readonly json?: boolean
}

const HEADER = ['left_id', 'right_id', 'relation', 'probability', 'weight', 'zone']

/** Families take milliseconds a record: threads are worth their start from here on. */
const WORTH_THREADS = 1000

export const relate = (left: string, right: string, flags: RelateFlags): Promise<void> =>
  withThreads(flags.workers, (threads) => relateWith(threads, left, right, flags))

async function relateWith(threads: Threads, left: string, right: string, flags: RelateFlags): Promise<void> {
  await checkOutputs([left, right], flags)
  const model = await loadModel(flags.model)
  const sides: [PersonRecord[], PersonRecord[]] = [[], []]
  await loadPeople([left, right], flags, (record, side) => sides[side as 0 | 1].push(record))
  const { proposals, candidates } = await threads.run(
    'comparing families',
    sides[0].length + sides[1].length,
    (options) =>
      relateRecords(sides[0], sides[1], model, {
        ...options,
        ...(flags.minWeight !== undefined && { minWeight: flags.minWeight }),
      }),
    WORTH_THREADS,
  )
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
    flags,
    { ...summary.data, out: flags.out },
    () =>
      `${summary.text}\nwritten to ${placeOf(flags.out)}; every pair is a proposal for a person to confirm`,
  )
}
