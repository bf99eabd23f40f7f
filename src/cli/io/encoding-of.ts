import { basename } from 'node:path'
import { InputError } from '../../record/errors.ts'

/** One part of `--encoding`: what one file is written in, or all that are not named. */
interface Part {
  readonly file: string | undefined
  readonly encoding: string
}

/** The parts of `windows-1252` and of `a.csv=windows-1256,b.csv=windows-1252`. */
export function encodingParts(text: string): readonly Part[] {
  return text.split(',').map((part) => {
    const at = part.lastIndexOf('=')
    return { file: at < 0 ? undefined : part.slice(0, at).trim(), encoding: part.slice(at + 1).trim() }
  })
}

const isCalled = (path: string, file: string): boolean => path === file || basename(path) === file

/** What a file is written in by the option `--encoding`, by its path or its name; undefined where nothing is said of it. */
export function encodingOf(path: string, text: string | undefined): string | undefined {
  const parts = text === undefined ? [] : encodingParts(text)
  const own = parts.find(({ file }) => file !== undefined && isCalled(path, file))
  return (own ?? parts.find(({ file }) => file === undefined))?.encoding
}

/**
 * Refuses an encoding of a file that the command does not read: it is misspelt.
 * @throws {InputError} `unknown-file`
 */
export function refuseUnknownFiles(paths: readonly string[], text: string | undefined): void {
  for (const { file } of text === undefined ? [] : encodingParts(text))
    if (file !== undefined && !paths.some((path) => isCalled(path, file)))
      throw new InputError(
        'unknown-file',
        `--encoding names ${file}, which is none of the files read: ${paths.join(', ')}`,
      )
}
