/** Options that several commands have. */
import { type Command, Option } from 'commander'
import { columnsOption, encodingOption, shardCount, shardOption, wholeOption } from './option-values.ts'

export const FORMATS =
  'Files are CSV, TSV or NDJSON by their ending, each also .gz; - is standard input; columns are found by header.'

/** Headings of options in the help of a command. */
const READING = 'How files are read:'
const LARGE = 'Large files:'

/** Options of commands that can be cut into shards, and that threads share. */
export function withShards(command: Command): Command {
  return command
    .addOption(workers())
    .addOption(
      new Option(
        '--rules <which>',
        "blocking rules: the usual ones, which are the model's (default), or found for these files on a sample first",
      )
        .choices(['usual', 'found'])
        .helpGroup(LARGE),
    )
    .addOption(
      new Option('--shards <n>', 'less memory: the same run in n parts, one after the other')
        .argParser(shardCount)
        .helpGroup(LARGE),
    )
    .addOption(
      new Option('--shard <K/N>', 'only part K of N, for `kinmatch merge`: a run over several processes')
        .argParser(shardOption)
        .conflicts('shards')
        .helpGroup(LARGE),
    )
    .addOption(
      new Option(
        '--plan <plan.json>',
        'with --shard: what all parts need, read or, where it is not there, written',
      ).helpGroup(LARGE),
    )
}

/** Options of every command that reads files of people. */
export function withPeople(command: Command): Command {
  const reading = (flags: string, description: string): Option =>
    new Option(flags, description).helpGroup(READING)
  return command
    .addOption(
      reading(
        '--columns <map.json>',
        'what each column is, by header: {"header": "target", …}, or for each file: a.csv=a.json,b.csv=b.json; kinmatch profile --targets lists targets',
      ).argParser(columnsOption),
    )
    .addOption(reading('--ignore <col,col>', 'drop these columns before anything is detected'))
    .addOption(
      reading(
        '--missing <word,word>',
        'cells that say nothing, in any case: "n/k,TBC,9999"; for one column --columns says it',
      ),
    )
    .addOption(
      reading(
        '--encoding <name>',
        'what files are written in that are not UTF-8 (windows-1252, windows-1251, windows-1256, …), or each: a.csv=NAME,b.csv=NAME',
      ).argParser(encodingOption),
    )
    .addOption(reading('--places <file>', 'a table of places: code, name, names, level, parent, lat, lon'))
    .addOption(reading('--rejects <file>', 'write rows that cannot be used to this file and go on'))
    .option('--json', 'print JSON instead of text')
}

export const workers = (): Option =>
  new Option(
    '--workers <n>',
    'threads, which change no byte of the result (default: by the size of the files)',
  )
    .argParser(wholeOption)
    .helpGroup(LARGE)

export const decisions = (): Option =>
  new Option('--decisions <log.ndjson>', 'what people decided about pairs; it goes over the score')

export const model = (): Option =>
  new Option('--model <model.json>', 'a trained model (default: the built-in one)')
