/** Commands about people who were invented. */
import { type Command, Option } from 'commander'
import { wholeOption } from './option-values.ts'

export function addSampleCommands(program: Command): void {
  program
    .command('generate')
    .summary('invented registries with families and truth')
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
    .action(async (flags) => (await import('../commands/generate.ts')).generate(flags))

  program
    .command('demo')
    .summary('see it work on two small invented files')
    .description('Link two small registries that come with kinmatch, and explain the matches.')
    .option('--json', 'print JSON instead of text')
    .action(async (flags) => (await import('../commands/demo.ts')).demo(flags))
}
