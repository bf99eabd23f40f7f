import { counted } from '../../internal/counted.ts'
import { join } from 'node:path'
import { csvRow } from '../../format/tables/csv-write.ts'
import { permuted } from '../../generate/streams.ts'
import {
  FAMILIES_HEADER,
  KINDS_HEADER,
  RELATIONS_HEADER,
  TRUTH_HEADER,
  truthRows,
} from '../../generate/truth-rows.ts'
import type { Level } from '../../generate/types.ts'
import {
  type GenerateSettings,
  villageCount,
  villageRecords,
  villageRows,
} from '../../generate/village-records.ts'
import { LEFT_HEADER, RIGHT_HEADER } from '../../generate/write-record.ts'
import { InputError } from '../../record/errors.ts'
import { type AtomicFile, openAtomic } from '../io/atomic-write.ts'
import { makeFolder } from '../io/make-folder.ts'
import { isStandardOutput } from '../io/standard-output.ts'
import { print } from '../output.ts'
import { withProgress } from '../ui/progress.ts'

export interface GenerateFlags {
  readonly people: number
  readonly seed: number
  readonly level: Level
  readonly out: string
  readonly json?: boolean
}

const MOST_PEOPLE = 100_000_000

const FILES = {
  left: LEFT_HEADER,
  right: RIGHT_HEADER,
  truth: TRUTH_HEADER,
  relations: RELATIONS_HEADER,
  kinds: KINDS_HEADER,
  families: FAMILIES_HEADER,
} as const
type FileName = keyof typeof FILES

/** Writes six files, village by village. None of them appears before all are complete. */
export async function generate(flags: GenerateFlags): Promise<void> {
  const { people, seed, level } = flags
  if (people < 1 || people > MOST_PEOPLE)
    throw new InputError('bad-people', `--people takes 1 to ${MOST_PEOPLE}`)
  if (flags.out.trim() === '' || isStandardOutput(flags.out))
    throw new InputError('no-output-name', '--out needs the name of a folder')
  await makeFolder(flags.out).catch(() => {
    throw new InputError('output-not-writable', `${flags.out} cannot be made a folder; choose another --out`)
  })
  const open: AtomicFile[] = []
  const counts: Record<FileName, number> = {
    left: 0,
    right: 0,
    truth: 0,
    relations: 0,
    kinds: 0,
    families: 0,
  }
  try {
    const files = {} as Record<FileName, AtomicFile>
    for (const name of Object.keys(FILES) as FileName[]) {
      const file = await openAtomic(join(flags.out, `${name}.csv`))
      open.push(file)
      files[name] = file
      await file.write(csvRow(FILES[name]))
    }
    const write: WriteRows = async (name, rows) => {
      counts[name] += rows.length
      await files[name].write(rows.map((row) => csvRow(row)).join(''))
    }
    await withProgress('generating', (update) => writeVillages({ people, seed, level }, write, update))
    for (const file of open) await file.commit()
  } catch (error) {
    for (const file of open) await file.abort()
    throw error
  }
  print(
    flags,
    { people, seed, level, rows: counts, out: flags.out },
    () =>
      `${counted(people, 'person', 'people')}, seed ${seed}, level ${level}: ${counted(counts.left, 'row')} in left.csv (requests), ${counts.right} in right.csv (camp)\n` +
      `${counted(counts.truth, 'pair')} of one person in truth.csv, ${counts.relations} of relatives in relations.csv\nwritten to ${flags.out}; all of them are invented`,
  )
}

type WriteRows = (file: FileName, rows: string[][]) => Promise<void>

async function writeVillages(
  settings: GenerateSettings,
  write: WriteRows,
  update: (done: number) => void,
): Promise<void> {
  const count = villageCount(settings)
  for (let n = 0; n < count; n++) {
    const village = villageRecords(settings, n)
    const { truth, relations, kinds, families } = truthRows(village)
    await write('left', villageRows(settings, village, 'left'))
    await write('truth', truth)
    await write('relations', relations)
    await write('kinds', kinds)
    await write('families', families)
    update(n / count / 2)
  }
  // The camp's order is another one, so that no order of rows gives away who belongs to whom.
  for (let n = 0; n < count; n++) {
    const village = villageRecords(settings, permuted(settings.seed, count, n))
    await write('right', villageRows(settings, village, 'right').reverse())
    update(0.5 + n / count / 2)
  }
}
