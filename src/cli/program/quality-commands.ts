/** Commands about models: learn one, look at it, hold it against truth. */
import { type Command, Option } from 'commander'
import { dayOption, positiveOption, shareOption, wholeOption } from './option-values.ts'
import { model, withPeople, workers } from './shared-options.ts'

const TRUTH =
  'record_id, entity_id; left_id, right_id; or labels: left_id, right_id, match, or a log of decisions (.ndjson)'

export function addQualityCommands(program: Command, exit: (code: number) => void): void {
  withPeople(program.command('profile [files...]'))
    .summary('what each column is taken for')
    .description(
      'What each column is taken for, how full it is, and how many records know too little to be linked. Counts only, no values.',
    )
    .addOption(model())
    .option('--targets', 'list what columns may be, for --columns')
    .action(async (files, flags) => (await import('../commands/profile.ts')).profile(files, flags))

  withPeople(program.command('train <files...>'))
    .summary('learn a model from files, without labels')
    .description('Learn the weights of a model, without labels: one file to de-duplicate, two to link.')
    .requiredOption('--out <model.json>', 'the model: one file that holds everything')
    .option(
      '--labels <labels.csv>',
      'left_id, right_id, match (1 or 0): pairs that a person has judged; or a log of decisions (.ndjson)',
    )
    .option('--seed <n>', 'seed of the random pairs', wholeOption, 1)
    .option('--date <YYYY-MM-DD>', 'date to write into the manifest', dayOption)
    .addOption(
      new Option(
        '--rules <which>',
        'blocking rules: the usual ones, or found for these files (default: found from 50,000 records on)',
      ).choices(['usual', 'found']),
    )
    .addOption(workers())
    .action(async (files, flags) => (await import('../commands/train.ts')).train(files, flags))

  program
    .command('model [model.json] [other.json]')
    .summary('a model in full; what differs between two')
    .description(
      'A model in full: each level with m, u and weight (without a file the built-in one). With two, what differs between them.',
    )
    .option('--seal', 'the file was changed by hand: check it and write it with a new hash to --out')
    .option('--out <model.json>', 'with --seal: the model to write')
    .option('--json', 'print JSON instead of text')
    .action(async (path, other, flags) => (await import('../commands/model.ts')).model(path, other, flags))

  withPeople(program.command('block <files...>'))
    .summary('what blocking costs and misses')
    .description(
      'What blocking would cost and miss, before anything is compared: pairs per rule, largest blocks, what the budget drops.',
    )
    .addOption(model())
    .option('--truth <truth.csv>', `count the true pairs that are missed: ${TRUTH}`)
    .option('--missed', 'estimate without labels how many matches are missed (compares the candidates)')
    .option('--pairs-per-record <n>', 'budget of candidate pairs a record', positiveOption)
    .option('--find', 'propose rules, from the truth or from the likely matches')
    .option('--recall <share>', 'share of the known pairs that proposed rules are to make', shareOption, 0.99)
    .option('--out <model.json>', 'write the model with the proposed rules')
    .action(async (files, flags) => (await import('../commands/block.ts')).block(files, flags))

  withPeople(program.command('evaluate <files...>'))
    .summary('quality, where the truth is known')
    .description('Quality where truth is known: blocking and scoring apart, thresholds, slices.')
    .requiredOption('--truth <truth.csv>', TRUTH)
    .addOption(model())
    .option('--metrics <file.json>', 'write all figures as JSON')
    .option('--one-to-one', "keep each record's best partner only")
    .addOption(workers())
    .action(async (files, flags) => (await import('../commands/evaluate.ts')).evaluate(files, flags))

  withPeople(program.command('report [files...]'))
    .summary('charts in one HTML file')
    .description(
      'Charts in one HTML file that opens offline: weights of the model; with files also of a run; with truth also its quality.',
    )
    .requiredOption('--html <out.html>', 'the page')
    .addOption(model())
    .option('--truth <truth.csv>', TRUTH)
    .option('--pair <L,R...>', 'pairs to explain; several, with spaces between')
    .option('--show-values', "show the pairs' values as well; without it only labels and numbers")
    .option('--title <text>', 'the heading')
    .action(async (files, flags) => (await import('../commands/report.ts')).report(files, flags))

  program
    .command('check <gate.json>')
    .summary('fail when quality falls, for CI')
    .description(
      'The gate of a CI job: fails (exit 1) when a figure falls under its floor or its stored baseline.',
    )
    .option('--update', 'store the figures as the new baseline')
    .option('--json', 'print JSON instead of text')
    .action(async (path, flags) => {
      exit(await (await import('../commands/check.ts')).check(path, flags))
    })
}
