import { Command } from 'commander'
import { version } from '../version.ts'
import { addMatchCommands } from './match-commands.ts'
import { addQualityCommands } from './quality-commands.ts'
import { addReviewCommands } from './review-commands.ts'
import { addSampleCommands } from './sample-commands.ts'

/**
 * The command line as a tree of commands. Their code is loaded when they run.
 * @param exit takes the exit code of commands that have more than one
 */
export function buildProgram(exit: (code: number) => void): Command {
  const program = new Command('kinmatch')
  program
    .description(
      "Finds the same person, and that person's family, across registries, scripts and spellings. Offline.",
    )
    .version(version())
    .exitOverride()
    .showHelpAfterError('(--help shows how it is used)')
    .addHelpText(
      'after',
      `
A first run:
  kinmatch train a.csv b.csv --out model.json        learn the weights, without labels
  kinmatch link a.csv b.csv --model model.json --out pairs.csv
  kinmatch explain a.csv b.csv --model model.json --pair ID,ID

Exit codes: 0 done, 1 a check failed, 2 wrong usage or input.`,
    )

  addMatchCommands(program)
  addReviewCommands(program)
  addQualityCommands(program, exit)
  addSampleCommands(program)
  for (const command of program.commands) {
    command.exitOverride().showHelpAfterError('(--help shows how it is used)')
    nameUnknownFirst(command)
  }
  return program
}

/** With an unknown option (`--output`), none is missed (`--out`): what is wrong is the name, and commander says so. */
function nameUnknownFirst(command: Command): void {
  const parse = command.parseOptions.bind(command)
  command.parseOptions = (words) => {
    const parsed = parse(words)
    if (parsed.unknown.length > 0) for (const option of command.options) option.mandatory = false
    return parsed
  }
}
