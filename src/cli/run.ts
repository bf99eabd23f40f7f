import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { civilFromDays, daysFromCivil } from '../record/days.ts'
import { KinmatchError } from '../record/errors.ts'
import { shardOption } from './shard-option.ts'
import { version } from './version.ts'

const FORMATS = 'Files are CSV, TSV or NDJSON by their ending, each also .gz; columns are found by header.'

function numberOption(text: string): number {
  const n = Number(text)
  if (text.trim() === '' || !Number.isFinite(n)) throw new InvalidArgumentError('It takes a number.')
  return n
}

function wholeOption(text: string): number {
  const n = numberOption(text)
  if (!Number.isInteger(n) || n < 0) throw new InvalidArgumentError('It takes a whole number from 0 up.')
  return n
}

function dayOption(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const back = civilFromDays(daysFromCivil(Number(year), Number(month), Number(day)))
  if (day === undefined || back.month !== Number(month) || back.day !== Number(day))
    throw new InvalidArgumentError('It takes a day, YYYY-MM-DD.')
  return text
}

function shardCount(text: string): number {
  const n = wholeOption(text)
  if (n < 1) throw new InvalidArgumentError('It takes a whole number from 1 up.')
  return n
}

/** Options of commands that can be cut into shards, and that threads share. */
function withShards(command: Command): Command {
  return command
    .addOption(workers())
    .option('--shards <n>', 'less memory: the same run in n parts, one after the other', shardCount)
    .addOption(
      new Option('--shard <K/N>', 'only part K of N, for `kinmatch merge`: a run over several processes')
        .argParser(shardOption)
        .conflicts('shards'),
    )
    .option(
      '--plan <plan.json>',
      'with --shard: what all parts need, read or, where it is not there, written',
    )
}

/** Options of every command that reads files of people. */
function withPeople(command: Command): Command {
  return command
    .option('--ignore <col,col>', 'drop these columns before anything is detected')
    .option('--columns <map.json>', 'what each column is, by header: {"header": "target", …}')
    .option('--places <file>', 'a table of places: code, name, names, level, parent, lat, lon')
    .option('--rejects <file>', 'write rows that cannot be used to this file and go on')
    .option('--json', 'print JSON instead of text')
}

const workers = (): Option =>
  new Option(
    '--workers <n>',
    'threads, which change no byte of the result (default: by the size of the files)',
  ).argParser(wholeOption)

const decisions = (): Option =>
  new Option('--decisions <log.ndjson>', 'what people decided about pairs; it goes over the score')

const model = (): Option => new Option('--model <model.json>', 'a trained model (default: the built-in one)')

