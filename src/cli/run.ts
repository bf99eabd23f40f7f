import { CommanderError } from 'commander'
import { KinmatchError } from '../record/errors.ts'
import { buildProgram } from './program/build-program.ts'

/**
 * Runs one command line. Writes to stdout and stderr; throws nothing.
 *
 * @param argv as `process.argv`: the words of the user from the third on
 * @returns the exit code: 0 done, 1 a check failed, 2 wrong usage or input
 */
export async function run(argv: readonly string[]): Promise<number> {
  let code = 0
  try {
    await buildProgram((failed) => (code = failed)).parseAsync([...argv])
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof KinmatchError) process.stderr.write(`kinmatch: ${error.message}\n`)
    else {
      // A fault of ours. The message may hold a value, on several lines; only its kind and place go out.
      const lines = error instanceof Error ? (error.stack ?? '').split('\n') : []
      const place = lines
        .filter((line) => /^ {4}at /.test(line))
        .slice(0, 3)
        .join('\n')
      process.stderr.write(
        `kinmatch: internal error (${error instanceof Error ? error.name : typeof error})\n${place}\n`,
      )
    }
    return 2
  }
  return code
}
