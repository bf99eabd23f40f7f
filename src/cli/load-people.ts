import { stat } from 'node:fs/promises'
import type { Population } from '../encode/population.ts'
import { PopulationBuilder } from '../encode/population-builder.ts'
import { createRowEncoder } from '../encode/rows/row-encoder.ts'
import type { Workers } from '../internal/job.ts'
import { InputError } from '../record/errors.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Model } from '../score/model/model.ts'
import {
  agesAdvice,
  centuryAdvice,
  columnsAdvice,
  contentsAdvice,
  headerAdvice,
  idAdvice,
  joinedAdvice,
  littleAdvice,
  relativeIdsAdvice,
} from './advise/advise-columns.ts'
import { cellsAdvice } from './advise/advise-cells.ts'
import { missingAdvice, trainedMissingAdvice } from './advise/advise-missing.ts'
import { namesAdvice } from './advise/advise-names.ts'
import { loadGazetteer } from './gazetteer.ts'
import { openPeople, type PeopleFile, type PeopleSummary } from './io/open-people.ts'
import { RANGE_JOB } from './io/range-job.ts'
import { refuseSameFile } from './io/same-file.ts'
import { type PeopleFlags, peopleOptions } from './people-options.ts'
import { refuseUnknownColumns } from './refuse-columns.ts'
import { sayProblems } from './say-problems.ts'
import { startProgress, withProgress } from './ui/progress.ts'
import { RUN_JOBS } from '../worker/run-jobs.ts'

/** Bytes from which on threads read a file, if it can be cut. */
const WORTH_THREADS = 1 << 22

/** What a population is to hold. */
export interface WhichPeople {
  /** Default: all features. */
  readonly features?: ReadonlySet<string>
  /** Default: all records. */
  readonly holds?: (record: PersonRecord) => boolean
  /** Called with the id of every record and its side, whether it takes part or not. */
  readonly seen?: (id: string, side: number) => void
  /** The model of the run, to say what of the files it can't use. */
  readonly model?: Model
  /** Whether a file is read of which no column is known. */
  readonly mayBeUnknown?: boolean
  /** Threads to read large files with. */
  readonly workers?: Workers
}

export interface LoadedPeople {
  readonly population: Population
  readonly files: readonly (PeopleSummary &
    Pick<PeopleFile, 'path' | 'columns' | 'words' | 'absent' | 'source' | 'relatives'>)[]
}

/**
 * Reads one file (de-duplication) or two (linking) into a population. Rows are encoded as they
 * come; where `keep` or `holds` asks for records, they are made and dropped.
 *
 * @param keep called with every record and its side, for commands that need some of them whole
 * @param which what of the files the population is to hold
 */
export async function loadPeople(
  paths: readonly string[],
  flags: PeopleFlags,
  keep?: (record: PersonRecord, side: number) => void,
  { features, model, holds, seen, workers, mayBeUnknown }: WhichPeople = {},
): Promise<LoadedPeople> {
  if (paths.length > 2)
    throw new InputError('too-many-files', 'Give one file to de-duplicate, or two to link')
  if (paths.length === 2) await refuseSameFile(paths[0]!, paths[1]!)
  const places = await loadGazetteer(flags.places)
  const { rejects, of: optionsOf } = await peopleOptions(paths, flags)
  const builder = new PopulationBuilder(features, places)
  const files: LoadedPeople['files'][number][] = []
  const opened: PeopleFile[] = []
  try {
    for (const [side, path] of paths.entries()) {
      if (side === 1) builder.startRight()
      await withProgress(`reading ${path}`, async (update) => {
        // While the columns are looked at.
        await startWorkers(path, workers, /\.(csv|tsv|txt)$/i.test(path) ? [RANGE_JOB.name] : [])
        const file = await openPeople(path, {
          ...optionsOf(path),
          ...(mayBeUnknown && { mayBeUnknown }),
          onProgress: (done, of) => update(done / of),
        })
        opened.push(file)
        if (opened.length === paths.length) refuseUnknownColumns(opened)
        const whole = keep === undefined && holds === undefined
        const threaded =
          whole && workers && (await file.readRanges(builder, workers, seen && ((id) => seen(id, side))))
        // While this thread puts together what they read, and trains.
        if (threaded) workers?.start?.(RUN_JOBS)
        const summary =
          threaded ||
          (await file.read({
            record(record) {
              if (holds?.(record) !== false) builder.add(record)
              keep?.(record, side)
              seen?.(record.id, side)
            },
            ...(whole && {
              rows: (ids) => createRowEncoder(file.columns, builder, ids),
              taken: seen && ((id) => seen(id, side)),
            }),
          }))
        const { columns, words, absent, source, relatives } = file
        files.push({ path, columns, words, absent, source, relatives, ...summary })
      })
    }
    await rejects?.commit()
  } catch (error) {
    await rejects?.abort()
    throw error
  }
  for (const file of files) sayColumns(file, features, model)
  for (const file of files) sayAdvice(missingAdvice(file.path, file, file.saidMissing))
  sayAdvice(model && trainedMissingAdvice(model, files))
  for (const file of files) sayCells(file, file, flags)
  return { population: builder.finish(), files }
}