function build(exit: (code: number) => void): Command {
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

  withShards(withPeople(program.command('link <left> <right>')))
    .description(`Link two registries: the same person on both sides. ${FORMATS}`)
    .addOption(model())
    .requiredOption('--out <pairs.csv>', 'left_id, right_id, probability, weight (bits), zone')
    .option('--min-weight <bits>', 'write all scored pairs from this weight up, in every zone', numberOption)
    .option('--one-to-one', "keep each record's best partner only")
    .addOption(decisions())
    .action(async (left, right, flags) => (await import('./commands/link.ts')).link(left, right, flags))

  withShards(withPeople(program.command('dedupe <file>')))
    .description(`Find records of one person inside one file. ${FORMATS}`)
    .addOption(model())
    .requiredOption('--out <pairs.csv>', 'left_id, right_id, probability, weight (bits), zone')
    .option('--clusters <clusters.csv>', 'write id, cluster_id')
    .option('--min-weight <bits>', 'write all scored pairs from this weight up, in every zone', numberOption)
    .addOption(decisions())
    .action(async (file, flags) => (await import('./commands/dedupe.ts')).dedupe(file, flags))

  withPeople(program.command('merge <parts...>'))
    .description('Put the parts of a run in shards together: the same bytes as the whole run gives.')
    .requiredOption('--out <pairs.csv>', 'left_id, right_id, probability, weight (bits), zone')
    .option('--clusters <clusters.csv>', 'write id, cluster_id; takes --file and --model')
    .option('--file <people>', 'the file that the parts of `dedupe` were made from')
    .addOption(model())
    .action(async (parts, flags) => (await import('./commands/merge.ts')).merge(parts, flags))

  withPeople(program.command('relate <left> <right>'))
    .description(
      `Find relatives, not the same person: for each left record its likely parents, children, siblings, spouses on the right. ${FORMATS}`,
    )
    .addOption(model())
    .requiredOption('--out <relations.csv>', 'left_id, right_id, relation, probability, weight (bits), zone')
    .option('--min-weight <bits>', 'write all scored pairs from this weight up, in every zone', numberOption)
    .addOption(workers())
    .action(async (left, right, flags) => (await import('./commands/relate.ts')).relate(left, right, flags))

  withPeople(program.command('search <registry>'))
    .description(
      'A ranked list of records for each query. The queries are a file of people; the registry is one too, or saved by `index`.',
    )
    .requiredOption('--queries <file>', 'the people to look for')
    .addOption(model())
    .option('--limit <n>', 'hits per query', wholeOption, 10)
    .option('--date <YYYY-MM-DD>', 'day of the search, for expiry days in a saved registry', dayOption)
    .addOption(decisions())
    .requiredOption('--out <hits.csv>', 'query_id, rank, id, probability, weight (bits), zone')
    .action(async (registry, flags) => (await import('./commands/search.ts')).search(registry, flags))

  withPeople(program.command('index <file>'))
    .description(`Save a file of people as a registry to search: one binary file, in clear. ${FORMATS}`)
    .addOption(model())
    .requiredOption('--out <registry.kin>', 'the saved registry')
    .addOption(workers())
    .action(async (file, flags) => (await import('./commands/index-people.ts')).indexPeople(file, flags))

  withPeople(program.command('explain <left> [right]'))
    .description(
      'Why two records match or not: what each field adds, in bits, and why they were compared at all.',
    )
    .requiredOption('--pair <L,R>', 'their two ids')
    .addOption(model())
    .option('--kin', 'as relatives: what `relate` says of them, which listed relative met whom')
    .option('--show-values', "print the two records' values as well; without it only labels and numbers")
    .option('--questions', 'what to ask before any news is given, without the answers')
    .action(async (left, right, flags) => (await import('./commands/explain.ts')).explain(left, right, flags))

  withPeople(program.command('decide <log> [files...]'))
    .description(
      'Put on file what a person decided about two records, undo it, or show what the log amounts to. With the files, the evidence goes on file too, and a rejected pair comes back once it grows.',
    )
    .option('--pair <L,R>', 'their two ids')
    .addOption(
      new Option('--as <kind>', 'what they are').choices(['same', 'related', 'different', 'undetermined']),
    )
    .option('--relation <word>', 'with related: what the second is to the first')
    .option('--undo <n>', 'the entry that no longer holds; it stays on file', wholeOption)
    .option('--by <reviewer>', 'who decided, as an opaque id')
    .option('--at <time>', 'when, as ISO 8601: 2026-01-02T10:00:00Z')
    .option('--reason <code>', 'why, or what is needed; no personal data')
    .addOption(model())
    .action(async (log, files, flags) => (await import('./commands/decide.ts')).decide(log, files, flags))

  program
    .command('name [names...]')
    .description('How a name is understood; with two names, how they align.')
    .option('--lang <code>', 'language of the names (ar, fa, uk, zh-Hant)')
    .option('--country <code>', 'country they come from (ISO 3166-1 alpha-2)')
    .option('--batch <pairs.tsv>', 'two names a line with a tab between; prints one line of JSON each')
    .option('--json', 'print JSON instead of text')
    .action(async (names, flags) => (await import('./commands/name.ts')).name(names, flags))

  withPeople(program.command('train <files...>'))
    .description('Learn the weights of a model, without labels: one file to de-duplicate, two to link.')
    .requiredOption('--out <model.json>', 'the model: one file that holds everything')
    .option('--labels <labels.csv>', 'left_id, right_id, match (1 or 0): pairs that a person has judged')
    .option('--seed <n>', 'seed of the random pairs', wholeOption, 1)
    .option('--date <YYYY-MM-DD>', 'date to write into the manifest', dayOption)
    .addOption(
      new Option(
        '--rules <which>',
        'blocking rules: the usual ones, or found for these files (default: found from 50,000 records on)',
      ).choices(['usual', 'found']),
    )
    .addOption(workers())
    .action(async (files, flags) => (await import('./commands/train.ts')).train(files, flags))

  withPeople(program.command('block <files...>'))
    .description(
      'What blocking would cost and miss, before anything is compared: pairs per rule, largest blocks, what the budget drops.',
    )
    .addOption(model())
    .option(
      '--truth <truth.csv>',
      'record_id, entity_id or left_id, right_id: count the true pairs that are missed',
    )
    .option('--missed', 'estimate without labels how many matches are missed (compares the candidates)')
    .option('--pairs-per-record <n>', 'budget of candidate pairs a record', numberOption)
    .option('--find', 'propose rules, from the truth or from the likely matches')
    .option(
      '--recall <share>',
      'share of the known pairs that proposed rules are to make',
      numberOption,
      0.99,
    )
    .option('--out <model.json>', 'write the model with the proposed rules')
    .action(async (files, flags) => (await import('./commands/block.ts')).block(files, flags))

  withPeople(program.command('evaluate <files...>'))
    .description('Quality where truth is known: blocking and scoring apart, thresholds, slices.')
    .requiredOption('--truth <truth.csv>', 'record_id, entity_id or left_id, right_id')
    .addOption(model())
    .option('--metrics <file.json>', 'write all figures as JSON')
    .option('--one-to-one', "keep each record's best partner only")
    .addOption(workers())
    .action(async (files, flags) => (await import('./commands/evaluate.ts')).evaluate(files, flags))

  withPeople(program.command('report [files...]'))
    .description(
      'Charts in one HTML file that opens offline: weights of the model; with files also of a run; with truth also its quality.',
    )
    .requiredOption('--html <out.html>', 'the page')
    .addOption(model())
    .option('--truth <truth.csv>', 'record_id, entity_id or left_id, right_id')
    .option('--pair <L,R...>', 'pairs to explain; several, with spaces between')
    .option('--show-values', "show the pairs' values as well; without it only labels and numbers")
    .option('--title <text>', 'the heading')
    .action(async (files, flags) => (await import('./commands/report.ts')).report(files, flags))

  program
    .command('check <gate.json>')
    .description(
      'The gate of a CI job: fails (exit 1) when a figure falls under its floor or its stored baseline.',
    )
    .option('--update', 'store the figures as the new baseline')
    .option('--json', 'print JSON instead of text')
    .action(async (path, flags) => {
      exit(await (await import('./commands/check.ts')).check(path, flags))
    })

  program
    .command('generate')
    .description(
      'Invented registries with families, errors and truth: left.csv, right.csv, truth.csv and more.',
    )
    .option('--people <n>', 'how many people', wholeOption, 1000)
    .option('--seed <n>', 'the same seed gives the same bytes', wholeOption, 1)
    .addOption(
      new Option('--level <level>', 'how much goes wrong in writing')
        .choices(['easy', 'field', 'hard'])
        .default('field'),
    )
    .requiredOption('--out <folder>', 'made where it does not exist')
    .option('--json', 'print JSON instead of text')
    .action(async (flags) => (await import('./commands/generate.ts')).generate(flags))

  program
    .command('demo')
    .description('Link two small registries that come with kinmatch, and explain the matches.')
    .action(async () => (await import('./commands/demo.ts')).demo())

  for (const command of program.commands)
    command.exitOverride().showHelpAfterError('(--help shows how it is used)')
  return program
}

/**
 * Runs one command line. Writes to stdout and stderr; throws nothing.
 *
 * @param argv as `process.argv`: the words of the user from the third on
 * @returns the exit code: 0 done, 1 a check failed, 2 wrong usage or input
 */
export async function run(argv: readonly string[]): Promise<number> {
  let code = 0
  try {
    await build((failed) => (code = failed)).parseAsync([...argv])
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof KinmatchError) process.stderr.write(`kinmatch: ${error.message}\n`)
    else {
      // A fault of ours. The message may hold a value; only its kind and place go out.
      const place = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).join('\n') : ''
      process.stderr.write(
        `kinmatch: internal error (${error instanceof Error ? error.name : typeof error})\n${place}\n`,
      )
    }
    return 2
  }
  return code
}
