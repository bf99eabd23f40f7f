import { Command, type Option } from 'commander'
import { version } from '../version.ts'
import { addMatchCommands } from './match-commands.ts'
import { addQualityCommands } from './quality-commands.ts'
import { addReviewCommands } from './review-commands.ts'
import { addSampleCommands } from './sample-commands.ts'
import { suggestKnownWord } from './suggest-known-word.ts'

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
    .configureHelp({
      // One short line a command: what it takes stands in its own help.
      subcommandTerm: (command) => command.name(),
    })
    .showHelpAfterError('(--help shows how it is used)')
    .addHelpText(
      'after',
      `
A first run:
  kinmatch train a.csv b.csv --out model.json        learn the weights, without labels
  kinmatch link a.csv b.csv --model model.json --out pairs.csv
  kinmatch explain a.csv b.csv --model model.json --pair ID,ID

kinmatch COMMAND --help says what a command takes.

Exit codes: 0 done, 1 a check failed, 2 wrong usage or input.`,
    )

  program.configureOutput({ outputError: (text, write) => write(suggestKnownWord(text)) })
  addMatchCommands(program)
  addReviewCommands(program)
  addQualityCommands(program, exit)
  addSampleCommands(program)
  for (const command of program.commands) {
    command.exitOverride().showHelpAfterError('(--help shows how it is used)')
    checkWords(command)
    ownOptionsFirst(command)
    command.configureOutput({ outputError: (text, write) => write(suggestKnownWord(text)) })
  }
  return program
}

/** Of the help of a command: what it can't do without, what is its own, and then what many have, under headings of their own. */
function ownOptionsFirst(command: Command): void {
  const rank = (option: Option): number =>
    option.helpGroupHeading !== undefined ? 2 : option.mandatory ? 0 : 1
  // Commander offers no way to put options in order that keeps their headings apart.
  ;(command.options as Option[]).sort((a, b) => rank(a) - rank(b))
}

/** What commander alone would take, or complain of in other words. */
function checkWords(command: Command): void {
  const parse = command.parseOptions.bind(command)
  command.parseOptions = (words) => {
    refuseOptionsAsValues(command, words)
    const parsed = parse(words)
    // With an unknown option (`--output`), none is missed (`--out`): what is wrong is the name.
    if (parsed.unknown.length > 0) for (const option of command.options) option.mandatory = false
    return parsed
  }
}

/** `--out --json` has no output, and is no order to write a file `--json`; whoever wants that can say `./--json`. */
function refuseOptionsAsValues(command: Command, words: readonly string[]): void {
  const optionOf = (word: string | undefined): Option | undefined =>
    command.options.find(({ long }) => long === word)
  for (const [k, word] of words.entries()) {
    if (word === '--') return
    const option = optionOf(word)
    if (option?.required === true && optionOf(words[k + 1]) !== undefined)
      command.error(`error: option '${option.flags}' argument missing`)
  }
}