/**
 * The people of one file one after another, for commands that keep none of them. Nothing is kept either of those that came before
 * but their ids.
 */
export async function* streamPeople(
  path: string,
  flags: PeopleFlags,
  { features, model, workers }: Pick<WhichPeople, 'features' | 'model' | 'workers'> = {},
): AsyncGenerator<PersonRecord, void, undefined> {
  const { rejects, of: optionsOf } = await peopleOptions([path], flags)
  const bar = startProgress(`reading ${path}`)
  try {
    await startWorkers(path, workers)
    const file = await openPeople(path, {
      ...optionsOf(path),
      onProgress: (done, of) => bar.update(done / of),
    })
    refuseUnknownColumns([file])
    for await (const batch of file) yield* batch
    await rejects?.commit()
    sayColumns(file, features, model)
    sayAdvice(missingAdvice(path, file, file.summary().saidMissing))
    sayCells(file, file.summary(), flags)
  } finally {
    bar.stop()
    // Also where whoever reads stops before the end; does nothing after the commit.
    await rejects?.abort()
  }
}

/** Says what of the columns of a file is not compared, or is taken otherwise than its header says; that hardly any is understood before all else. */
function sayColumns(
  { path, columns, source, relatives }: Pick<PeopleFile, 'path' | 'columns' | 'source' | 'relatives'>,
  features: ReadonlySet<string> | undefined,
  model: Model | undefined,
): void {
  sayAdvice(littleAdvice(path, columns, features))
  sayAdvice(headerAdvice(path, source.headerLine))
  sayAdvice(idAdvice(path, columns))
  sayAdvice(columnsAdvice(path, columns, features))
  sayAdvice(contentsAdvice(path, columns))
  sayAdvice(agesAdvice(path, columns))
  sayAdvice(centuryAdvice(path, columns))
  sayAdvice(relativeIdsAdvice(path, columns, relatives))
  sayAdvice(model && namesAdvice(path, columns, model))
}

/** Says which rows are one request, which columns fail as a whole, and which rows and cells were not understood. */
function sayCells(
  { path, columns }: Pick<PeopleFile, 'path' | 'columns'>,
  summary: PeopleSummary,
  flags: PeopleFlags,
): void {
  sayAdvice(joinedAdvice(path, summary.joined))
  for (const advice of cellsAdvice(path, columns, summary.doubts, summary.rows)) sayAdvice(advice)
  sayProblems(path, summary, flags.rejects)
}

function sayAdvice(advice: string | undefined): void {
  if (advice !== undefined) process.stderr.write(`${advice}\n`)
}

/** Lets threads start, and load what reads a large file, while its columns are looked at. */
async function startWorkers(
  path: string,
  workers: Workers | undefined,
  jobs?: readonly string[],
): Promise<void> {
  if (workers === undefined) return
  // Why a path can't be read is said where it is opened.
  const found = await stat(path).catch(() => undefined)
  if (found !== undefined && found.size > WORTH_THREADS) workers.start?.(jobs)
}
