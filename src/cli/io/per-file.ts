/** Options that say one thing of all files, or another of each: `--encoding a.csv=windows-1256,b.csv=windows-1252`. */
import { basename } from 'node:path'
import { InputError } from '../../record/errors.ts'

/** What such an option says of one file, or of all that it doesn't name. */
export interface FilePart {
  readonly file: string | undefined
  readonly value: string
}

/** The parts of `windows-1252` and of `a.csv=windows-1256,b.csv=windows-1252`. A text without `=` is one value, with its commas. */
export function fileParts(text: string): readonly FilePart[] {
  const parts = text.includes('=') ? text.split(',') : [text]
  return parts.map((part) => {
    const at = part.lastIndexOf('=')
    return { file: at < 0 ? undefined : part.slice(0, at).trim(), value: part.slice(at + 1).trim() }
  })
}

const isCalled = (path: string, file: string): boolean => path === file || basename(path) === file

/** The part for a file, by its path or its name; undefined where nothing is said of it. */
export function partFor(path: string, parts: readonly FilePart[]): FilePart | undefined {
  const own = parts.find(({ file }) => file !== undefined && isCalled(path, file))
  return own ?? parts.find(({ file }) => file === undefined)
}

/**
 * Refuses a file that the command does not read: it is misspelt.
 * @param option as it is written, `--encoding`
 * @throws {InputError} `unknown-file`
 */
export function refuseUnknownFiles(
  option: string,
  paths: readonly string[],
  parts: readonly FilePart[],
): void {
  for (const { file } of parts)
    if (file !== undefined && !paths.some((path) => isCalled(path, file)))
      throw new InputError(
        'unknown-file',
        `${option} names ${file}, which is none of the files read: ${paths.join(', ')}`,
      )
}
