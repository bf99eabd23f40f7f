/**
 * What a command is about to write, looked at before it does any work: a missing folder then costs nothing, and a
 * registry is never overwritten by what was found in it.
 */
import { InputError } from '../record/errors.ts'
import { checkOutput } from './io/atomic-write.ts'
import { fileParts } from './io/per-file.ts'
import { sameFile } from './io/same-file.ts'
import { isStandardOutput } from './io/standard-output.ts'

const READ = ['model', 'places', 'decisions', 'truth', 'labels', 'queries', 'file'] as const
const WRITTEN = ['out', 'clusters', 'rejects', 'plan', 'metrics', 'html'] as const

/** Options that name files, over all commands. */
export type FileFlags = {
  readonly [K in 'columns' | (typeof READ)[number] | (typeof WRITTEN)[number]]?: string
}

/**
 * @param inputs files that the command takes as arguments
 * @throws {InputError} as `checkOutput`; `output-is-input`, `one-output-twice`
 */
export async function checkOutputs(inputs: readonly string[], flags: FileFlags): Promise<void> {
  const maps = flags.columns === undefined ? [] : fileParts(flags.columns).map(({ value }) => value)
  const read = [...inputs, ...maps, ...READ.flatMap((name) => flags[name] ?? [])]
  const written: string[] = []
  for (const name of WRITTEN) {
    const path = flags[name]
    if (path === undefined) continue
    await checkOutput(path)
    for (const input of read) {
      if (!isStandardOutput(path) && (await sameFile(path, input)))
        throw new InputError(
          'output-is-input',
          `--${name} ${path} would overwrite what is read; name another file`,
        )
    }
    for (const other of written) {
      if (await sameFile(path, other))
        throw new InputError(
          'one-output-twice',
          `--${name} ${path}: two outputs cannot go to one file; name another`,
        )
    }
    written.push(path)
  }
}

/** Whether one of the outputs is standard output, which is then no place for anything else. */
export const takesStandardOutput = (flags: FileFlags): boolean =>
  WRITTEN.some((name) => isStandardOutput(flags[name]))
