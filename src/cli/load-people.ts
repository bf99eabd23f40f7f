import { stat } from 'node:fs/promises'
import type { Population } from '../encode/population.ts'
import { PopulationBuilder } from '../encode/population-builder.ts'
import { createRowEncoder } from '../encode/rows/row-encoder.ts'
import type { Workers } from '../internal/job.ts'
import { InputError } from '../record/errors.ts'
import { parseMissingWords } from '../format/columns/missing-words.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Model } from '../score/model/model.ts'
import {
  agesAdvice,
  centuryAdvice,
  columnsAdvice,
  contentsAdvice,
  headerAdvice,
  idAdvice,
  littleAdvice,
  relativeIdsAdvice,
} from './advise/advise-columns.ts'
import { ignoreAdvice } from './advise/advise-ignore.ts'
import { missingAdvice } from './advise/advise-missing.ts'
import { namesAdvice } from './advise/advise-names.ts'
import { loadColumnMap } from './column-map.ts'
import { loadGazetteer } from './gazetteer.ts'
import { encodingOf, refuseUnknownFiles } from './io/encoding-of.ts'
import { openPeople, type PeopleFile, type PeopleOptions, type PeopleSummary } from './io/open-people.ts'
import { RANGE_JOB } from './io/range-job.ts'
import { openRejects, type RejectFile } from './io/rejects.ts'
import { refuseSameFile } from './io/same-file.ts'
import { sayProblems } from './say-problems.ts'
import { startProgress, withProgress } from './ui/progress.ts'
import { RUN_JOBS } from '../worker/run-jobs.ts'

/** Options that every command with files of people has. */
export interface PeopleFlags {
  readonly ignore?: string
  readonly columns?: string
  readonly missing?: string
  readonly encoding?: string
  readonly rejects?: string
  readonly places?: string
}

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
  refuseUnknownFiles(paths, flags.encoding)
  const places = await loadGazetteer(flags.places)
  const options = {
    ...(await peopleOptions(flags)),
    overridesOfSeveral: paths.length > 1,
    ...(mayBeUnknown && { mayBeUnknown }),
  }
  const { rejects } = options
  const builder = new PopulationBuilder(features, places)
  const files: LoadedPeople['files'][number][] = []
  try {
    for (const [side, path] of paths.entries()) {
      if (side === 1) builder.startRight()
      await withProgress(`reading ${path}`, async (update) => {
        // While the columns are looked at.
        await startWorkers(path, workers, /\.(csv|tsv|txt)$/i.test(path) ? [RANGE_JOB.name] : [])
        const file = await openPeople(path, {
          ...options,
          ...encodingFor(path, flags),
          onProgress: (done, of) => update(done / of),
        })
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
    refuseUnknownColumns(files)
    await rejects?.commit()
  } catch (error) {
    await rejects?.abort()
    throw error
  }
  for (const { path, columns, source, relatives } of files) {
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
  sayAdvice(ignoreAdvice(files))
  for (const file of files) sayAdvice(missingAdvice(file.path, file, file.saidMissing))
  for (const file of files) sayProblems(file.path, file, flags.rejects)
  return { population: builder.finish(), files }
}

/** A header of `--columns` may be that of one file alone; in none it is misspelt. @throws {InputError} `unknown-column` */
function refuseUnknownColumns(files: readonly Pick<PeopleFile, 'path' | 'absent'>[]): void {
  const nowhere = files[0]?.absent.find((name) => files.every(({ absent }) => absent.includes(name)))
  if (nowhere !== undefined)
    throw new InputError(
      'unknown-column',
      `the column map names "${nowhere}", which is no column of ${files.map(({ path }) => path).join(' or ')}`,
    )
}

/**
 * The people of one file one after another, for commands that keep none of them. Nothing is kept either of those that came before
 * but their ids.
 */
export async function* streamPeople(
  path: string,
  flags: PeopleFlags,
  workers?: Workers,
): AsyncGenerator<PersonRecord, void, undefined> {
  refuseUnknownFiles([path], flags.encoding)
  const options = { ...(await peopleOptions(flags)), ...encodingFor(path, flags) }
  const bar = startProgress(`reading ${path}`)
  try {
    await startWorkers(path, workers)
    const file = await openPeople(path, { ...options, onProgress: (done, of) => bar.update(done / of) })
    for await (const batch of file) yield* batch
    await options.rejects?.commit()
    sayAdvice(headerAdvice(path, file.source.headerLine))
    sayAdvice(idAdvice(path, file.columns))
    sayAdvice(relativeIdsAdvice(path, file.columns, file.relatives))
    sayAdvice(agesAdvice(path, file.columns))
    sayAdvice(centuryAdvice(path, file.columns))
    sayAdvice(contentsAdvice(path, file.columns))
    sayAdvice(ignoreAdvice([file]))
    sayAdvice(missingAdvice(path, file, file.summary().saidMissing))
    sayProblems(path, file.summary(), flags.rejects)
  } finally {
    bar.stop()
    // Also where whoever reads stops before the end; does nothing after the commit.
    await options.rejects?.abort()
  }
}

function encodingFor(path: string, flags: PeopleFlags): { readonly encoding?: string } {
  const encoding = encodingOf(path, flags.encoding)
  return encoding === undefined ? {} : { encoding }
}

/** What the options say of reading. The file of rejects is open, to be committed or aborted. */
async function peopleOptions(
  flags: PeopleFlags,
): Promise<Omit<PeopleOptions, 'rejects'> & { readonly rejects?: RejectFile }> {
  const map = flags.columns === undefined ? undefined : await loadColumnMap(flags.columns)
  const everywhere = flags.missing === undefined ? undefined : parseMissingWords(listOf(flags.missing))
  const rejects = flags.rejects === undefined ? undefined : await openRejects(flags.rejects)
  const ignore = flags.ignore === undefined ? undefined : listOf(flags.ignore)
  return {
    ...(ignore && { ignore }),
    ...(map && { overrides: map.targets, sexWords: map.sexWords }),
    missing: { everywhere, byHeader: map?.missing },
    ...(rejects && { rejects }),
  }
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

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
