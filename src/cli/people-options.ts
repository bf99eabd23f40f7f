import { parseMissingWords } from '../format/columns/missing-words.ts'
import { loadColumnMaps } from './column-maps.ts'
import type { PeopleOptions } from './io/open-people.ts'
import { fileParts, partFor, refuseUnknownFiles } from './io/per-file.ts'
import { openRejects, type RejectFile } from './io/rejects.ts'

/** Options that every command with files of people has. */
export interface PeopleFlags {
  readonly ignore?: string
  readonly columns?: string
  readonly missing?: string
  readonly encoding?: string
  readonly rejects?: string
  readonly places?: string
}

/** How the files of a run are read. */
export interface Reading {
  /** The file of rejects, open, to be committed or aborted. */
  readonly rejects: RejectFile | undefined
  readonly of: (path: string) => PeopleOptions
}

/**
 * What the options say of reading each file.
 * @throws {InputError} `unknown-file`, `bad-missing-words`; as `loadColumnMaps` and `openRejects`
 */
export async function peopleOptions(paths: readonly string[], flags: PeopleFlags): Promise<Reading> {
  const encodings = flags.encoding === undefined ? [] : fileParts(flags.encoding)
  refuseUnknownFiles('--encoding', paths, encodings)
  const maps = await loadColumnMaps(paths, flags.columns)
  const everywhere = flags.missing === undefined ? undefined : parseMissingWords(listOf(flags.missing))
  const ignore = flags.ignore === undefined ? undefined : listOf(flags.ignore)
  const rejects = flags.rejects === undefined ? undefined : await openRejects(flags.rejects)
  return {
    rejects,
    of(path) {
      const own = maps.get(path)
      const encoding = partFor(path, encodings)?.value
      return {
        ...(ignore && { ignore }),
        ...(own && {
          overrides: own.map.targets,
          sexWords: own.map.sexWords,
          overridesOfSeveral: own.ofSeveral,
        }),
        missing: { everywhere, byHeader: own?.map.missing },
        ...(rejects && { rejects }),
        ...(encoding !== undefined && { encoding }),
      }
    },
  }
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
