import { CommanderError } from 'commander'
import { KinmatchError } from '../record/errors.ts'
import { faultText } from './fault-text.ts'
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
    else process.stderr.write(faultText(error))
    return 2
  }
  return code
}
